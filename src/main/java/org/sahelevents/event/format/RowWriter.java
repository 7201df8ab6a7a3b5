package org.sahelevents.event.format;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes row after row of the database; what it holds in memory does not grow with their number. */
interface RowWriter {
  /** Adds the row at which the result stands, all of whose columns come as text. */
  void row(ResultSet row) throws SQLException, IOException;

  /** Writes what stands behind the last row. Without it the document is not whole. */
  void finish() throws IOException;

  /** One that hands on the cells of each row as texts. */
  static RowWriter of(EventCells cells, CellWriter writer) {
    return new RowWriter() {
      @Override
      public void row(ResultSet row) throws SQLException, IOException {
        writer.row(cells.read(row));
      }

      @Override
      public void finish() throws IOException {
        writer.finish();
      }
    };
  }
}
