package org.sahelevents.event.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sahelevents.event.Vocabulary;

/** Writes the database's rows as CSV: what it sends as it is, and what is translated from few values once for each. */
final class CsvCells implements RowWriter {
  private final List<Run> runs = new ArrayList<>();
  private final CsvRows csv;

  /** @param columns are selected by {@link EventCells#select} of the same */
  CsvCells(List<EventColumn> columns, Vocabulary vocabulary, CsvRows csv) {
    this.csv = csv;
    List<String> sources = columns.stream().map(EventColumn::source).distinct().toList();
    for (int i = 0; i < columns.size(); ) {
      String source = columns.get(i).source();
      int end = i + 1;
      while (end < columns.size() && columns.get(end).source().equals(source)) {
        end++;
      }
      runs.add(new Run(sources.indexOf(source) + 1, i == 0, columns.subList(i, end), vocabulary));
      i = end;
    }
  }

  /** The value of a column in bytes, so that it can be looked up. */
  private record Value(byte[] bytes) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Value value && Arrays.equals(bytes, value.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }
  }

  /** Cells side by side that are read from one column. */
  private final class Run {
    private final int source;
    private final boolean first;
    private final List<EventColumn> columns;
    private final List<Function<String, String>> translations;
    private final Map<Value, byte[]> known = new HashMap<>();
    private final boolean fewValues;
    private final boolean plain;
    private final boolean words;

    Run(int source, boolean first, List<EventColumn> columns, Vocabulary vocabulary) {
      this.source = source;
      this.first = first;
      this.columns = columns;
      translations = new ArrayList<>();
      columns.forEach(c -> translations.add(EventCells.translation(c, vocabulary)));
      fewValues = EventCells.isOfFewValues(columns.get(0));
      plain = columns.size() == 1 && translations.get(0) == null;
      words = CsvRows.isWords(columns.get(0));
    }

    void write(byte[] value) {
      if (!first) {
        csv.add(',');
      }
      if (plain) {
        csv.cell(value, words, first);
      } else if (value == null) {
        for (int i = 1; i < columns.size(); i++) {
          csv.add(',');
        }
      } else {
        csv.add(cells(value));
      }
    }

    private byte[] cells(byte[] value) {
      Value key = new Value(value);
      byte[] cells = known.get(key);
      if (cells == null) {
        cells = made(new String(value, UTF_8));
        if (fewValues && known.size() < EventCells.REMEMBERED) {
          known.put(key, cells);
        }
      }
      return cells;
    }

    private byte[] made(String value) {
      int from = csv.position();
      for (int i = 0; i < columns.size(); i++) {
        if (i > 0) {
          csv.add(',');
        }
        Function<String, String> translation = translations.get(i);
        String cell = translation == null ? value : translation.apply(value);
        csv.cell(
            cell == null ? null : cell.getBytes(UTF_8),
            CsvRows.isWords(columns.get(i)),
            first && i == 0);
      }
      return csv.taken(from);
    }
  }

  @Override
  public void row(ResultSet row) throws SQLException, IOException {
    for (Run run : runs) {
      run.write(row.getBytes(run.source));
    }
    csv.endRow();
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
