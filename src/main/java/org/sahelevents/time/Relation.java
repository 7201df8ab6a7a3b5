package org.sahelevents.time;

/** How a time lies to the one it is measured from. */
public enum Relation {
  BEFORE,
  AFTER,
  SAME,
  /** From that time on. */
  SINCE,
  /** Up to that time. */
  UNTIL
}
