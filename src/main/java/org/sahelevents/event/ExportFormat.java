package org.sahelevents.event;

/** How a whole dataset is written. */
public enum ExportFormat {
  /** One event per line. */
  NDJSON,
  /** One array, one event per line within. */
  JSON
}
