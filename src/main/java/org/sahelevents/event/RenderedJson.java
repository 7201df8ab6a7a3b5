package org.sahelevents.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.sahelevents.event.query.RenderedEvents.RenderedEvent;

/** Puts answers together of events that are JSON already: the same bytes as if all of it were written at once. */
final class RenderedJson {
  private static final byte[] ITEMS = "{\"items\":[".getBytes(UTF_8);
  private static final byte[] MENTIONS = ",\"mentions\":".getBytes(UTF_8);
  private static final byte[] HIGHLIGHT = ",\"highlight\":".getBytes(UTF_8);

  /** Most events with their mentions take less. */
  private static final int USUAL = 4096;

  private static final JsonFactory FACTORY = new JsonFactory();

  private RenderedJson() {}

  @FunctionalInterface
  private interface Writing {
    void on(JsonGenerator out) throws IOException;
  }

  /** @param page as JSON, without events */
  static byte[] page(List<RenderedEvent> events, byte[] page) {
    if (!Arrays.equals(ITEMS, 0, ITEMS.length, page, 0, ITEMS.length)) {
      throw new IllegalStateException("a page begins with its items: " + new String(page, UTF_8));
    }
    List<byte[]> items = events.stream().map(RenderedJson::event).toList();
    int size = page.length + Math.max(0, items.size() - 1);
    for (byte[] item : items) {
      size += item.length;
    }
    byte[] whole = new byte[size];
    System.arraycopy(ITEMS, 0, whole, 0, ITEMS.length);
    int at = ITEMS.length;
    for (byte[] item : items) {
      if (at > ITEMS.length) {
        whole[at++] = ',';
      }
      System.arraycopy(item, 0, whole, at, item.length);
      at += item.length;
    }
    System.arraycopy(page, ITEMS.length, whole, at, page.length - ITEMS.length);
    return whole;
  }

  /** The event with what is given with it, as its last members. */
  static byte[] event(RenderedEvent ready) {
    if (ready.mentions() == null && ready.highlight() == null) {
      return ready.event();
    }
    try {
      ByteArrayOutputStream whole = new ByteArrayOutputStream(USUAL);
      whole.write(ready.event(), 0, ready.event().length - 1);
      if (ready.mentions() != null) {
        add(whole, MENTIONS, out -> EventJson.mentions(out, ready.mentions()));
      }
      if (ready.highlight() != null) {
        add(whole, HIGHLIGHT, out -> JsonMembers.texts(out, ready.highlight()));
      }
      whole.write('}');
      return whole.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void add(ByteArrayOutputStream whole, byte[] name, Writing value)
      throws IOException {
    whole.write(name);
    try (JsonGenerator out = FACTORY.createGenerator(whole)) {
      value.on(out);
    }
  }
}
