package org.sahelevents.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventShape;
import org.sahelevents.event.query.EventSort;

/** Writes events with their mentions, first to last: equal datasets give equal bytes, however they were imported. */
@ApplicationScoped
public class EventExporter {
  private static final byte[] LINE = {'\n'};

  private final EventQueries queries;
  private final ObjectMapper mapper;

  EventExporter(EventQueries queries, ObjectMapper mapper) {
    this.queries = queries;
    this.mapper = mapper;
  }

  /** Leaves {@code out} open. */
  public void export(ExportFormat format, EventFilter filter, OutputStream out) {
    export(format, filter, EventSort.Order.FIRST_TO_LAST, EventShape.WITH_MENTIONS, out);
  }

  /** The same in another order and shape. */
  public void export(
      ExportFormat format,
      EventFilter filter,
      EventSort.Order order,
      EventShape shape,
      OutputStream out) {
    ObjectWriter writer =
        EventFieldsFilter.writer(mapper, shape.given())
            .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
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
          shape,
          event -> {
            write(writer, out, first[0] ? new byte[0] : between, event);
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

  private static void write(ObjectWriter writer, OutputStream out, byte[] between, Event event) {
    try {
      out.write(between);
      out.write(writer.writeValueAsBytes(event));
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }
}
