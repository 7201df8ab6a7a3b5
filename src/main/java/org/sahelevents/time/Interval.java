package org.sahelevents.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days within which something happened; never a single guessed day.
 *
 * @param earliest first possible day, null when open to the past
 * @param latest last possible day (inclusive), null when open to the future
 * @param precision how finely the words fix it
 */
public record Interval(LocalDate earliest, LocalDate latest, Precision precision) {
  public static final Interval UNKNOWN = new Interval(null, null, Precision.UNKNOWN);

  public Interval {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException(
          "interval ends before it begins: " + earliest + ".." + latest);
    }
    if (precision == null) {
      throw new IllegalArgumentException("an interval needs a precision");
    }
  }

  public static Interval day(LocalDate day) {
    return new Interval(day, day, Precision.DAY);
  }

  /** Whether one day at least may lie in both; an open end meets everything on its side. */
  public boolean overlaps(Interval other) {
    boolean startsInTime =
        earliest == null || other.latest == null || !earliest.isAfter(other.latest);
    boolean endsInTime =
        latest == null || other.earliest == null || !latest.isBefore(other.earliest);
    return startsInTime && endsInTime;
  }

  /** Days from earliest to latest, both counted; {@link Long#MAX_VALUE} when an end is open. */
  public long days() {
    return earliest == null || latest == null
        ? Long.MAX_VALUE
        : ChronoUnit.DAYS.between(earliest, latest) + 1;
  }
}
