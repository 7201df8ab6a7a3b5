package org.sahelevents.lexicon;

import java.time.LocalDate;

/**
 * A membership or an office with the days it held; written {@code aes 2023-09-16..} in the files.
 *
 * @param name what is held, as written
 * @param from first day, or null when it held from before all that matters here
 * @param until last day (inclusive), or null when it still holds
 */
public record DatedTerm(String name, LocalDate from, LocalDate until) {
  public DatedTerm {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException(name + " ends before it begins: " + from + ".." + until);
    }
  }

  /** Reads {@code name}, {@code name 2020-01-01..}, {@code name ..2025-01-28} or both ends. */
  static DatedTerm parse(String text) {
    String[] parts = text.split("\\s+");
    if (parts.length == 1) {
      return new DatedTerm(parts[0], null, null);
    }
    int dots = parts[1].indexOf("..");
    if (parts.length > 2 || dots < 0) {
      throw new IllegalArgumentException(
          "not a term like \"aes 2023-09-16..\" or \"ecowas ..2025-01-28\": " + text);
    }
    String from = parts[1].substring(0, dots);
    String until = parts[1].substring(dots + 2);
    return new DatedTerm(parts[0], first(from), last(until));
  }

  /** A year or month stands for its first day here, and for its last day behind the dots. */
  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 0 -> null;
      case 4 -> TsvRow.date(date + "-01-01");
      case 7 -> TsvRow.date(date + "-01");
      default -> TsvRow.date(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 0 -> null;
      case 4 -> TsvRow.date(date + "-12-31");
      case 7 -> TsvRow.date(date + "-01").plusMonths(1).minusDays(1);
      default -> TsvRow.date(date);
    };
  }

  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }

  /** Whether it held on any of these days; a null end is open. */
  public boolean holdsWithin(LocalDate earliest, LocalDate latest) {
    return (from == null || latest == null || !latest.isBefore(from))
        && (until == null || earliest == null || !earliest.isAfter(until));
  }
}
