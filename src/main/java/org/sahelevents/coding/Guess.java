package org.sahelevents.coding;

/** What was concluded rather than read in the event's own words. */
enum Guess {
  /** The country that the text speaks of. */
  COUNTRY_FROM_BEFORE,
  /** Where the mission or group is at home. */
  COUNTRY_OF_ACTOR,
  /** Somebody whom an earlier sentence names. */
  AGENT_FROM_BEFORE,
  /** Those whose forces the text as a whole is about. */
  AGENT_OF_TEXT
}
