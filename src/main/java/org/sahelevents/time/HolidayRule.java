package org.sahelevents.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/** The days of a feast in a year, by a rule such as {@code fixed:12-25..12-26}, {@code easter:-2..-2}, {@code hijri:10-01..10-03}. */
record HolidayRule(String calendar, String first, String last) {
  static HolidayRule parse(String rule) {
    String[] parts = rule.split(":|\\.\\.");
    if (parts.length != 3) {
      throw new IllegalArgumentException("expected calendar:first..last, found " + rule);
    }
    HolidayRule parsed = new HolidayRule(parts[0], parts[1], parts[2]);
    parsed.in(2024);
    return parsed;
  }

  /** The feast that begins in a year; null where the lunar calendar has none. */
  Interval in(int year) {
    return switch (calendar) {
      case "fixed" -> fixed(year);
      case "easter" -> {
        LocalDate easter = easter(year);
        yield days(easter.plusDays(Long.parseLong(first)), easter.plusDays(Long.parseLong(last)));
      }
      case "hijri" -> hijri(year);
      default -> throw new IllegalArgumentException("unknown calendar " + calendar);
    };
  }

  private static Interval days(LocalDate from, LocalDate to) {
    return new Interval(from, to, Precisions.ofWidth(from, to));
  }

  private Interval fixed(int year) {
    LocalDate from = MonthDay.parse("--" + first).atYear(year);
    LocalDate to = MonthDay.parse("--" + last).atYear(year);
    return days(from, to.isBefore(from) ? to.plusYears(1) : to);
  }

  /** Western Easter by Oudin's rule (1940). */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int moon = correction - correction / 28 * (1 - 29 / (correction + 1) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int sunday = moon - weekday;
    int month = 3 + (sunday + 40) / 44;
    return LocalDate.of(year, month, sunday + 28 - 31 * (month / 4));
  }

  /** By the calendar of Umm al-Qura, widened by a day on both sides: the moon is sighted locally. */
  private Interval hijri(int year) {
    LocalDate newYear = LocalDate.of(year, 1, 1);
    int hijri = HijrahChronology.INSTANCE.date(newYear).get(ChronoField.YEAR);
    for (int candidate = hijri; candidate <= hijri + 1; candidate++) {
      LocalDate from = LocalDate.from(hijriDay(candidate, MonthDay.parse("--" + first)));
      if (from.getYear() == year) {
        LocalDate to = LocalDate.from(hijriDay(candidate, MonthDay.parse("--" + last)));
        return days(from.minusDays(1), to.plusDays(1));
      }
    }
    return null;
  }

  private static HijrahDate hijriDay(int year, MonthDay day) {
    HijrahDate month = HijrahDate.of(year, day.getMonthValue(), 1);
    return HijrahDate.of(
        year, day.getMonthValue(), Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
  }
}
