package org.sahelevents.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes events with their mentions, first to last: equal datasets give equal bytes, however they were imported. */
@ApplicationScoped
public class EventExporter {
  private static final byte[] LINE = {'\n'};

  private final EventQueries queries;
  private final ObjectWriter writer;

  EventExporter(EventQueries queries, ObjectMapper mapper) {
    this.queries = queries;
    this.writer = mapper.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** Leaves {@code out} open. */
  public void export(ExportFormat format, EventFilter filter, OutputStream out) {
    export(format, filter, EventSort.Order.FIRST_TO_LAST, out);
  }

  /** The same in another order. */
  public void export(
      ExportFormat format, EventFilter filter, EventSort.Order order, OutputStream out) {
    boolean array = format == ExportFormat.JSON;
    try {
      byte[] between = array ? new byte[] {',', '\n'} : LINE;
      boolean[] first = {true};
      if (array) {
        out.write('[');
      }
      queries.each(
          filter,
          order,
          event -> {
            write(out, first[0] ? new byte[0] : between, event);
            first[0] = false;
          });
      if (array) {
        out.write(']');
      }
      if (array || !first[0]) {
        out.write(LINE);
      }
      out.flush();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private void write(OutputStream out, byte[] between, Event event) {
    try {
      out.write(between);
      out.write(writer.writeValueAsBytes(event));
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
