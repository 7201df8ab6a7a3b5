package org.sahelevents.caching;

import java.time.Instant;

/**
 * A state of the dataset.
 *
 * @param number grows with every change that is committed
 * @param changed when the last of them was
 */
record Revision(long number, Instant changed) {}
