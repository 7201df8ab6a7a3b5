package org.sahelevents.event.query;

import java.time.LocalDate;
import org.sahelevents.problem.SahelException;

/**
 * A stretch of days, both ends included.
 *
 * @param from null when open to the past
 * @param to null when open to the future
 */
public record DayRange(LocalDate from, LocalDate to) {
  public static final DayRange ANY = new DayRange(null, null);

  /**
   * @param fromName parameter that gave the first day
   * @param toName parameter that gave the last day
   * @throws SahelException INVALID_INPUT when it ends before it begins
   */
  static DayRange of(String fromName, LocalDate from, String toName, LocalDate to) {
    if (from != null && to != null && to.isBefore(from)) {
      throw Given.invalid(fromName, "must not lie behind " + toName + ".");
    }
    return new DayRange(from, to);
  }

  public boolean isAny() {
    return from == null && to == null;
  }
}
