package org.sahelevents.coding;

/** How far an event has come, by the words of the text. */
public enum Status {
  /** Announced, decided or due. */
  PLANNED,
  ONGOING,
  COMPLETED,
  /** Tried and failed. */
  ATTEMPTED
}
