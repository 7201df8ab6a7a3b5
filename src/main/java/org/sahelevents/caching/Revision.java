package org.sahelevents.caching;

import java.time.Instant;

/**
 * A state of the dataset.
 *
 * @param number grows with every change that is committed
 * @param changed when the last of them was
 */
public record Revision(long number, Instant changed) {
  /** Before any. */
  static final Revision NONE = new Revision(-1, Instant.EPOCH);
}
