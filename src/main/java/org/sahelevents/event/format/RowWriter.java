package org.sahelevents.event.format;

import java.io.IOException;

/** Writes row after row; what it holds in memory does not grow with their number. */
interface RowWriter {
  /** @param cells in the order of the columns, null where there is nothing */
  void row(String[] cells) throws IOException;

  /** Writes what stands behind the last row. Without it the document is not whole. */
  void finish() throws IOException;
}
