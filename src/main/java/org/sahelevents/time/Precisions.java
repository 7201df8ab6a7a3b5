package org.sahelevents.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Precision by the width of an interval. */
final class Precisions {
  private static final long[] WIDEST = {1, 12, 62, 125, 3700};

  private Precisions() {}

  /** The finest precision that a stretch of days still has. */
  static Precision ofWidth(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    for (int k = 0; k < WIDEST.length; k++) {
      if (days <= WIDEST[k]) {
        return Precision.values()[k];
      }
    }
    return Precision.UNKNOWN;
  }

  static Precision coarser(Precision a, Precision b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  static Precision of(Unit unit) {
    return switch (unit) {
      case MINUTE, HOUR, DAY -> Precision.DAY;
      case WEEKEND, WEEK -> Precision.WEEK;
      case MONTH -> Precision.MONTH;
      case QUARTER, HALF_YEAR -> Precision.SEASON;
      case YEAR, DECADE, CENTURY -> Precision.YEAR;
    };
  }
}
