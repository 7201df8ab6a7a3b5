package org.sahelevents.article;

import java.util.Comparator;
import java.util.List;
import org.sahelevents.text.Span;
import org.sahelevents.time.Interval;

/**
 * An event that an undated article mentions and that other articles date.
 *
 * @param words the words of time by which the undated article places it; none when it does not
 * @param happened the intervals in which other articles put such an event, bounded on both sides
 */
public record DatedElsewhere(List<Span> words, List<Interval> happened) {
  public DatedElsewhere {
    words = List.copyOf(words);
    happened = List.copyOf(happened);
    if (happened.isEmpty()) {
      throw new IllegalArgumentException("nobody dates this event");
    }
  }

  /** The first of the intervals; an article that tells of the event is not older. */
  Interval first() {
    return happened.stream().min(Comparator.comparing(Interval::earliest)).orElseThrow();
  }
}
