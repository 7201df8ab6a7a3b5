package org.sahelevents.event.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventShape;
import org.sahelevents.event.query.EventSort;
import org.sahelevents.event.query.EventTotals;
import org.sahelevents.event.query.Given;

/** Writes events in the formats that need no record of each: straight from the database's rows. */
@ApplicationScoped
public class EventTables {
  /** After so many rows it is asked whether anybody still takes them: some formats write nothing for a long time. */
  private static final int ATTENDED = 1000;

  private final EventQueries queries;
  private final EventTotals totals;
  private final Vocabulary vocabulary;

  EventTables(EventQueries queries, EventTotals totals, Vocabulary vocabulary) {
    this.queries = queries;
    this.totals = totals;
    this.vocabulary = vocabulary;
  }

  /**
   * What is to be written, and how.
   *
   * @param shape what of the API's records there shall be columns for
   * @param style what stands before the rows
   * @param feed where a feed stands
   */
  public record Table(
      ExportFormat format,
      EventFilter filter,
      EventSort.Order order,
      EventShape shape,
      TableStyle style,
      Feed feed) {}

  /**
   * Refuses what the format cannot hold.
   *
   * @param events how many are wanted
   */
  static void checkSize(ExportFormat format, long events) {
    int most = XlsxRows.MOST_ROWS - 2;
    if (format == ExportFormat.XLSX && events > most) {
      throw Given.invalid(
          "format",
          "a sheet of xlsx holds %,d events at most, but %,d are wanted; take csv or parquet, or ask for fewer."
              .formatted(most, events));
    }
  }

  /** Refuses what the format cannot hold, before anything is written. */
  public void check(ExportFormat format, EventFilter filter) {
    if (format == ExportFormat.XLSX) {
      checkSize(format, totals.exact(filter).events());
    }
  }

  /**
   * Writes all events wanted, to be called within {@link EventQueries#inOneView}. Leaves {@code out} open.
   *
   * @return how many
   */
  public long write(Table table, OutputStream out) {
    return write(
        table, out, (columns, taker) -> queries.rows(columns, table.filter, table.order, taker));
  }

  /** The same for some events, in the order wanted. */
  public long write(Table table, List<UUID> ids, OutputStream out) {
    return write(table, out, (columns, taker) -> queries.rowsOf(columns, ids, table.order, taker));
  }

  @FunctionalInterface
  private interface Reading {
    void rows(String columns, org.sahelevents.sql.Sql.RowTaker taker);
  }

  private long write(Table table, OutputStream out, Reading reading) {
    List<EventColumn> columns = columns(table);
    EventCells cells = new EventCells(columns, vocabulary);
    long[] written = {0};
    try {
      RowWriter writer =
          table.format == ExportFormat.CSV
              ? new CsvCells(columns, vocabulary, new CsvRows(columns, table.style, out))
              : RowWriter.of(cells, writer(table, columns, out));
      reading.rows(
          cells.select(),
          row -> {
            try {
              writer.row(row);
              if (++written[0] % ATTENDED == 0) {
                out.flush();
              }
            } catch (IOException closed) {
              throw new UncheckedIOException(closed);
            }
          });
      writer.finish();
      out.flush();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
    return written[0];
  }

  private static List<EventColumn> columns(Table table) {
    if (table.format == ExportFormat.ATOM) {
      return AtomRows.COLUMNS;
    }
    List<EventColumn> columns = new ArrayList<>(EventColumn.of(table.shape));
    if (table.format == ExportFormat.GEOJSON) {
      GeoJsonFeature.NEEDED.stream().filter(c -> !columns.contains(c)).forEach(columns::add);
    }
    return columns;
  }

  private CellWriter writer(Table table, List<EventColumn> columns, OutputStream out)
      throws IOException {
    return switch (table.format) {
      case GEOJSON -> new GeoJsonRows(columns, EventColumn.of(table.shape).size(), out);
      case PARQUET -> new ParquetRows(columns, out);
      case XLSX -> new XlsxRows(columns, table.style, out);
      case ATOM -> new AtomRows(table.filter, queries.lastUpdate(table.filter), table.feed, out);
      case CSV, JSON, NDJSON ->
          throw new IllegalArgumentException(table.format + " has no cells of its own");
    };
  }
}
