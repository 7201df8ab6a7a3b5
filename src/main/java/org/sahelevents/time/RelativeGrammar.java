package org.sahelevents.time;

import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.TimeExpression.Kind;
import org.sahelevents.time.TimeLexicon.Entry;
import org.sahelevents.time.TimeWords.AmountOf;

/** Reads times measured from another: "twee weken geleden", "een maand later", "een jaar na", "kort voor". */
final class RelativeGrammar {
  private final Cues cues;
  private final AmountGrammar amounts;
  private final CoreGrammar core;

  RelativeGrammar(Cues cues, AmountGrammar amounts, CoreGrammar core) {
    this.cues = cues;
    this.amounts = amounts;
    this.core = core;
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
    best = Reading.longer(best, close(i));
    best = Reading.longer(best, ordinal(i));
    best = Reading.longer(best, eve(i));
    return Reading.longer(best, event(i));
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
    Reading relation = relation(a, j, a.amount(), false);
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

  /** An amount before "na" or "voor": measured from a date when one follows, else from an event. */
  private Reading relation(AmountOf a, int j, Amount amount, boolean within) {
    for (Hit<TimeLexicon.Phrase> hit : cues.phrases(j)) {
      if (hit.entry().kind() == Kind.EVENT_ANCHORED
          && hit.entry().value() instanceof TimeValue.EventRelation e
          && !e.close()
          && (e.relation() == Relation.AFTER || e.relation() == Relation.BEFORE)) {
        TimeValue value = new TimeValue.EventRelation(e.relation(), amount, a.unit(), within, true);
        return new Reading(Kind.EVENT_ANCHORED, value, hit.next());
      }
    }
    Hit<Entry> after = cues.hit(Cue.AFTER, j);
    if (after != null) {
      Parse date = core.at(after.next());
      if (date != null) {
        return offset(Relation.AFTER, amount, a.unit(), date);
      }
      return nounFollows(after.next())
          ? event(Relation.AFTER, amount, a.unit(), within, after.next())
          : null;
    }
    Hit<Entry> before = cues.hit(Cue.BEFORE, j);
    if (before == null) {
      return null;
    }
    Parse date = core.at(before.next());
    if (date != null) {
      return offset(Relation.BEFORE, amount, a.unit(), date);
    }
    return cues.eventNounFrom(before.next())
        ? event(Relation.BEFORE, amount, a.unit(), within, before.next())
        : null;
  }

  private static Reading offset(Relation relation, Amount amount, Unit unit, Parse date) {
    return new Reading(
        Kind.POINT, new TimeValue.OffsetFrom(relation, amount, unit, date.value()), date.next());
  }

  private static Reading event(
      Relation relation, Amount amount, Unit unit, boolean close, int next) {
    TimeValue value = new TimeValue.EventRelation(relation, amount, unit, close, false);
    return new Reading(Kind.EVENT_ANCHORED, value, next);
  }

  private boolean nounFollows(int i) {
    return cues.inside(i)
        && (cues.word(i).isWord() || cues.word(i).startsWithDigit() || isQuote(i))
        && !cues.is(Cue.NOT_AFTER, i)
        && amounts.at(i) == null;
  }

  private boolean isQuote(int i) {
    return "'\"\u2018\u201c\u201e\u2019".contains(cues.word(i).text());
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
          && relation(a, a.next(), a.amount(), false) == null) {
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
        Reading relation = relation(a, a.next(), a.amount(), true);
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
      return relation(one, unit.next(), one.amount(), false);
    }
    AmountOf units = cues.units(j);
    return units == null
        ? null
        : relation(units, units.next(), new Amount(0, units.amount().max()), true);
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

  /** "kort na", "vlak voor": before a date around it, else measured from an event. */
  private Reading close(int i) {
    Hit<Entry> close = cues.hit(Cue.CLOSE, i);
    Hit<Entry> after = close == null ? null : cues.hit(Cue.AFTER, close.next());
    Hit<Entry> before = close == null ? null : cues.hit(Cue.BEFORE, close.next());
    if (after == null && before == null) {
      return null;
    }
    int j = after == null ? before.next() : after.next();
    Parse date = core.at(j);
    Relation relation = after == null ? Relation.BEFORE : Relation.AFTER;
    if (date != null) {
      return offset(relation, new Amount(0, 1), Unit.MONTH, date);
    }
    int clock = core.clock(j);
    if (clock > j) {
      return new Reading(Kind.POINT, new TimeValue.TimeOfDay(), clock);
    }
    boolean event =
        after != null
            ? nounFollows(j)
            : cues.eventNounFrom(j) || cues.is(Cue.BEFORE_ONLY, close.next());
    return event ? event(relation, null, null, true, j) : null;
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

  /** "aan de vooravond van": the day before a date or event. */
  private Reading eve(int i) {
    Hit<Entry> eve = cues.hit(Cue.EVE, i);
    if (eve == null) {
      return null;
    }
    Parse date = core.at(eve.next());
    return date != null
        ? offset(Relation.BEFORE, Amount.exactly(1), Unit.DAY, date)
        : event(Relation.BEFORE, Amount.exactly(1), Unit.DAY, false, eve.next());
  }

  /**
   * "na", "sinds", "tijdens" before what is no time; "voor" and "tot", which are mostly something else, only at the
   * head of a sentence or in forms such as "nog voor" and "tot aan", before a noun known as an event.
   */
  private Reading event(int i) {
    Hit<Entry> after = cues.hit(Cue.AFTER, i);
    if (after != null && nounFollows(after.next())) {
      return event(Relation.AFTER, null, null, false, after.next());
    }
    Hit<Entry> since = cues.hit(Cue.SINCE, i);
    if (since != null) {
      boolean past = since.entry().value().equals(Direction.PAST.name());
      boolean event = past ? nounFollows(since.next()) : cues.eventNounFrom(since.next());
      return event ? event(Relation.SINCE, null, null, false, since.next()) : null;
    }
    Hit<Entry> before = cues.hit(Cue.BEFORE, i);
    boolean opens = before != null && cues.startsSentence(i) && cues.eventNounFrom(before.next());
    if (before != null && (opens || only(i, before) && nounFollows(before.next()))) {
      return event(Relation.BEFORE, null, null, false, before.next());
    }
    Hit<Entry> until = cues.hit(Cue.UNTIL, i);
    if (until != null
        && (until.next() > i + 1 || cues.startsSentence(i))
        && cues.eventNounFrom(until.next())) {
      return event(Relation.UNTIL, null, null, false, until.next());
    }
    Hit<Entry> during = cues.hit(Cue.DURING, i);
    return during != null && nounFollows(during.next())
        ? event(Relation.SAME, null, null, false, during.next())
        : null;
  }

  private boolean only(int i, Hit<Entry> before) {
    Hit<Entry> only = cues.hit(Cue.BEFORE_ONLY, i);
    return only != null && only.next() == before.next();
  }
}
