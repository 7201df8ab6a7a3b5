package org.sahelevents.time;

/** How finely the words of the text fix an interval. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  UNKNOWN
}
