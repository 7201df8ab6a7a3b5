package org.sahelevents.event.ogc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.sahelevents.event.query.DayRange;
import org.sahelevents.event.query.Given;
import org.sahelevents.problem.SahelException;

/** Reads {@code datetime}: a moment, or an interval of two, one of which may be open. */
final class DateTimes {
  private static final String DAY = "YYYY-MM-DD";

  private DateTimes() {}

  /** The days that it touches, in UTC. */
  static DayRange days(String given) {
    String[] ends = given.strip().split("/", -1);
    OffsetDateTime from = end(ends[0], given);
    OffsetDateTime to = end(ends[ends.length - 1], given);
    if (ends.length > 2 || from == null && to == null) {
      throw refused(given);
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw Given.invalid("datetime", "\"" + given + "\" ends before it begins.");
    }
    return new DayRange(day(from), day(to));
  }

  /** Null for an open end. */
  private static OffsetDateTime end(String text, String given) {
    if (text.isEmpty() || text.equals("..")) {
      return null;
    }
    try {
      return text.length() == DAY.length()
          ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
          : OffsetDateTime.parse(text);
    } catch (DateTimeException notAMoment) {
      throw refused(given);
    }
  }

  private static LocalDate day(OffsetDateTime moment) {
    return moment == null ? null : moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
  }

  private static SahelException refused(String given) {
    return Given.invalid(
        "datetime",
        ("\"%s\" must be a moment of RFC 3339 (2022-08-15T00:00:00Z), a day, or an interval of two of"
                + " them (2022-01-01/2022-12-31), one of which may be open (2022-01-01/..).")
            .formatted(given));
  }
}
