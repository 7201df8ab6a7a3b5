package org.sahelevents.coding;

/** The twelve types of the coding guide; definitions, modes and crosswalks stand in {@code lexicon/event-types.yaml}. */
public enum EventType {
  WITHDRAWAL,
  ARRIVAL,
  COUP,
  EXPULSION,
  AGREEMENT,
  COOPERATION_END,
  MISSION_START,
  ATTACK,
  TERRITORIAL_GAIN,
  PROTEST,
  ARREST,
  SANCTION
}
