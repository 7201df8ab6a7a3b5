package org.sahelevents.coding;

import java.time.LocalDate;
import java.util.List;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Span;
import org.sahelevents.time.Direction;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;
import org.sahelevents.time.Relation;
import org.sahelevents.time.TimeContext;
import org.sahelevents.time.TimeExpression;
import org.sahelevents.time.TimeNormaliser;
import org.sahelevents.time.TimeValue;

/** Turns words of time into days, with what the sentence and the text before have told. */
final class TimeResolution {
  /** How many characters behind words such as "na" the event stands that they are about. */
  private static final int REACH = 25;

  private final TimeNormaliser normaliser;
  private final Story story;
  private final Cues cues;
  private final MeantTime meant;

  TimeResolution(TimeNormaliser normaliser, Story story, Cues cues) {
    this.cues = cues;
    this.normaliser = normaliser;
    this.story = story;
    this.meant = new MeantTime(normaliser, cues);
  }

  /** The days that an expression means for an event; null when they cannot be told. */
  Interval resolve(Draft d, TimeExpression t, List<Draft> told) {
    boolean present =
        !Tense.isPast(d.clause)
            && !Tense.hasParticiple(d.clause)
            && d.status != Status.ATTEMPTED
            && (ClauseTime.inside(d, d.clause, t) || !datesAnnouncement(d, t));
    Direction direction = Direction.PAST;
    if (d.status == Status.PLANNED && !datesAnnouncement(d, t)
        || present && t.kind() == TimeExpression.Kind.UNTIL) {
      direction = Direction.FUTURE;
    } else if (present && t.kind() != TimeExpression.Kind.SINCE) {
      direction = Direction.UNKNOWN;
    }
    Interval published = story.chronicle.published;
    Interval reference = story.chronicle.reference(d.view.sentence().paragraph());
    TimeValue turn = meant.turn(d, t);
    if (turn != null) {
      return normaliser.resolve(turn, new TimeContext(published, Direction.PAST, reference));
    }
    Interval inYear = meant.inYear(d, t, published, reference, told);
    if (inYear != null) {
      return inYear;
    }
    switch (t.kind()) {
      case EVENT_ANCHORED -> {
        if (measures(d, t)) {
          return beforeMain(d, t, told);
        }
        reference = anchor(d, t, told);
        reference = reference != null ? reference : pointBehind(d.view, t);
        reference = reference != null ? reference : meantBehind(d, t);
        if (reference == null || reference.precision() == Precision.UNKNOWN) {
          return null;
        }
      }
      case VAGUE_PAST -> {
        if (!(t.value() instanceof TimeValue.Window)) {
          return null;
        }
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
    Interval i = normaliser.resolve(t, new TimeContext(published, direction, reference));
    return follows(t) ? soonAfter(i, reference) : i;
  }

  /** "kondigde in februari de aftocht aan": a day in a clause of the past is that of the announcement. */
  private static boolean datesAnnouncement(Draft d, TimeExpression t) {
    for (Clause c = d.clause; c != null; c = c.parent()) {
      if (ClauseTime.inside(d, c, t)) {
        boolean near = c != d.clause || d.nominal || isBesideFinite(d, t);
        return t.kind() == TimeExpression.Kind.POINT && Tense.isPast(c) && near;
      }
    }
    // "twee weken later, op 17 februari, kondigde hij": parted from its clause by commas
    return t.kind() == TimeExpression.Kind.POINT
        && Tense.isPast(d.clause)
        && t.span().end() <= d.view.span(d.clause).start();
  }

  /** "besloot in mei zijn troepen terug te halen": beside the verb of the announcement, not of what is announced. */
  private static boolean isBesideFinite(Draft d, TimeExpression t) {
    Span finite = d.view.token(d.clause.finite().token()).span();
    long between =
        d.view.groups(d.clause).stream()
            .filter(g -> g.span.start() >= finite.end() && g.span.end() <= t.span().start())
            .count();
    boolean inverted =
        d.view.groups(d.clause).stream()
            .noneMatch(g -> g.chunk.bare() && g.span.end() <= finite.start());
    return t.span().start() < finite.end()
        || t.span().start() - finite.end() <= 1
        || inverted && between == 1;
  }

  /** "na de coup", "daarna": after that, how long after is not said. */
  private static boolean follows(TimeExpression t) {
    return t.value() instanceof TimeValue.EventRelation r
        && r.relation() == Relation.AFTER
        && r.amount() == null;
  }

  /** What is told as coming after something came soon after it, as far as that is dated at all finely. */
  private static Interval soonAfter(Interval i, Interval base) {
    if (base == null || base.latest() == null || base.days() > Timing.FOLLOWS_DAYS) {
      return i;
    }
    LocalDate soon = base.latest().plusDays(Timing.FOLLOWS_DAYS);
    return i.latest() == null || i.latest().isAfter(soon)
        ? new Interval(i.earliest(), soon, Precision.SEASON)
        : i;
  }

  /** "een maand nadat zij hun vertrek hadden aangekondigd": the expression opens the event's own clause. */
  private static boolean measures(Draft d, TimeExpression t) {
    int opener = d.clause.openerToken();
    return opener >= 0 && t.span().contains(d.view.token(opener).span());
  }

  /** When what the clause around it tells happened, less the amount. */
  private Interval beforeMain(Draft d, TimeExpression t, List<Draft> told) {
    if (!(t.value() instanceof TimeValue.EventRelation r) || r.relation() != Relation.AFTER) {
      return null;
    }
    Interval main = story.chronicle.published;
    for (Draft o : told) {
      if (o != d && o.interval != null && o.clause == d.clause.parent()) {
        main = o.interval;
      }
    }
    return meant.less(r, main, story.chronicle.published);
  }

  /** "op 3 mei, een dag na de coup": so long before the day right before it lies what the noun names; or null. */
  Dated measuredBack(Draft d) {
    TimeExpression measure = MeantTime.measureOf(d);
    TimeExpression base = measure == null ? null : MeantTime.baseBefore(d.view, measure);
    if (base == null || !(measure.value() instanceof TimeValue.EventRelation r)) {
      return null;
    }
    Interval day = meant.less(r, point(d.view, base), story.chronicle.published);
    return day == null ? null : new Dated(day, base.span());
  }

  private Interval pointBehind(SentenceView view, TimeExpression measure) {
    TimeExpression base = MeantTime.baseOf(view, measure);
    return base == null ? null : point(view, base);
  }

  /** "een dag na de coup", told elsewhere: when that was, or null. */
  private Interval meantBehind(Draft d, TimeExpression measure) {
    for (Draft r : story.chronicle.backReferences(d.view)) {
      int gap = r.trigger().start() - measure.span().end();
      if (gap >= 0 && gap < REACH) {
        return story.chronicle.meant(r, d.countries.get(0).country());
      }
    }
    return null;
  }

  /** "op de dag van de machtsgreep": when that was, and the words that say so; or null. */
  Dated dayOf(Draft d, List<Draft> told) {
    for (Referent day : d.view.groups(d.clause)) {
      if (day.chunk.preposition() == null || !cues.is(day.head, Cue.DAY_OF)) {
        continue;
      }
      for (Draft r : story.chronicle.backReferences(d.view)) {
        if (isOf(r, day)) {
          Interval meant = story.chronicle.meant(r, d.countries.get(0).country());
          return meant == null ? null : new Dated(meant, day.span.union(r.trigger()));
        }
      }
      for (Draft o : told) {
        if (o.nominal && o != d && o.interval != null && isOf(o, day)) {
          return new Dated(o.interval, day.span.union(o.trigger()));
        }
      }
    }
    return null;
  }

  /**
   * @param words what says so
   */
  record Dated(Interval interval, Span words) {}

  private static boolean isOf(Draft event, Referent day) {
    Referent self = event.roles.get("self");
    return "van".equals(self.chunk.preposition()) && self.chunk.isRightBehind(day.chunk);
  }

  private Interval point(SentenceView view, TimeExpression t) {
    Interval reference = story.chronicle.reference(view.sentence().paragraph());
    return normaliser.resolve(
        t, new TimeContext(story.chronicle.published, Direction.PAST, reference));
  }

  /** The time that a sentence gives without an event of its own ("In augustus vorig jaar was het zover."), or null. */
  Interval standing(SentenceView view) {
    for (TimeExpression t : view.times) {
      Interval base = MeantTime.measured(t) ? pointBehind(view, t) : null;
      TimeValue since = t.kind() == TimeExpression.Kind.SINCE ? MeantTime.bound(t) : null;
      if (since instanceof TimeValue.Day) {
        return normaliser.resolve(
            since, new TimeContext(story.chronicle.published, Direction.PAST, null));
      }
      if (t.kind() == TimeExpression.Kind.POINT && !t.isTimeOfDay() || base != null) {
        Interval i =
            base == null
                ? point(view, t)
                : normaliser.resolve(
                    t, new TimeContext(story.chronicle.published, Direction.PAST, base));
        if (i != null
            && i.earliest() != null
            && i.latest() != null
            && i.days() < 400
            && !isAside(view, t, i)
            && (story.chronicle.published.latest() == null
                || !i.earliest().isAfter(story.chronicle.published.latest()))) {
          return i;
        }
      }
    }
    return null;
  }

  /** "oud-strijders die in 1944 om hun soldij vroegen": a year told of somebody by the way. */
  private static boolean isAside(SentenceView view, TimeExpression t, Interval i) {
    return i.precision() == Precision.YEAR
        && view.analysis.clauses().stream()
            .anyMatch(c -> c.type() == Clause.Type.RELATIVE && view.span(c).contains(t.span()));
  }

  /** A time given earlier in the same sentence, whether or not an event stands with it. */
  private Interval pointBefore(Draft d, TimeExpression anchored) {
    Interval last = null;
    for (TimeExpression t : d.view.times) {
      if (t.kind() == TimeExpression.Kind.POINT && t.span().end() <= anchored.span().start()) {
        last = point(d.view, t);
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
