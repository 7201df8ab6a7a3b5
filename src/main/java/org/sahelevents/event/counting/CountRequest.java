package org.sahelevents.event.counting;

/**
 * A question for numbers, and how they are wanted.
 *
 * @param fill whether stretches of time without events are rows
 * @param order of the rows
 * @param limit rows at most
 */
record CountRequest(CountQuery query, boolean fill, Order order, int limit) {

  /** By the values counted by, or by the number of events. */
  enum Order {
    BY,
    FEWEST,
    MOST
  }
}
