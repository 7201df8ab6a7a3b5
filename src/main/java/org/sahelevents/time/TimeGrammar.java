package org.sahelevents.time;

import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.TimeExpression.Kind;
import org.sahelevents.time.TimeLexicon.Entry;
import org.sahelevents.time.TimeLexicon.Phrase;

/** Tries every construction at a place and keeps the longest; traps go first among equals. */
final class TimeGrammar {
  private final Cues cues;
  private final CoreGrammar core;
  private final AmountGrammar amounts;
  private final BoundGrammar bounds;
  private final RelativeGrammar relatives;

  TimeGrammar(Cues cues) {
    this.cues = cues;
    this.amounts = new AmountGrammar(cues);
    this.core = new CoreGrammar(cues, amounts);
    this.bounds = new BoundGrammar(cues, core, amounts);
    this.relatives = new RelativeGrammar(cues, amounts, new EventGrammar(cues, amounts, core));
  }

  /** What begins at a word, or null. */
  Reading at(int i) {
    return cues.mayBegin(i) ? read(i) : null;
  }

  /** The same where it is not known that anything may begin there. */
  Reading read(int i) {
    Reading best = trap(i);
    best = Reading.longer(best, age(i));
    best = Reading.longer(best, phrase(i));
    best = Reading.longer(best, frequency(i));
    best = Reading.longer(best, bounds.at(i));
    best = Reading.longer(best, clock(i));
    return Reading.longer(best, relatives.at(i));
  }

  private Reading trap(int i) {
    Hit<Entry> none = cues.hit(Cue.NONE, i);
    if (none != null) {
      return new Reading(null, null, none.next());
    }
    Hit<Entry> indefinite = cues.hit(Cue.INDEFINITE, i);
    return indefinite != null && cues.weekday(indefinite.next()) != null
        ? new Reading(null, null, indefinite.next() + 1)
        : null;
  }

  private Reading phrase(int i) {
    for (Hit<Phrase> hit : cues.phrases(i)) {
      return new Reading(hit.entry().kind(), hit.entry().value(), hit.next());
    }
    return null;
  }

  /** "83-jarige", "vijfjarig". */
  private Reading age(int i) {
    if (!cues.inside(i)) {
      return null;
    }
    String lower = cues.word(i).lower();
    for (String end : cues.forms(Cue.AGE_END)) {
      if (lower.length() > end.length() && lower.endsWith(end)) {
        String stem = lower.substring(0, lower.length() - end.length());
        int years = cues.numberOf(stem.endsWith("-") ? stem.substring(0, stem.length() - 1) : stem);
        return years < 0 ? null : new Reading(Kind.AGE, new TimeValue.Age(years), i + 1);
      }
    }
    return null;
  }

  /** "elke week", "iedere vrijdag", "om de twee maanden". */
  private Reading frequency(int i) {
    Reading best = null;
    if (cues.is(Cue.WEEKDAYS, i)
        || cues.is(Cue.AT, i) && cues.is(Cue.WEEKDAYS, cues.skip(Cue.AT, i))) {
      int j = cues.is(Cue.WEEKDAYS, i) ? i : cues.skip(Cue.AT, i);
      best = new Reading(Kind.FREQUENCY, new TimeValue.Recurring(), cues.skip(Cue.WEEKDAYS, j));
    }
    for (Hit<Entry> each : cues.all(Cue.EACH, i)) {
      Hit<Unit> unit = cues.unit(each.next());
      TimeWords.AmountOf amount = amounts.at(each.next());
      int next = unit != null ? unit.next() : amount != null ? amount.next() : each.next();
      next = cues.weekday(each.next()) != null ? each.next() + 1 : next;
      next =
          cues.is(Cue.SEASON, each.next()) || cues.is(Cue.DAY_PART, each.next())
              ? each.next() + 1
              : next;
      if (next > each.next()) {
        best = Reading.longer(best, new Reading(Kind.FREQUENCY, new TimeValue.Recurring(), next));
      }
    }
    return best;
  }

  /** "'s avonds", "in de ochtend", "kort na middernacht", "om 16.20 uur". */
  private Reading clock(int i) {
    int next = Math.max(timeOfDay(i), timeOfDay(cues.skip(Cue.AT, i)));
    int near = cues.skip(Cue.CLOSE, i);
    for (Cue cue : new Cue[] {Cue.AFTER, Cue.BEFORE, Cue.AROUND}) {
      if (cues.is(cue, near)) {
        next = Math.max(next, timeOfDay(cues.skip(cue, near)));
      }
    }
    int at = cues.skip(Cue.AT, i);
    if (at > i && cues.is(Cue.ARTICLE, at) && cues.is(Cue.DAY_PART, at + 1)) {
      next = Math.max(next, cues.skip(Cue.DAY_PART, at + 1));
    }
    int hour = cues.skip(Cue.CLOCK_BEFORE, i);
    int spoken = core.clock(i);
    if (hour > i && core.clock(hour) > hour) {
      next = Math.max(next, core.clock(hour));
    }
    if (spoken > i + 1 && (core.digitalClock(i) || cues.is(Cue.TIME_OF_DAY, spoken - 1))) {
      next = Math.max(next, spoken);
    }
    return next < 0 ? null : new Reading(Kind.POINT, new TimeValue.TimeOfDay(), next);
  }

  private int timeOfDay(int i) {
    int j = cues.skip(Cue.THE, i);
    return cues.is(Cue.TIME_OF_DAY, j) ? cues.skip(Cue.TIME_OF_DAY, j) : -1;
  }
}
