package org.sahelevents.event.format;

import java.io.IOException;

/** Writes row after row of cells; see {@link RowWriter}. */
interface CellWriter {
  /** @param cells in the order of the columns, null where there is nothing */
  void row(String[] cells) throws IOException;

  /** Writes what stands behind the last row. */
  void finish() throws IOException;
}
