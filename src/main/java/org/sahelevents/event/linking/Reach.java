package org.sahelevents.event.linking;

import java.time.LocalDate;
import org.sahelevents.coding.Status;
import org.sahelevents.time.Interval;

/**
 * The days a mention can mean, closed as far as its status and its article allow: what is reported as done was done
 * when the article appeared, and a plan without deadline looks no further than its type's horizon.
 *
 * @param from first day as an epoch day; {@link #OPEN_PAST} when open
 * @param to last day as an epoch day; {@link #OPEN_FUTURE} when open
 * @param planned whether it is only planned
 * @param ongoing whether it is under way
 */
record Reach(long from, long to, boolean planned, boolean ongoing) {
  static final long OPEN_PAST = LocalDate.of(1900, 1, 1).toEpochDay();
  static final long OPEN_FUTURE = LocalDate.of(2100, 1, 1).toEpochDay();

  /** Wider than this many days, an interval no longer points at one event. */
  private static final int VAGUE = 400;

  /** Up to this many days an interval is a date that may be wrong, rather than a stretch of time to look in. */
  private static final int DATED = 62;

  static Reach of(Claim claim, Interval published) {
    Interval when = claim.interval();
    boolean planned = claim.status() == Status.PLANNED;
    LocalDate from = when.earliest() == null && planned ? published.earliest() : when.earliest();
    LocalDate to = when.latest();
    if (to == null && planned && from != null) {
      to = from.plusDays(Pace.of(claim.type()).horizon());
    } else if (to == null && !planned) {
      to = published.latest();
    }
    long first = from == null ? OPEN_PAST : from.toEpochDay();
    long last = to == null ? OPEN_FUTURE : Math.max(first, to.toEpochDay());
    return new Reach(first, last, planned, claim.status() == Status.ONGOING);
  }

  long days() {
    return to - from + 1;
  }

  /** Whether it says too little of the time to found an event that others could join. */
  boolean isVague() {
    return planned ? from == OPEN_PAST : days() > VAGUE;
  }

  /** How many days reports of different articles may be off: none where the interval is wide enough to allow for it. */
  int slip(Reach other, Pace pace) {
    return Math.max(days(), other.days()) <= DATED ? pace.slip() : 0;
  }

  /** Days between the two, 0 when they share a day. */
  long gapTo(Reach other) {
    return Math.max(0, Math.max(other.from - to, from - other.to));
  }

  /** Share of common days in all their days, 0 to 1. */
  double likeness(Reach other) {
    long common = Math.min(to, other.to) - Math.max(from, other.from) + 1;
    return common <= 0 ? 0 : (double) common / (days() + other.days() - common);
  }

  /** Whether both can be stages or reports of one event that goes at {@code pace} and is dated with {@code slip}. */
  boolean meets(Reach other, Pace pace, int slip) {
    if (planned == other.planned && ongoing == other.ongoing) {
      return gapTo(other) <= slip;
    }
    boolean thisFirst = planned || (ongoing && !other.planned);
    Reach before = thisFirst ? this : other;
    Reach after = thisFirst ? other : this;
    return after.to >= before.from - (before.planned ? 0 : slip)
        && after.from <= before.to + pace.course();
  }
}
