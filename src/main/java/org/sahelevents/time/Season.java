package org.sahelevents.time;

import java.time.LocalDate;
import java.time.MonthDay;

/** The four seasons of the northern year, each with the days that news may count to it. */
public enum Season {
  SPRING(MonthDay.of(3, 1), MonthDay.of(5, 31)),
  SUMMER(MonthDay.of(6, 1), MonthDay.of(9, 22)),
  AUTUMN(MonthDay.of(9, 1), MonthDay.of(12, 21)),
  WINTER(MonthDay.of(12, 1), MonthDay.of(2, 29));

  private final MonthDay first;
  private final MonthDay last;

  Season(MonthDay first, MonthDay last) {
    this.first = first;
    this.last = last;
  }

  /** The season that begins in a year; winter ends in the next. */
  Interval in(int year) {
    LocalDate from = first.atYear(year);
    LocalDate to = last.atYear(last.isBefore(first) ? year + 1 : year);
    return new Interval(from, to, Precision.SEASON);
  }
}
