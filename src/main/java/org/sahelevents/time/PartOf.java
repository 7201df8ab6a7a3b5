package org.sahelevents.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days of a part of a month, season, year or longer stretch. */
final class PartOf {
  private static final int THIRD = 10;
  private static final int HALF = 15;

  private PartOf() {}

  /** EARLIER, LATER and WHOLE leave a stretch as it is: what limits them is the publication. */
  static Interval of(Part part, Interval whole, Unit unit) {
    return switch (unit) {
      case MONTH -> month(part, whole);
      case YEAR -> year(part, whole);
      default -> third(part, whole);
    };
  }

  private static Interval month(Part part, Interval month) {
    LocalDate first = month.earliest();
    LocalDate last = month.latest();
    return switch (part) {
      case BEGIN -> days(first, first.withDayOfMonth(THIRD));
      case MID -> days(first.withDayOfMonth(THIRD), first.withDayOfMonth(2 * THIRD));
      case END -> days(first.withDayOfMonth(2 * THIRD), last);
      case FIRST_HALF -> days(first, first.withDayOfMonth(HALF));
      case SECOND_HALF -> days(first.withDayOfMonth(HALF + 1), last);
      default -> month;
    };
  }

  /** "Begin 2017" reaches to April, "eind 2017" back to October, "medio 2017" is around the first of July. */
  private static Interval year(Part part, Interval year) {
    return switch (part) {
      case BEGIN -> months(year, 1, 4);
      case MID -> Stretch.of(date(year, 5, 16), date(year, 8, 15), Precision.SEASON);
      case END -> months(year, 10, 12);
      case FIRST_HALF -> months(year, 1, 6);
      case SECOND_HALF -> months(year, 7, 12);
      case FIRST_QUARTER -> months(year, 1, 3);
      case SECOND_QUARTER -> months(year, 4, 6);
      case THIRD_QUARTER -> months(year, 7, 9);
      case FOURTH_QUARTER -> months(year, 10, 12);
      default -> year;
    };
  }

  private static Interval months(Interval year, int from, int to) {
    LocalDate last = date(year, to, 1).with(TemporalAdjusters.lastDayOfMonth());
    return Stretch.of(date(year, from, 1), last, Precision.SEASON);
  }

  private static LocalDate date(Interval year, int month, int day) {
    return LocalDate.of(year.earliest().getYear(), month, day);
  }

  private static Interval third(Part part, Interval whole) {
    LocalDate first = whole.earliest();
    LocalDate last = whole.latest();
    long days = whole.days();
    long third = Math.max(1, days / 3);
    return switch (part) {
      case BEGIN -> days(first, first.plusDays(third - 1));
      case MID -> days(first.plusDays(third), last.minusDays(third));
      case END -> days(last.minusDays(third - 1), last);
      case FIRST_HALF -> days(first, first.plusDays(days / 2));
      case SECOND_HALF -> days(first.plusDays(days / 2), last);
      default -> whole;
    };
  }

  private static Interval days(LocalDate from, LocalDate to) {
    return Stretch.of(from, to, Precision.WEEK);
  }
}
