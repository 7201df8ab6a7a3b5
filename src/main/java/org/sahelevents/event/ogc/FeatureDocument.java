package org.sahelevents.event.ogc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes features with the links and numbers that the standard adds to GeoJSON. */
final class FeatureDocument {
  private static final JsonFactory JSON = new JsonFactory();

  private FeatureDocument() {}

  /** Writes something to where the generator stands. */
  @FunctionalInterface
  interface Part {
    void to(JsonGenerator json) throws IOException;
  }

  /**
   * A page of features.
   *
   * @param features writes them, one object after the other
   * @param returned how many they are
   * @param matched how many there are on all pages; null where that was not counted
   */
  static byte[] collection(Part features, int returned, Long matched, List<Link> links) {
    return bytes(
        json -> {
          json.writeStartObject();
          json.writeStringField("type", "FeatureCollection");
          if (matched != null) {
            json.writeNumberField("numberMatched", matched);
          }
          json.writeNumberField("numberReturned", returned);
          links(json, links);
          json.writeArrayFieldStart("features");
          features.to(json);
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  static byte[] bytes(Part part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      part.to(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Writes the member {@code links}. */
  static void links(JsonGenerator json, List<Link> links) throws IOException {
    json.writeArrayFieldStart("links");
    for (Link link : links) {
      json.writeStartObject();
      json.writeStringField("href", link.href());
      json.writeStringField("rel", link.rel());
      json.writeStringField("type", link.type());
      json.writeStringField("title", link.title());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
