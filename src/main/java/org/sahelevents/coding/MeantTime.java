package org.sahelevents.coding;

import java.util.List;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Token;
import org.sahelevents.time.Amount;
import org.sahelevents.time.Anchor;
import org.sahelevents.time.Direction;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Part;
import org.sahelevents.time.Precision;
import org.sahelevents.time.Relation;
import org.sahelevents.time.TimeContext;
import org.sahelevents.time.TimeExpression;
import org.sahelevents.time.TimeNormaliser;
import org.sahelevents.time.TimeValue;
import org.sahelevents.time.Unit;
import org.sahelevents.time.YearRef;

/** What words of time mean for an event beyond what they say: the day a state begins or ends with, the year spoken of. */
final class MeantTime {
  /** From so many days on an interval is a year. */
  private static final int YEAR_DAYS = 365;

  private final TimeNormaliser normaliser;
  private final Cues cues;

  MeantTime(TimeNormaliser normaliser, Cues cues) {
    this.normaliser = normaliser;
    this.cues = cues;
  }

  /**
   * The time that an expression of a stretch begins or ends with, when the event is at that end: "tot 28 november, toen het
   * verdrag werd opgezegd", "sinds januari is het land geen lid meer"; else null.
   */
  TimeValue turn(Draft d, TimeExpression t) {
    boolean then =
        d.clause.openerToken() >= 0
            && cues.is(d.clause.opener(), Cue.WHILE)
            && isRightBehind(d.view.token(d.clause.openerToken()).span().start(), t);
    boolean since = t.kind() == TimeExpression.Kind.SINCE && d.flags.contains("negated");
    return then || since ? bound(t) : null;
  }

  /** The end that is named of a stretch that is open at the other; null when the words name none. */
  static TimeValue bound(TimeExpression t) {
    TimeValue bound = null;
    if (t.value() instanceof TimeValue.Since s && !s.after()) {
      bound = s.from();
    } else if (t.value() instanceof TimeValue.Until u && !u.before()) {
      bound = u.to();
    }
    return bound instanceof TimeValue.Day || bound instanceof TimeValue.Month ? bound : null;
  }

  private static boolean isRightBehind(int start, TimeExpression t) {
    int gap = start - t.span().end();
    return gap >= 0 && gap <= 2;
  }

  /** A date without a year, by the year that the sentence has named before; null when it names none. */
  Interval inYear(
      Draft d, TimeExpression t, Interval published, Interval reference, List<Draft> told) {
    if (!isYearless(t.value())) {
      return null;
    }
    Interval in = inYear(d.view, t, published, reference);
    return in != null ? in : after(d, t, published, told);
  }

  /** "Datzelfde jaar volgde Niger: in juli …". */
  private Interval inYear(
      SentenceView view, TimeExpression t, Interval published, Interval reference) {
    for (TimeExpression o : view.times) {
      if (o.span().end() > t.span().start()
          || o.span().start() > view.sentence().span().start()
          || !isYear(o.value())) {
        continue;
      }
      Interval year = normaliser.resolve(o, new TimeContext(published, Direction.PAST, reference));
      if (year.earliest() != null && year.latest() != null && year.days() >= YEAR_DAYS) {
        Interval end = new Interval(year.latest(), year.latest(), Precision.DAY);
        return told(normaliser.resolve(t, new TimeContext(end, Direction.PAST, year)), published);
      }
    }
    return null;
  }

  /** "In januari 2022 greep X de macht en in september viel hij zelf": behind what was just told. */
  private Interval after(Draft d, TimeExpression t, Interval published, List<Draft> told) {
    if (!ClauseTime.inside(d, d.clause, t)) {
      return null;
    }
    for (Draft before : told) {
      if (before.view == d.view
          && before.clause != d.clause
          && before.clause.type() == Clause.Type.MAIN
          && d.clause.type() == Clause.Type.MAIN
          && before.interval != null
          && before.interval.latest() != null
          && isDatedWithYear(before, t)) {
        Interval end =
            new Interval(before.interval.latest(), before.interval.latest(), Precision.DAY);
        return told(normaliser.resolve(t, new TimeContext(end, Direction.FUTURE, end)), published);
      }
    }
    return null;
  }

  /** Days that an article can tell of; null when they lie ahead of it. */
  private static Interval told(Interval i, Interval published) {
    boolean ahead =
        i.latest() == null || published.latest() != null && i.latest().isAfter(published.latest());
    return ahead ? null : i;
  }

  /** Whether what was told stands with a date of a year, before these words. */
  private static boolean isDatedWithYear(Draft before, TimeExpression t) {
    return before.view.times.stream()
        .anyMatch(
            o ->
                o.span().end() <= t.span().start()
                    && o.kind() == TimeExpression.Kind.POINT
                    && o.value().year() != null
                    && o.value().year().base() == YearRef.Base.GIVEN
                    && before.evidence.getOrDefault(Field.INTERVAL, List.of()).contains(o.span()));
  }

  private static boolean isYear(TimeValue v) {
    return v instanceof TimeValue.Year y && isWhole(y.part())
        || v instanceof TimeValue.UnitOf u && u.unit() == Unit.YEAR && isWhole(u.part());
  }

  private static boolean isWhole(Part part) {
    return part == null || part == Part.WHOLE;
  }

  private static boolean isYearless(TimeValue v) {
    return YearRef.NEAREST.equals(v.year())
        || v instanceof TimeValue.OffsetFrom x && isYearless(x.base());
  }

  /** "drie dagen na de verkiezingen van 23 november": the date of what it is measured from. */
  static TimeExpression baseOf(SentenceView view, TimeExpression measure) {
    for (TimeExpression t : view.times) {
      int gap = t.span().start() - measure.span().end();
      if (t.kind() == TimeExpression.Kind.POINT && gap >= 0 && gap < 60 && !t.isTimeOfDay()) {
        return noVerbBetween(view, measure, t) ? t : null;
      }
    }
    return null;
  }

  /** "een dag na de coup": what the time of a noun is measured by, right before it; or null. */
  static TimeExpression measureOf(Draft d) {
    int noun = d.roles.get("self").span.start();
    return d.view.times.stream()
        .filter(
            t ->
                noun - t.span().end() == 1
                    && t.value() instanceof TimeValue.EventRelation r
                    && r.relation() == Relation.AFTER
                    && r.amount() != null
                    && !r.close())
        .findFirst()
        .orElse(null);
  }

  /** The date right before a measure, at most a comma between; or null. */
  static TimeExpression baseBefore(SentenceView view, TimeExpression measure) {
    return view.times.stream()
        .filter(t -> t.kind() == TimeExpression.Kind.POINT && !t.isTimeOfDay())
        .filter(t -> isRightBehind(measure.span().start(), t))
        .findFirst()
        .orElse(null);
  }

  /** So long before an interval, or shortly before it when the words do not say how long. */
  Interval less(TimeValue.EventRelation r, Interval main, Interval published) {
    TimeValue back =
        r.amount() == null
            ? new TimeValue.Window(Relation.BEFORE, new Amount(0, 3), Unit.MONTH, Anchor.REFERENCE)
            : new TimeValue.Offset(Relation.BEFORE, r.amount(), r.unit(), Anchor.REFERENCE);
    return normaliser.resolve(back, new TimeContext(published, Direction.PAST, main));
  }

  private static boolean noVerbBetween(SentenceView view, TimeExpression a, TimeExpression b) {
    for (Token token : view.tokens()) {
      if (token.span().start() >= a.span().end()
          && token.span().end() <= b.span().start()
          && view.analysis.kinds().get(token.index()).isVerb()) {
        return false;
      }
    }
    return true;
  }

  /** Whether it counts from an event: "drie dagen na". */
  static boolean measured(TimeExpression t) {
    return t.value() instanceof TimeValue.EventRelation r && r.amount() != null;
  }
}
