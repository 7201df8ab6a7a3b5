package org.sahelevents.coding;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

/**
 * The days in which an expected event lies, as golden lines write them: {@code 2023}, {@code 2023-07},
 * {@code 2023-07-26}, two of them parted by {@code ..}, either end left out when open.
 */
record Days(LocalDate earliest, LocalDate latest) {
  private static final LocalDate FAR_PAST = LocalDate.of(1900, 1, 1);
  private static final LocalDate FAR_FUTURE = LocalDate.of(2100, 1, 1);
  private static final long SLACK_DAYS = 92;

  static Days parse(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return new Days(first(text), last(text));
    }
    String from = text.substring(0, dots);
    String to = text.substring(dots + 2);
    return new Days(from.isEmpty() ? null : first(from), to.isEmpty() ? null : last(to));
  }

  private static LocalDate first(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  private static LocalDate last(String text) {
    return switch (text.length()) {
      case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  Interval interval() {
    Precision precision =
        earliest.equals(latest)
            ? Precision.DAY
            : earliest.plusMonths(1).isAfter(latest) ? Precision.MONTH : Precision.YEAR;
    return new Interval(earliest, latest, precision);
  }

  /**
   * Whether a coded interval is right: it meets these days and is at most {@value #SLACK_DAYS} days longer, or twice as
   * long; a plan without a deadline is taken to end with these days.
   */
  boolean admits(Interval coded, Status status) {
    LocalDate from = earliest == null ? FAR_PAST : earliest;
    LocalDate to = latest == null ? FAR_FUTURE : latest;
    LocalDate codedFrom = coded.earliest() == null ? FAR_PAST : coded.earliest();
    LocalDate codedTo = coded.latest() == null ? FAR_FUTURE : coded.latest();
    if (coded.latest() == null && status == Status.PLANNED && coded.earliest() != null) {
      codedTo = codedFrom.isAfter(to) ? codedFrom : to;
    }
    if (codedFrom.isAfter(to) || codedTo.isBefore(from)) {
      return false;
    }
    long length = ChronoUnit.DAYS.between(from, to);
    return ChronoUnit.DAYS.between(codedFrom, codedTo) <= Math.max(2 * length, length + SLACK_DAYS);
  }
}
