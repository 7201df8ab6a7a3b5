package org.sahelevents.event.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV by RFC 4180 in UTF-8. Words that a spreadsheet would take for a formula get an apostrophe before them. */
final class CsvRows implements RowWriter {
  private static final int BUFFER = 1 << 14;
  private static final String FORMULAS = "=+-@\t\r";

  private final CsvWriter csv;
  private final int[] words;

  /** @param tags whether the row of hashtags stands below the head */
  CsvRows(List<EventColumn> columns, boolean tags, OutputStream out) {
    csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .bufferSize(BUFFER)
            .build(out, StandardCharsets.UTF_8);
    words =
        columns.stream()
            .filter(c -> c.kind() == ColumnKind.TEXT || c.kind() == ColumnKind.LIST)
            .mapToInt(columns::indexOf)
            .toArray();
    csv.writeRecord(columns.stream().map(EventColumn::label).toList());
    if (tags) {
      csv.writeRecord(columns.stream().map(EventColumn::tag).toList());
    }
  }

  @Override
  public void row(String[] cells) {
    for (int i : words) {
      cells[i] = harmless(cells[i]);
    }
    csv.writeRecord(cells);
  }

  private static String harmless(String text) {
    return text == null || text.isEmpty() || FORMULAS.indexOf(text.charAt(0)) < 0
        ? text
        : "'" + text;
  }

  @Override
  public void finish() throws IOException {
    csv.flush();
  }
}
