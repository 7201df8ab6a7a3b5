package org.sahelevents.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Arithmetic on days and intervals whose ends may be open. */
final class Stretch {
  private static final double DAYS_PER_MONTH = 30.44;
  static final int WEEK = 7;
  private static final double HOURS = 24;
  private static final double MINUTES = 1440;

  private Stretch() {}

  /** An interval with the finest precision that the words and its width allow; ends in the wrong order are exchanged. */
  static Interval of(LocalDate from, LocalDate to, Precision words) {
    if (from == null || to == null) {
      return new Interval(from, to, from == null && to == null ? Precision.UNKNOWN : words);
    }
    LocalDate first = to.isBefore(from) ? to : from;
    LocalDate last = to.isBefore(from) ? from : to;
    return new Interval(first, last, Precisions.coarser(words, Precisions.ofWidth(first, last)));
  }

  /** The same without a look at the width, for bounds whose own precision counts. */
  static Interval bounded(LocalDate from, LocalDate to, Precision words) {
    return from != null && to != null && to.isBefore(from)
        ? new Interval(from, null, words)
        : new Interval(from, to, from == null && to == null ? Precision.UNKNOWN : words);
  }

  /** From the begin of one to the end of the other. */
  static Interval union(Interval a, Interval b) {
    return of(a.earliest(), b.latest(), Precisions.coarser(a.precision(), b.precision()));
  }

  /** A day so many units on, or back when negative; fractions of months count as days. Null stays null. */
  static LocalDate plus(LocalDate day, double n, Unit unit) {
    if (day == null) {
      return null;
    }
    return switch (unit) {
      case MINUTE -> day.plusDays((long) (n / MINUTES));
      case HOUR -> day.plusDays((long) (n / HOURS));
      case DAY -> day.plusDays(round(n));
      case WEEK, WEEKEND -> day.plusDays(round(n * WEEK));
      default -> plusMonths(day, n * months(unit));
    };
  }

  /** Halves away from zero, so that back and forth are the same. */
  private static long round(double n) {
    return n < 0 ? -Math.round(-n) : Math.round(n);
  }

  private static LocalDate plusMonths(LocalDate day, double months) {
    long whole = (long) months;
    LocalDate moved = day.plusMonths(whole).plusDays(round((months - whole) * DAYS_PER_MONTH));
    boolean monthEnd = day.getDayOfMonth() == day.lengthOfMonth() && months == whole;
    return monthEnd ? moved.with(TemporalAdjusters.lastDayOfMonth()) : moved;
  }

  private static int months(Unit unit) {
    return switch (unit) {
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case YEAR -> 12;
      case DECADE -> 120;
      case CENTURY -> 1200;
      default -> 1;
    };
  }

  /** How far on each side "so many units" may miss, in days, when counted from a single day. */
  static long slack(double n, Unit unit) {
    return switch (unit) {
      case MINUTE, HOUR -> 0;
      case DAY -> n <= 4 ? 0 : 1;
      case WEEK, WEEKEND -> 3;
      case MONTH -> n <= 3 ? 10 : 15;
      case QUARTER, HALF_YEAR -> 30;
      case YEAR -> n < 2 ? 45 : n < 10 ? 182 : 365;
      case DECADE -> 365;
      case CENTURY -> 9131;
    };
  }

  static LocalDate plusDays(LocalDate day, long n) {
    return day == null ? null : day.plusDays(n);
  }

  static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  static LocalDate earlier(LocalDate a, LocalDate b) {
    return a == null || b != null && b.isBefore(a) ? b : a;
  }
}
