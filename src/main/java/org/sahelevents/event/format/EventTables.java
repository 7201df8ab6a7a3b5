package org.sahelevents.event.format;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventSort;
import org.sahelevents.event.query.EventTotals;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

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
   * @param fields fields of the API's records for which there shall be columns; empty for all
   * @param tags whether a row of hashtags stands below the head
   * @param feed where a feed stands
   */
  public record Table(
      ExportFormat format,
      EventFilter filter,
      EventSort.Order order,
      Collection<String> fields,
      boolean tags,
      Feed feed) {}

  /**
   * Refuses what the format cannot hold.
   *
   * @param events how many are wanted
   */
  static void checkSize(ExportFormat format, long events) {
    int most = XlsxRows.MOST_ROWS - 2;
    if (format == ExportFormat.XLSX && events > most) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT,
          "Parameter format: a sheet of xlsx holds %,d events at most, but %,d are wanted; take csv or parquet, or ask for fewer."
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

  @FunctionalInterface
  private interface Row {
    void write(ResultSet row) throws SQLException, IOException;
  }

  private long write(Table table, OutputStream out, Reading reading) {
    List<EventColumn> columns = columns(table);
    EventCells cells = new EventCells(columns, vocabulary);
    long[] written = {0};
    try {
      RowWriter writer = writer(table, columns, out);
      Row each =
          writer instanceof CsvRows csv
              ? new CsvCells(columns, vocabulary, csv)::write
              : row -> writer.row(cells.read(row));
      reading.rows(
          cells.select(),
          row -> {
            try {
              each.write(row);
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
    List<EventColumn> columns = new ArrayList<>(EventColumn.of(table.fields));
    if (table.format == ExportFormat.GEOJSON) {
      GeoJsonFeature.NEEDED.stream().filter(c -> !columns.contains(c)).forEach(columns::add);
    }
    return columns;
  }

  private RowWriter writer(Table table, List<EventColumn> columns, OutputStream out)
      throws IOException {
    return switch (table.format) {
      case CSV -> new CsvRows(columns, table.tags, out);
      case GEOJSON -> new GeoJsonRows(columns, EventColumn.of(table.fields).size(), out);
      case PARQUET -> new ParquetRows(columns, out);
      case XLSX -> new XlsxRows(columns, table.tags, out);
      case ATOM -> new AtomRows(table.filter, queries.lastUpdate(table.filter), table.feed, out);
      case JSON, NDJSON -> throw new IllegalArgumentException(table.format + " has records");
    };
  }
}
