package org.sahelevents.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When two intervals count as the same: they overlap, and the coded one is not much vaguer than the annotated one. */
final class Days {
  private static final LocalDate FAR_PAST = LocalDate.of(1900, 1, 1);
  private static final LocalDate FAR_FUTURE = LocalDate.of(2100, 1, 1);

  /** A coded interval may be so many days longer than the annotated one, or twice as long. */
  private static final long SLACK_DAYS = 92;

  private Days() {}

  static boolean right(GoldEvent gold, Claim claim) {
    LocalDate goldFrom = or(gold.earliest(), FAR_PAST);
    LocalDate goldTo = or(gold.latest(), FAR_FUTURE);
    LocalDate from = or(claim.earliest(), FAR_PAST);
    LocalDate to = or(claim.latest(), FAR_FUTURE);
    if (claim.latest() == null && "PLANNED".equals(claim.status()) && claim.earliest() != null) {
      to = from.isAfter(goldTo) ? from : goldTo;
    }
    if (from.isAfter(goldTo) || to.isBefore(goldFrom)) {
      return false;
    }
    long gold1 = ChronoUnit.DAYS.between(goldFrom, goldTo);
    return ChronoUnit.DAYS.between(from, to) <= Math.max(2 * gold1, gold1 + SLACK_DAYS);
  }

  private static LocalDate or(LocalDate day, LocalDate otherwise) {
    return day == null ? otherwise : day;
  }
}
