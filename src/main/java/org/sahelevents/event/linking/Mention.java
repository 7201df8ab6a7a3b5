package org.sahelevents.event.linking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.sahelevents.time.Interval;

/**
 * One mention as linking sees it.
 *
 * @param id derived from article and words, see {@link Identity}
 * @param article id of its article
 * @param start offset in the article, for order only
 * @param published the days in which the article may have appeared
 * @param confidence probability that the mention is right, 0 to 1
 */
public record Mention(
    UUID id, String article, int start, Interval published, Claim claim, double confidence) {
  /** First published first; a total order that depends on content alone. */
  public static final Comparator<Mention> BY_PUBLICATION =
      Comparator.comparing(
              (Mention m) -> m.published.earliest(), Comparator.nullsLast(LocalDate::compareTo))
          .thenComparing(m -> m.published.latest(), Comparator.nullsLast(LocalDate::compareTo))
          .thenComparing(Mention::article)
          .thenComparing(Mention::start)
          .thenComparing(m -> m.id.toString());
}
