package org.sahelevents.benchmark;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by COPY in the text format. */
final class CopyTable {
  private static final int PORTION_BYTES = 1 << 18;

  private final CopyIn copy;
  private final ByteArrayOutputStream portion = new ByteArrayOutputStream(PORTION_BYTES + 4096);
  private final StringBuilder line = new StringBuilder();

  private CopyTable(CopyIn copy) {
    this.copy = copy;
  }

  static CopyTable into(Connection connection, String table, List<String> columns)
      throws SQLException {
    String statement = "copy " + table + " (" + String.join(", ", columns) + ") from stdin";
    return new CopyTable(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement));
  }

  /** One row: texts, numbers, days, collections of texts, null. */
  void row(List<?> values) throws SQLException {
    line.setLength(0);
    for (Object value : values) {
      if (line.length() > 0) {
        line.append('\t');
      }
      line.append(value == null ? "\\N" : escaped(text(value)));
    }
    portion.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    if (portion.size() > PORTION_BYTES) {
      send();
    }
  }

  private static String text(Object value) {
    return value instanceof Collection<?> texts
        ? texts.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"))
        : value.toString();
  }

  private static String escaped(String text) {
    return text.indexOf('\\') < 0 && text.indexOf('\t') < 0 && text.indexOf('\n') < 0
        ? text
        : text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private void send() throws SQLException {
    copy.writeToCopy(portion.toByteArray(), 0, portion.size());
    portion.reset();
  }

  /** Ends the statement and says how many rows it took. */
  long end() throws SQLException {
    send();
    return copy.endCopy();
  }
}
