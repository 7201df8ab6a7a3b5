package org.sahelevents.coding;

import java.util.List;
import org.sahelevents.time.Direction;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;
import org.sahelevents.time.TimeContext;
import org.sahelevents.time.TimeExpression;
import org.sahelevents.time.TimeNormaliser;

/** Turns words of time into days, with what the sentence and the text before have told. */
final class TimeResolution {
  private final TimeNormaliser normaliser;
  private final Story story;

  TimeResolution(TimeNormaliser normaliser, Story story) {
    this.normaliser = normaliser;
    this.story = story;
  }

  /** The days that an expression means for an event; null when they cannot be told. */
  Interval resolve(Draft d, TimeExpression t, List<Draft> told) {
    boolean present =
        !Tense.isPast(d.clause) && !Tense.hasParticiple(d.clause) && d.status != Status.ATTEMPTED;
    Direction direction = Direction.PAST;
    if (d.status == Status.PLANNED || present && t.kind() == TimeExpression.Kind.UNTIL) {
      direction = Direction.FUTURE;
    } else if (present) {
      direction = Direction.UNKNOWN;
    }
    Interval reference = story.reference(d.view.sentence().paragraph());
    switch (t.kind()) {
      case EVENT_ANCHORED -> {
        reference = anchor(d, t, told);
        if (reference == null || reference.precision() == Precision.UNKNOWN) {
          return null;
        }
      }
      case VAGUE_PAST -> {
        return null;
      }
      case ANCHORED -> {
        Interval here = before(d, t, told);
        here = here != null ? here : pointBefore(d, t);
        reference = here != null ? here : reference;
        if (reference == null) {
          return null;
        }
      }
      default -> {}
    }
    return normaliser.resolve(t, new TimeContext(story.published, direction, reference));
  }

  /** The time that a sentence gives without an event of its own ("In augustus vorig jaar was het zover."), or null. */
  Interval standing(SentenceView view) {
    for (TimeExpression t : view.times) {
      if (t.kind() == TimeExpression.Kind.POINT && !t.isTimeOfDay()) {
        Interval i =
            normaliser.resolve(
                t,
                new TimeContext(
                    story.published, Direction.PAST, story.reference(view.sentence().paragraph())));
        if (i != null
            && i.earliest() != null
            && i.latest() != null
            && i.days() < 400
            && (story.published.latest() == null
                || !i.earliest().isAfter(story.published.latest()))) {
          return i;
        }
      }
    }
    return null;
  }

  /** A time given earlier in the same sentence, whether or not an event stands with it. */
  private Interval pointBefore(Draft d, TimeExpression anchored) {
    Interval last = null;
    for (TimeExpression t : d.view.times) {
      if (t.kind() == TimeExpression.Kind.POINT && t.span().end() <= anchored.span().start()) {
        last =
            normaliser.resolve(
                t,
                new TimeContext(
                    story.published,
                    Direction.PAST,
                    story.reference(d.view.sentence().paragraph())));
      }
    }
    return last;
  }

  /** The dated event told last in the same sentence before an expression such as "drie weken later". */
  private static Interval before(Draft d, TimeExpression t, List<Draft> told) {
    Draft nearest = null;
    for (Draft o : told) {
      boolean dated =
          o.evidence.containsKey(Field.INTERVAL) && o.interval.precision() != Precision.UNKNOWN;
      if (o != d
          && dated
          && o.trigger().start() < t.span().start()
          && (nearest == null || o.trigger().start() > nearest.trigger().start())) {
        nearest = o;
      }
    }
    return nearest == null ? null : nearest.interval;
  }

  /** The event that an expression such as "een maand na" is measured from, told here or before. */
  private static Interval anchor(Draft d, TimeExpression t, List<Draft> told) {
    Draft nearest = null;
    for (Draft o : told) {
      if (o != d
          && o.interval != null
          && o.trigger().start() >= t.span().end()
          && (nearest == null || o.trigger().start() < nearest.trigger().start())) {
        nearest = o;
      }
    }
    return nearest == null ? null : nearest.interval;
  }
}
