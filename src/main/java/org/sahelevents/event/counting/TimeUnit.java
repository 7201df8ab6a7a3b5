package org.sahelevents.event.counting;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The stretches of time that events are counted by. */
enum TimeUnit {
  YEAR(1, 0),
  QUARTER(3, 0),
  MONTH(1, 0),
  WEEK(0, 1);

  private final int months;
  private final int weeks;

  TimeUnit(int months, int weeks) {
    this.months = months;
    this.weeks = weeks;
  }

  /** First day of the stretch that the day lies in; weeks begin on Monday. */
  LocalDate begin(LocalDate day) {
    return switch (this) {
      case YEAR -> day.withDayOfYear(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case MONTH -> day.withDayOfMonth(1);
      case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
    };
  }

  /** The stretch behind the one that begins so. */
  LocalDate next(LocalDate begin) {
    return this == YEAR ? begin.plusYears(1) : begin.plusMonths(months).plusWeeks(weeks);
  }

  /** As the API writes it: {@code 2023}, {@code 2023-Q3}, {@code 2023-07}, {@code 2023-W30}. */
  String label(LocalDate begin) {
    return switch (this) {
      case YEAR -> year(begin.getYear());
      case QUARTER -> year(begin.getYear()) + "-Q" + begin.get(IsoFields.QUARTER_OF_YEAR);
      case MONTH -> "%s-%02d".formatted(year(begin.getYear()), begin.getMonthValue());
      case WEEK ->
          "%s-W%02d"
              .formatted(
                  year(begin.get(IsoFields.WEEK_BASED_YEAR)),
                  begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    };
  }

  private static String year(int year) {
    return "%04d".formatted(year);
  }

  /** The unit's name, and the interval by which stretches follow, both as the database has them. */
  String sqlName() {
    return name().toLowerCase(Locale.ROOT);
  }

  String sqlStep() {
    return this == QUARTER ? "3 months" : "1 " + sqlName();
  }
}
