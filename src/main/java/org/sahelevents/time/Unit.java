package org.sahelevents.time;

/** The units in which a text counts time, from short to long. */
public enum Unit {
  MINUTE,
  HOUR,
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR,
  DECADE,
  CENTURY
}
