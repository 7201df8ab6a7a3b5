package org.sahelevents.coding;

/** The fields of a mention that point at words of the text as their evidence. */
public enum Field {
  TYPE,
  COUNTRY,
  PLACE,
  INTERVAL,
  STATUS,
  CERTAINTY,
  AGENTS,
  TARGETS,
  PERSONNEL,
  FATALITIES,
  PERSONS,
  PARTICIPANTS,
  COUNT
}
