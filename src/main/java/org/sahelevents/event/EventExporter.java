package org.sahelevents.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.sahelevents.event.format.EventTables;
import org.sahelevents.event.format.EventTables.Table;
import org.sahelevents.event.format.Feed;
import org.sahelevents.event.format.TableStyle;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventShape;
import org.sahelevents.event.query.EventSort;

/** Writes events, with their mentions where the format has them: equal datasets give equal bytes, however they were imported. */
@ApplicationScoped
public class EventExporter {
  private static final byte[] LINE = {'\n'};

  private final EventQueries queries;
  private final EventTables tables;
  private final ObjectMapper mapper;

  EventExporter(EventQueries queries, EventTables tables, ObjectMapper mapper) {
    this.queries = queries;
    this.tables = tables;
    this.mapper = mapper;
  }

  /**
   * All that a filter wants, first to last. Leaves {@code out} open.
   *
   * @return how many events
   */
  public long export(ExportFormat format, EventFilter filter, OutputStream out) {
    tables.check(format, filter);
    return export(
        new Table(
            format,
            filter,
            EventSort.Order.FIRST_TO_LAST,
            format.hasRecords() ? EventShape.WITH_MENTIONS : EventShape.PLAIN,
            TableStyle.PLAIN,
            Feed.NOWHERE),
        out);
  }

  /** The same in another order and shape; to be {@linkplain EventTables#check checked} before. */
  public long export(Table wanted, OutputStream out) {
    if (wanted.format().hasRecords()) {
      return records(wanted, out);
    }
    return queries.inOneView(() -> tables.write(wanted, out));
  }

  private long records(Table wanted, OutputStream out) {
    EventShape shape = wanted.shape();
    ObjectWriter writer =
        EventWriters.writer(mapper, shape.given()).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    boolean array = wanted.format() == ExportFormat.JSON;
    long[] written = {0};
    try {
      byte[] between = array ? new byte[] {',', '\n'} : LINE;
      if (array) {
        out.write('[');
      }
      queries.each(
          wanted.filter(),
          wanted.order(),
          shape,
          event -> write(writer, out, written[0]++ == 0 ? new byte[0] : between, event));
      if (array) {
        out.write(']');
      }
      if (array || written[0] > 0) {
        out.write(LINE);
      }
      out.flush();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
    return written[0];
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
