package org.sahelevents.time;

/**
 * What an expression is resolved against.
 *
 * @param published days in which the article may have appeared, open ends allowed
 * @param direction where the clause looks, by its tense and status
 * @param reference where the narrative stands, or the event that an expression is measured from; null for published
 */
public record TimeContext(Interval published, Direction direction, Interval reference) {
  public TimeContext {
    if (published == null) {
      published = Interval.UNKNOWN;
    }
    if (direction == null) {
      direction = Direction.UNKNOWN;
    }
    if (reference == null) {
      reference = published;
    }
  }
}
