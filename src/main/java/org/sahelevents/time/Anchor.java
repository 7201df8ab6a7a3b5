package org.sahelevents.time;

/** What a relative time is measured from. */
public enum Anchor {
  /** The day on which the article appeared. */
  PUBLICATION,
  /** The moment at which the narrative stands, {@link TimeContext#reference()}. */
  REFERENCE,
  /** Publication or reference, as the direction of the clause says ("de volgende dagen"). */
  EITHER
}
