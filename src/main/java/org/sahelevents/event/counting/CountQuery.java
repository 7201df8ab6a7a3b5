package org.sahelevents.event.counting;

import java.util.List;
import java.util.Set;
import org.sahelevents.event.query.EventFilter;

/**
 * One question for numbers of events. Equal questions are equal values.
 *
 * @param by what to count by, in this order; one or two, at most one of them a stretch of time
 * @param measures what to count besides events
 * @param span where events count whose interval lies in several stretches; EXACT where none is asked for
 */
record CountQuery(EventFilter filter, List<Dimension> by, Set<Measure> measures, Span span) {
  CountQuery {
    by = List.copyOf(by);
    measures = Set.copyOf(measures);
  }

  /** The stretch of time among what is counted by; null without one. */
  TimeUnit unit() {
    return by.stream().filter(Dimension::isTime).map(Dimension::unit).findFirst().orElse(null);
  }

  /** Whether rows add up to more than all events. */
  boolean countsTwice() {
    return span == Span.EACH || by.stream().anyMatch(Dimension::isMultiple);
  }

  /** The same by nothing of which an event may have several: for the total. */
  CountQuery once() {
    return new CountQuery(
        filter, by.stream().filter(d -> !d.isMultiple()).toList(), measures, span);
  }
}
