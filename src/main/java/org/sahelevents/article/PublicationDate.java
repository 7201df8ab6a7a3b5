package org.sahelevents.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

/** Dates as the head of a file or a field gives them: a year, a month, a day, or a moment whose day counts. */
final class PublicationDate {
  /** What may be written, for messages. */
  static final String FORMS = "YYYY, YYYY-MM, YYYY-MM-DD or an ISO 8601 date-time";

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private PublicationDate() {}

  /** The interval that the words name, or nothing when they are no date. A date-time counts as its own local day. */
  static Optional<Interval> parse(String words) {
    try {
      return Optional.of(interval(words.strip()));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static Interval interval(String words) {
    if (YEAR.matcher(words).matches()) {
      Year year = Year.parse(words);
      return new Interval(year.atDay(1), year.atDay(year.length()), Precision.YEAR);
    }
    if (MONTH.matcher(words).matches()) {
      YearMonth month = YearMonth.parse(words);
      return new Interval(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }
    if (DAY.matcher(words).matches()) {
      return Interval.day(LocalDate.parse(words));
    }
    String moment = words.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T");
    return Interval.day(LocalDateTime.parse(moment, DateTimeFormatter.ISO_DATE_TIME).toLocalDate());
  }
}
