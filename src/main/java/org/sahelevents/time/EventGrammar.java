package org.sahelevents.time;

import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.TimeExpression.Kind;
import org.sahelevents.time.TimeLexicon.Entry;
import org.sahelevents.time.TimeWords.AmountOf;

/** Reads times measured from an event or date that is named next: "een maand na", "kort voor", "sinds". */
final class EventGrammar {
  private final Cues cues;
  private final AmountGrammar amounts;
  private final CoreGrammar core;

  EventGrammar(Cues cues, AmountGrammar amounts, CoreGrammar core) {
    this.cues = cues;
    this.amounts = amounts;
    this.core = core;
  }

  /** The longest that begins at a word without an amount before it, or null. */
  Reading at(int i) {
    return Reading.longer(close(i), Reading.longer(eve(i), event(i)));
  }

  /** An amount before "na" or "voor": measured from a date when one follows, else from an event. */
  Reading relation(AmountOf a, int j, Amount amount, boolean within) {
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
    boolean event = within ? nounFollows(before.next()) : cues.eventNounFrom(before.next());
    return event ? event(Relation.BEFORE, amount, a.unit(), within, before.next()) : null;
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
