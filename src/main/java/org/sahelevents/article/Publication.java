package org.sahelevents.article;

import java.time.LocalDate;
import java.util.Objects;
import org.sahelevents.time.Interval;

/**
 * When an article may have appeared, and how that is known.
 *
 * @param interval the days on which it may have appeared; {@link Interval#UNKNOWN} with basis UNKNOWN
 * @param basis where that comes from
 */
public record Publication(Interval interval, PublicationBasis basis) {
  public static final Publication UNKNOWN =
      new Publication(Interval.UNKNOWN, PublicationBasis.UNKNOWN);

  public Publication {
    Objects.requireNonNull(interval, "interval");
    Objects.requireNonNull(basis, "basis");
  }

  static Publication byDateline(LocalDate day) {
    return new Publication(Interval.day(day), PublicationBasis.TEXT);
  }
}
