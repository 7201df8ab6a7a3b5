package org.sahelevents.time;

/** Where the clause around an expression looks, by its tense and status. */
public enum Direction {
  PAST,
  FUTURE,
  UNKNOWN
}
