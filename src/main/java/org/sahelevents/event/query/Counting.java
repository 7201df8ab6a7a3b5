package org.sahelevents.event.query;

/** How many events a filter wants in all: not said, as the database's statistics have it, or counted. */
public enum Counting {
  NONE,
  ESTIMATED,
  EXACT
}
