package org.sahelevents.coding;

/** How firmly the text itself stands behind what it states. */
public enum Certainty {
  /** Stated as fact. */
  CONFIRMED,
  /** Attributed to sources, alleged or unconfirmed. */
  REPORTED,
  /** A party denies it. */
  DISPUTED
}
