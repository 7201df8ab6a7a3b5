package org.sahelevents.time;

/** The part of a month, season or year that the words single out. */
public enum Part {
  WHOLE,
  /** The first third: days 1 to 10 of a month, the first four months of a year. */
  BEGIN,
  MID,
  END,
  FIRST_HALF,
  SECOND_HALF,
  FIRST_QUARTER,
  SECOND_QUARTER,
  THIRD_QUARTER,
  FOURTH_QUARTER,
  /** "eerder dit jaar": from the unit's begin to the publication. */
  EARLIER,
  /** "later dit jaar": from the publication to the unit's end. */
  LATER
}
