package org.sahelevents.event.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * CSV by RFC 4180 in UTF-8. Words that a spreadsheet would take for a formula get an apostrophe before them. Rows are put
 * together of bytes: what the database sends is UTF-8 as well, and decoding it takes longer than all else.
 */
final class CsvRows {
  private static final int PORTION = 1 << 15;
  private static final byte[] MARK = "\uFEFF".getBytes(UTF_8);
  private static final String FORMULAS = "=+-@\t\r";

  private final OutputStream out;
  private byte[] portion = new byte[2 * PORTION];
  private int length;

  CsvRows(List<EventColumn> columns, TableStyle style, OutputStream out) {
    this.out = out;
    if (style.mark()) {
      add(MARK);
    }
    head(columns, EventColumn::label);
    if (style.tags()) {
      head(columns, EventColumn::tag);
    }
  }

  private void head(List<EventColumn> columns, Function<EventColumn, String> text) {
    for (int i = 0; i < columns.size(); i++) {
      if (i > 0) {
        add(',');
      }
      cell(text.apply(columns.get(i)).getBytes(UTF_8), false, i == 0);
    }
    add('\r');
    add('\n');
  }

  /** Whether its cells are words, which may begin with anything. */
  static boolean isWords(EventColumn column) {
    return column.kind() == ColumnKind.TEXT || column.kind() == ColumnKind.LIST;
  }

  /**
   * Adds a cell.
   *
   * @param text in UTF-8, null where there is nothing
   * @param first in its row: what readers might take for a remark is quoted there
   */
  void cell(byte[] text, boolean isWords, boolean first) {
    if (text == null || text.length == 0) {
      return;
    }
    boolean formula = isWords && FORMULAS.indexOf(text[0]) >= 0;
    boolean quoted = first && !formula && text[0] == '#';
    int quotes = 0;
    for (byte b : text) {
      if (b == '"') {
        quotes++;
      } else if (b == ',' || b == '\n' || b == '\r') {
        quoted = true;
      }
    }
    room(text.length + quotes + 3);
    if (!quoted && quotes == 0) {
      if (formula) {
        portion[length++] = '\'';
      }
      System.arraycopy(text, 0, portion, length, text.length);
      length += text.length;
      return;
    }
    portion[length++] = '"';
    if (formula) {
      portion[length++] = '\'';
    }
    for (byte b : text) {
      if (b == '"') {
        portion[length++] = '"';
      }
      portion[length++] = b;
    }
    portion[length++] = '"';
  }

  void add(char ascii) {
    room(1);
    portion[length++] = (byte) ascii;
  }

  /** Adds cells as they shall stand there. */
  void add(byte[] cells) {
    room(cells.length);
    System.arraycopy(cells, 0, portion, length, cells.length);
    length += cells.length;
  }

  void endRow() throws IOException {
    add('\r');
    add('\n');
    if (length >= PORTION) {
      flush();
    }
  }

  /** What {@link #cell} and {@link #add} have made since it was last taken or written, taken back. */
  byte[] taken(int from) {
    byte[] cells = Arrays.copyOfRange(portion, from, length);
    length = from;
    return cells;
  }

  /** Where the next cell will stand, for {@link #taken}. */
  int position() {
    return length;
  }

  private void room(int more) {
    if (length + more > portion.length) {
      portion = Arrays.copyOf(portion, Math.max(2 * portion.length, length + more));
    }
  }

  /** Hands over what was put together so far. */
  void flush() throws IOException {
    out.write(portion, 0, length);
    length = 0;
  }
}
