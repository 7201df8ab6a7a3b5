package org.sahelevents.event.format;

/**
 * What stands before the first row of a table.
 *
 * @param tags whether a row of hashtags stands below the head
 * @param mark whether a byte order mark stands before the head, by which Excel knows UTF-8
 */
public record TableStyle(boolean tags, boolean mark) {
  /** A head, and nothing else. */
  public static final TableStyle PLAIN = new TableStyle(false, false);
}
