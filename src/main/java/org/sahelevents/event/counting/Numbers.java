package org.sahelevents.event.counting;

/**
 * The measures of some events.
 *
 * @param articles different articles that mention any of them; 0 until {@link #with} says how many
 */
record Numbers(long events, long mentions, long articles, Sum fatalities, Sum personnel) {
  static final Numbers NONE = new Numbers(0, 0, 0, Sum.NONE, Sum.NONE);

  /**
   * A sum of numbers that may be open.
   *
   * @param events events that have the number
   * @param open those of them without an upper bound
   * @param min sum of the lower bounds, none counting as 0
   * @param max sum of the upper bounds there are
   */
  record Sum(long events, long open, long min, long max) {
    static final Sum NONE = new Sum(0, 0, 0, 0);

    Sum plus(Sum other) {
      return new Sum(events + other.events, open + other.open, min + other.min, max + other.max);
    }
  }

  Numbers with(long differentArticles) {
    return new Numbers(events, mentions, differentArticles, fatalities, personnel);
  }

  /** Of events that are not the same; articles may be, and are left out. */
  Numbers plus(Numbers other) {
    return new Numbers(
        events + other.events,
        mentions + other.mentions,
        0,
        fatalities.plus(other.fatalities),
        personnel.plus(other.personnel));
  }
}
