package org.sahelevents.event.format;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One sheet of a workbook. Texts stand in their cells, not in a table of all texts, which would have to be held. */
final class XlsxRows implements CellWriter {
  /** Rows that a sheet can have. */
  static final int MOST_ROWS = 1_048_576;

  /** Characters that a cell can have. */
  private static final int LONGEST_TEXT = 32_767;

  private static final int HELD_ROWS = 200;
  private static final String DAY = "yyyy-mm-dd";

  /** Spreadsheets know no day before. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final List<EventColumn> columns;
  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;

  XlsxRows(List<EventColumn> columns, TableStyle style, OutputStream out) {
    this.columns = columns;
    workbook = new Workbook(new Unclosed(out), "Sahel Events", "1.0");
    sheet = workbook.newWorksheet("events");
    for (int i = 0; i < columns.size(); i++) {
      sheet.inlineString(0, i, columns.get(i).label());
      sheet.style(0, i).bold().set();
      if (style.tags()) {
        sheet.inlineString(1, i, columns.get(i).tag());
      }
    }
    row = style.tags() ? 2 : 1;
    sheet.freezePane(0, row);
  }

  @Override
  public void row(String[] cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        value(i, columns.get(i).kind(), cells[i]);
      }
    }
    row++;
    if (row % HELD_ROWS == 0) {
      sheet.flush();
    }
  }

  private void value(int column, ColumnKind kind, String cell) {
    switch (kind) {
      // beyond fifteen digits a spreadsheet rounds numbers
      case CODE, TEXT, MOMENT, LONG -> sheet.inlineString(row, column, cell);
      case LIST -> sheet.inlineString(row, column, shortened(cell));
      case INTEGER, DECIMAL -> sheet.value(row, column, new BigDecimal(cell));
      case BOOLEAN -> sheet.value(row, column, Boolean.valueOf(cell));
      case DAY -> day(column, LocalDate.parse(cell));
    }
  }

  /** As many of the texts as a cell holds, and an ellipsis where there are more. */
  static String shortened(String list) {
    if (list.length() <= LONGEST_TEXT) {
      return list;
    }
    int end = list.lastIndexOf(EventColumn.SEPARATOR, LONGEST_TEXT - 2);
    return list.substring(0, end + 1) + "…";
  }

  private void day(int column, LocalDate day) {
    if (day.isBefore(FIRST_DAY)) {
      sheet.inlineString(row, column, day.toString());
    } else {
      sheet.value(row, column, day);
      sheet.style(row, column).format(DAY).set();
    }
  }

  @Override
  public void finish() throws IOException {
    workbook.finish();
  }
}
