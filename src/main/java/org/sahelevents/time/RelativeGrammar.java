package org.sahelevents.time;

import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.TimeExpression.Kind;
import org.sahelevents.time.TimeLexicon.Entry;
import org.sahelevents.time.TimeWords.AmountOf;

/** Reads times measured from another: "twee weken geleden", "een maand later", "al zes maanden". */
final class RelativeGrammar {
  private final Cues cues;
  private final AmountGrammar amounts;
  private final EventGrammar events;

  RelativeGrammar(Cues cues, AmountGrammar amounts, EventGrammar events) {
    this.cues = cues;
    this.amounts = amounts;
    this.events = events;
  }

  /** The longest that begins at a word, or null. */
  Reading at(int i) {
    Reading best = null;
    AmountOf amount = amounts.at(i);
    if (amount != null) {
      best = Reading.longer(best, measured(amount));
    }
    best = Reading.longer(best, lasting(i));
    best = Reading.longer(best, ahead(i));
    best = Reading.longer(best, within(i));
    best = Reading.longer(best, unitsBefore(i));
    best = Reading.longer(best, days(i));
    best = Reading.longer(best, ordinal(i));
    return Reading.longer(best, events.at(i));
  }

  private Reading measured(AmountOf a) {
    int j = a.next();
    if (cues.is(Cue.AGO, j)) {
      TimeValue value =
          new TimeValue.Offset(Relation.BEFORE, a.amount(), a.unit(), Anchor.PUBLICATION);
      return new Reading(a.bare() ? Kind.VAGUE_PAST : Kind.POINT, value, cues.skip(Cue.AGO, j));
    }
    if (cues.is(Cue.AGE_TAIL, j) || cues.is(Cue.AGE_AFTER, j)) {
      Cue tail = cues.is(Cue.AGE_TAIL, j) ? Cue.AGE_TAIL : Cue.AGE_AFTER;
      return new Reading(Kind.AGE, new TimeValue.Age((int) a.amount().min()), cues.skip(tail, j));
    }
    Reading relation = events.relation(a, j, a.amount(), false);
    if (relation != null) {
      return relation;
    }
    if (cues.is(Cue.LATER, j)) {
      return anchored(Relation.AFTER, a, cues.skip(Cue.LATER, j));
    }
    if (cues.is(Cue.EARLIER, j)) {
      return anchored(Relation.BEFORE, a, cues.skip(Cue.EARLIER, j));
    }
    if (a.bare() && !cues.is(Cue.LONG, j)) {
      return null;
    }
    int next = cues.is(Cue.LONG, j) ? cues.skip(Cue.LONG, j) : j;
    return new Reading(Kind.DURATION, new TimeValue.Lasting(a.amount(), a.unit(), false), next);
  }

  private static Reading anchored(Relation relation, AmountOf a, int next) {
    return new Reading(
        Kind.ANCHORED,
        new TimeValue.Offset(relation, a.amount(), a.unit(), Anchor.REFERENCE),
        next);
  }

  /** "al zes maanden", "in drie weken tijd", "gedurende negen jaar". */
  private Reading lasting(int i) {
    Reading best = null;
    for (Hit<Entry> already : cues.all(Cue.ALREADY, i)) {
      AmountOf a = amounts.at(already.next());
      if (a != null) {
        Reading measured = measured(a);
        boolean lasts = measured == null || measured.kind() == Kind.DURATION;
        int next = measured == null ? a.next() : measured.next();
        best = Reading.longer(best, lasts ? untilNow(a, next) : measured);
      }
    }
    for (Hit<Entry> in : cues.all(Cue.LASTING, i)) {
      AmountOf a = amounts.at(in.next());
      if (a != null
          && !cues.is(Cue.AGO, a.next())
          && events.relation(a, a.next(), a.amount(), false) == null) {
        int next = cues.is(Cue.IN_TIME, a.next()) ? a.next() + 1 : a.next();
        boolean plain =
            !cues.is(Cue.LATER, next)
                && !cues.is(Cue.EARLIER, next)
                && !cues.is(Cue.AGE_AFTER, next);
        TimeValue value = new TimeValue.Lasting(a.amount(), a.unit(), false);
        best = plain ? Reading.longer(best, new Reading(Kind.DURATION, value, next)) : best;
      }
    }
    return best;
  }

  private static Reading untilNow(AmountOf a, int next) {
    return new Reading(Kind.DURATION, new TimeValue.Lasting(a.amount(), a.unit(), true), next);
  }

  private Reading ahead(int i) {
    Hit<Entry> hit = cues.hit(Cue.AHEAD, i);
    AmountOf a = hit == null ? null : amounts.at(hit.next());
    if (a == null || a.bare() || cues.is(Cue.AGE_AFTER, a.next())) {
      return null;
    }
    return new Reading(
        Kind.POINT,
        new TimeValue.Offset(Relation.AFTER, a.amount(), a.unit(), Anchor.PUBLICATION),
        a.next());
  }

  /** "binnen zes maanden", "binnen een week na". */
  private Reading within(int i) {
    for (Hit<Entry> hit : cues.all(Cue.WITHIN, i)) {
      AmountOf a = amounts.at(hit.next());
      if (a != null) {
        Reading relation = events.relation(a, a.next(), a.amount(), true);
        TimeValue value = new TimeValue.Window(Relation.AFTER, a.amount(), a.unit(), Anchor.EITHER);
        return relation != null
            ? relation
            : new Reading(
                Kind.UNTIL, value, cues.is(Cue.IN_TIME, a.next()) ? a.next() + 1 : a.next());
      }
    }
    return null;
  }

  /** "de dag na de coup", "in de weken voor de verkiezingen". */
  private Reading unitsBefore(int i) {
    int j = cues.skip(Cue.AT, i);
    if (!cues.is(Cue.ARTICLE, j)) {
      return null;
    }
    j = cues.skip(Cue.ARTICLE, j);
    int ordinal = cues.ordinal(j, 1);
    j = ordinal == 1 || cues.is(Cue.LATELY, j) ? j + 1 : j;
    Hit<Unit> unit = cues.unit(j);
    if (unit != null && unit.entry().compareTo(Unit.DAY) >= 0) {
      AmountOf one = new AmountOf(Amount.exactly(1), unit.entry(), unit.next(), false);
      return events.relation(one, unit.next(), one.amount(), false);
    }
    AmountOf units = cues.units(j);
    return units == null
        ? null
        : events.relation(units, units.next(), new Amount(0, units.amount().max()), true);
  }

  /** "daags na", "daags daarna". */
  private Reading days(int i) {
    if (!cues.is(Cue.DAYS, i)) {
      return null;
    }
    AmountOf day = new AmountOf(Amount.exactly(1), Unit.DAY, cues.skip(Cue.DAYS, i), false);
    Reading reading = measured(day);
    return reading.kind() == Kind.DURATION ? null : reading;
  }

  /** "op de derde dag", "voor de derde dag op rij". */
  private Reading ordinal(int i) {
    int j = cues.is(Cue.AT, i) ? cues.skip(Cue.AT, i) : cues.skip(Cue.BEFORE, i);
    if (!cues.is(Cue.ARTICLE, j)) {
      return null;
    }
    int number = cues.ordinal(j + 1, 100);
    Hit<Unit> unit = number < 1 ? null : cues.unit(j + 2);
    if (unit == null
        || unit.entry().compareTo(Unit.DAY) < 0
        || unit.entry().compareTo(Unit.YEAR) > 0) {
      return null;
    }
    if (cues.is(Cue.LONG, unit.next())) {
      TimeValue value = new TimeValue.Lasting(Amount.exactly(number), unit.entry(), true);
      return new Reading(Kind.DURATION, value, cues.skip(Cue.LONG, unit.next()));
    }
    if (number == 1 || cues.is(Cue.BEFORE, i)) {
      return null;
    }
    return new Reading(
        Kind.ANCHORED,
        new TimeValue.Offset(
            Relation.AFTER, Amount.exactly(number - 1.0), unit.entry(), Anchor.REFERENCE),
        unit.next());
  }
}
