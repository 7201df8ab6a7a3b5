package org.sahelevents.coding;

import org.sahelevents.text.Sentence;
import org.sahelevents.text.Token;
import org.sahelevents.time.Direction;
import org.sahelevents.time.Interval;
import org.sahelevents.time.TimeContext;
import org.sahelevents.time.TimeExpression;
import org.sahelevents.time.TimeNormaliser;

/** Reads the dates that stand by themselves before what happened then, as in a chronology: "24 maart 2013.", "7 december:". */
final class Dateline {
  private final TimeNormaliser normaliser;
  private final Story story;
  private int lastParagraph = -1;

  Dateline(TimeNormaliser normaliser, Story story) {
    this.normaliser = normaliser;
    this.story = story;
  }

  /** Tells the story where it stands when the sentence is such a date or opens with one. */
  void read(SentenceView view) {
    Sentence s = view.sentence();
    boolean first = s.paragraph() != lastParagraph;
    lastParagraph = s.paragraph();
    if (!first || view.times.isEmpty() || view.tokens().isEmpty()) {
      return;
    }
    TimeExpression t = view.times.get(0);
    int behind = opens(view, t);
    if (behind < 0 || t.kind() != TimeExpression.Kind.POINT || t.isTimeOfDay()) {
      return;
    }
    Interval days = resolve(t);
    boolean passed =
        days.earliest() != null
            && days.latest() != null
            && (story.chronicle.published.latest() == null
                || !days.earliest().isAfter(story.chronicle.published.latest()));
    if (passed && days.days() < 100) {
      boolean alone = s.heading() || behind >= view.tokens().size();
      story.chronicle.date(days, s.paragraph(), alone ? s.paragraph() + 1 : s.paragraph());
    }
  }

  /** The token behind the date and its mark; -1 when the sentence does not open so. */
  private static int opens(SentenceView view, TimeExpression t) {
    int i = 0;
    while (i < view.tokens().size() && t.span().contains(view.token(i).span())) {
      i++;
    }
    if (i == 0) {
      return -1;
    }
    if (i == view.tokens().size()) {
      return i;
    }
    Token mark = view.token(i);
    boolean parts = ".:–—|".contains(mark.form());
    return parts ? i + 1 : -1;
  }

  /** A chronology goes on in time: a date without a year is the next after the one before. */
  private Interval resolve(TimeExpression t) {
    Interval before = story.chronicle.lastDateline();
    if (before != null) {
      Interval next = normaliser.resolve(t, new TimeContext(before, Direction.FUTURE, before));
      boolean over =
          next.latest() != null
              && (story.chronicle.published.latest() == null
                  || !next.earliest().isAfter(story.chronicle.published.latest()));
      if (over) {
        return next;
      }
    }
    return normaliser.resolve(
        t, new TimeContext(story.chronicle.published, Direction.PAST, before));
  }
}
