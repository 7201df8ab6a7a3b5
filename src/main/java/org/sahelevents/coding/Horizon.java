package org.sahelevents.coding;

import java.time.LocalDate;
import java.util.List;
import org.sahelevents.time.Interval;

/**
 * How far back a text looks: what it tells as past with no word of when ("de Denen vertrokken al eerder") happened within
 * the time that it speaks of in that country, as far as it dates anything there.
 */
final class Horizon {
  private Horizon() {}

  static void apply(List<Draft> drafts) {
    for (Draft d : drafts) {
      boolean open =
          d.interval.earliest() == null
              && d.interval.latest() != null
              && !d.evidence.containsKey(Field.INTERVAL)
              && d.status != Status.PLANNED;
      LocalDate first = open ? first(drafts, d.countries.get(0).country()) : null;
      if (first != null && first.isBefore(d.interval.latest())) {
        d.interval = new Interval(first, d.interval.latest(), d.interval.precision());
      }
    }
  }

  /** The first day of what the text dates by words in a country, or null. */
  private static LocalDate first(List<Draft> drafts, String country) {
    return drafts.stream()
        .filter(o -> o.evidence.containsKey(Field.INTERVAL))
        .filter(o -> o.countries.get(0).country().equals(country))
        .map(o -> o.interval.earliest())
        .filter(day -> day != null)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
