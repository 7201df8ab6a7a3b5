package org.sahelevents.event.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** GeoJSON by RFC 7946: a collection of {@link GeoJsonFeature}s. */
final class GeoJsonRows implements CellWriter {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final GeoJsonFeature feature;
  private final JsonGenerator json;

  /**
   * @param columns the properties and, behind them, what else is {@link GeoJsonFeature#NEEDED}
   * @param properties how many of the columns are properties
   */
  GeoJsonRows(List<EventColumn> columns, int properties, OutputStream out) throws IOException {
    feature = new GeoJsonFeature(columns, properties);
    json = JSON.createGenerator(out);
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
  }

  @Override
  public void row(String[] cells) throws IOException {
    json.writeRaw('\n');
    feature.write(cells, json, GeoJsonFeature.NO_MORE);
  }

  @Override
  public void finish() throws IOException {
    json.writeRaw('\n');
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
