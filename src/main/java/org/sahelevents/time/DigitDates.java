package org.sahelevents.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates that are written in digits alone. */
final class DigitDates {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");
  private static final Pattern DAY_MONTH =
      Pattern.compile("([1-9]|[12]\\d|3[01])[/-](0?[1-9]|1[0-2])");

  private final Cues cues;

  DigitDates(Cues cues) {
    this.cues = cues;
  }

  /** "2022-12-07", "7-12-2022"; or null. */
  Parse at(int i) {
    String text = cues.inside(i) ? cues.word(i).text() : "";
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(iso.group(1), iso.group(2), iso.group(3), i);
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    return dayFirst.matches()
        ? date(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1), i)
        : null;
  }

  private static Parse date(String year, String month, String day, int i) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      YearRef ref = YearRef.of(date.getYear());
      return new Parse(
          new TimeValue.Day(ref, date.getMonthValue(), date.getDayOfMonth(), null), i + 1);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "woensdag 30/8": only a weekday tells it from a fraction. */
  Parse withoutYear(int weekday, int i) {
    Matcher date = DAY_MONTH.matcher(cues.inside(i) ? cues.word(i).text() : "");
    if (!date.matches()) {
      return null;
    }
    int day = Integer.parseInt(date.group(1));
    int month = Integer.parseInt(date.group(2));
    return new Parse(new TimeValue.Day(YearRef.NEAREST, month, day, weekday), i + 1);
  }
}
