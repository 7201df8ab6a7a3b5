package org.sahelevents.dashboards;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sahelevents.event.SqlReader;

/** What a query gives the role that dashboards log in as: names and JDBC types of the columns, and the rows as text. */
record Shown(List<String> columns, List<Integer> types, List<List<String>> rows) {
  static Shown by(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set role " + SqlReader.ROLE);
      try (ResultSet found = statement.executeQuery(sql)) {
        return of(found);
      } finally {
        statement.execute("reset role");
      }
    }
  }

  private static Shown of(ResultSet found) throws SQLException {
    ResultSetMetaData described = found.getMetaData();
    List<String> columns = new ArrayList<>();
    List<Integer> types = new ArrayList<>();
    for (int i = 1; i <= described.getColumnCount(); i++) {
      columns.add(described.getColumnLabel(i));
      types.add(described.getColumnType(i));
    }
    List<List<String>> rows = new ArrayList<>();
    while (found.next()) {
      List<String> row = new ArrayList<>();
      for (int i = 1; i <= columns.size(); i++) {
        row.add(found.getString(i));
      }
      rows.add(row);
    }
    return new Shown(columns, types, rows);
  }

  /** The values of one column, counted from 0. */
  List<String> column(int at) {
    return rows.stream().map(row -> row.get(at)).toList();
  }
}
