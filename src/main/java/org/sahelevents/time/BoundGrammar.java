package org.sahelevents.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.TimeExpression.Kind;
import org.sahelevents.time.TimeLexicon.Entry;
import org.sahelevents.time.TimeWords.AmountOf;

/** Reads times with what bounds them: "sinds 2015", "uiterlijk 31 december", "tussen 2013 en 2020". */
final class BoundGrammar {
  private static final Pattern YEARS =
      Pattern.compile("((?:19|20)\\d\\d)[-/\u2013]((?:19|20)?\\d\\d)");

  private final Cues cues;
  private final CoreGrammar core;
  private final AmountGrammar amounts;

  BoundGrammar(Cues cues, CoreGrammar core, AmountGrammar amounts) {
    this.cues = cues;
    this.core = core;
    this.amounts = amounts;
  }

  /** The longest that begins at a word, or null. */
  Reading at(int i) {
    Reading best = since(i);
    best = Reading.longer(best, until(i));
    best = Reading.longer(best, before(i));
    best = Reading.longer(best, after(i));
    best = Reading.longer(best, range(i));
    best = Reading.longer(best, yearRange(i));
    return Reading.longer(best, point(i));
  }

  private Reading since(int i) {
    Reading best = null;
    for (Hit<Entry> since : cues.all(Cue.SINCE, i)) {
      Parse from = core.at(since.next());
      AmountOf ago = from == null ? amounts.at(since.next()) : null;
      if (from == null && ago != null && since.entry().value().equals(Direction.PAST.name())) {
        TimeValue value =
            new TimeValue.Offset(Relation.BEFORE, ago.amount(), ago.unit(), Anchor.PUBLICATION);
        from = new Parse(value, ago.next());
      }
      if (from != null) {
        TimeValue value = new TimeValue.Since(from.value(), false);
        best = Reading.longer(best, new Reading(Kind.SINCE, value, sinceEnd(from.next())));
      }
    }
    for (Hit<Entry> since : cues.all(Cue.SINCE, i)) {
      if (cues.is(Cue.THE, since.next()) && cues.is(Cue.DAY_PART, since.next() + 1)) {
        TimeValue day = new TimeValue.UnitOf(Unit.DAY, 0, Anchor.REFERENCE, Part.WHOLE, null);
        int next = cues.skip(Cue.DAY_PART, since.next() + 1);
        best = Reading.longer(best, new Reading(Kind.SINCE, new TimeValue.Since(day, false), next));
      }
    }
    Parse from = cues.is(Cue.FROM, i) ? core.at(i + 1) : null;
    if (from != null && cues.is(Cue.SINCE_END, from.next())) {
      TimeValue value = new TimeValue.Since(from.value(), false);
      best = Reading.longer(best, new Reading(Kind.SINCE, value, sinceEnd(from.next())));
    }
    return best;
  }

  private int sinceEnd(int i) {
    return cues.skip(Cue.SINCE_END, i);
  }

  private Reading until(int i) {
    Reading best = null;
    for (Hit<Entry> until : cues.all(Cue.UNTIL, i)) {
      Parse to = core.at(until.next());
      if (to != null) {
        best =
            Reading.longer(
                best,
                new Reading(
                    Kind.UNTIL,
                    new TimeValue.Until(
                        to.value(), false, TimeValue.Limit.valueOf(until.entry().value())),
                    to.next()));
      }
    }
    for (Hit<Entry> within : cues.all(Cue.WITHIN, i)) {
      Parse to = core.at(within.next());
      if (to != null && to.value() instanceof TimeValue.Window) {
        best = Reading.longer(best, new Reading(Kind.UNTIL, to.value(), to.next()));
      } else if (cues.is(Cue.YEAR_WORD, within.next())) {
        TimeValue year =
            new TimeValue.Window(Relation.AFTER, Amount.exactly(1), Unit.YEAR, Anchor.EITHER);
        best =
            Reading.longer(
                best, new Reading(Kind.UNTIL, year, cues.skip(Cue.YEAR_WORD, within.next())));
      }
    }
    return best;
  }

  /** "voor eind maart" is a bound, "voor volgend jaar" after "gepland" the time itself. */
  private Reading before(int i) {
    Reading best = null;
    for (Hit<Entry> before : cues.all(Cue.BEFORE, i)) {
      Parse to = core.at(before.next());
      if (to != null) {
        boolean bound = cues.is(Cue.BEFORE_ONLY, i) || isBound(to.value());
        TimeValue value = new TimeValue.Until(to.value(), true, TimeValue.Limit.PLAIN);
        Reading reading = bound ? new Reading(Kind.UNTIL, value, to.next()) : Reading.of(to);
        best = Reading.longer(best, reading);
      }
      int clock = core.digitalClock(before.next()) ? core.clock(before.next()) : before.next();
      if (clock > before.next()) {
        best = Reading.longer(best, new Reading(Kind.POINT, new TimeValue.TimeOfDay(), clock));
      }
    }
    return best;
  }

  private static boolean isBound(TimeValue value) {
    if (value instanceof TimeValue.Year y) {
      return y.year().base() == YearRef.Base.GIVEN || y.part() != Part.WHOLE;
    }
    if (value instanceof TimeValue.UnitOf u) {
      return u.unit() == Unit.WEEKEND
          || u.part() != Part.WHOLE
          || u.unit() == Unit.DAY && u.offset() > 0;
    }
    return !(value instanceof TimeValue.Window);
  }

  private Reading after(int i) {
    Reading best = null;
    for (Hit<Entry> after : cues.all(Cue.AFTER, i)) {
      Parse from = core.at(after.next());
      if (from != null) {
        TimeValue value = new TimeValue.Since(from.value(), true);
        best = Reading.longer(best, new Reading(Kind.SINCE, value, from.next()));
      }
    }
    return best;
  }

  /** "tussen maart en mei", "van 2013 tot 2020", "maart tot en met mei". */
  private Reading range(int i) {
    Reading best = null;
    if (cues.is(Cue.BETWEEN, i)) {
      best = range(cues.skip(Cue.BETWEEN, i), Cue.AND, true);
    }
    for (Hit<Entry> from : cues.all(Cue.FROM, i)) {
      best = Reading.longer(best, range(from.next(), Cue.TO, true));
    }
    best =
        Reading.longer(
            best, cues.is(Cue.AT, i) ? range(cues.skip(Cue.AT, i), Cue.HYPHEN, true) : null);
    Parse from = core.unlicensed(i);
    boolean named = from != null && !(from.value() instanceof TimeValue.Window);
    return named ? Reading.longer(best, range(i, Cue.TO, false)) : best;
  }

  private Reading range(int i, Cue join, boolean joined) {
    Parse from = core.at(i);
    if (from == null) {
      return null;
    }
    if (joined && from.value() instanceof TimeValue.Between) {
      return new Reading(Kind.RANGE, from.value(), from.next());
    }
    for (Hit<Entry> hit : cues.all(join, from.next())) {
      Parse to = core.at(hit.next());
      if (to != null) {
        return new Reading(Kind.RANGE, new TimeValue.Between(from.value(), to.value()), to.next());
      }
      if (join == Cue.TO && cues.is(Cue.NOW, hit.next())) {
        return new Reading(
            Kind.SINCE, new TimeValue.Since(from.value(), false), cues.skip(Cue.NOW, hit.next()));
      }
    }
    return null;
  }

  /** "2013-2020", "in 2022/23". */
  private Reading yearRange(int i) {
    int j = cues.skip(Cue.DECADES, cues.skip(Cue.ARTICLE, cues.skip(Cue.AT, i)));
    Matcher matcher = cues.inside(j) ? YEARS.matcher(cues.word(j).text()) : null;
    if (matcher == null || !matcher.matches()) {
      return null;
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = Integer.parseInt(matcher.group(2));
    last = last < 100 ? first / 100 * 100 + last : last;
    return first >= last
        ? null
        : new Reading(Kind.RANGE, new TimeValue.Between(year(first), year(last)), j + 1);
  }

  private static TimeValue year(int year) {
    return new TimeValue.Year(YearRef.of(year), Part.WHOLE);
  }

  /** A time by itself, with its preposition; "rond" widens it. */
  private Reading point(int i) {
    Reading best = Reading.of(core.unlicensed(i));
    for (Hit<Entry> at : cues.all(Cue.AT, i)) {
      best = Reading.longer(best, Reading.of(core.at(at.next())));
    }
    for (Hit<Entry> around : cues.all(Cue.AROUND, i)) {
      Parse time = core.at(around.next());
      if (time != null) {
        best =
            Reading.longer(
                best, new Reading(Kind.POINT, new TimeValue.Around(time.value()), time.next()));
      }
    }
    return Reading.longer(best, bareYear(i));
  }

  /** A year without a word that calls for one counts after "van", in brackets, and after another year. */
  private Reading bareYear(int i) {
    boolean licensed =
        cues.is(Cue.OF, i - 1)
            || cues.isText(i - 1, "(")
            || cues.inside(i - 2)
                && (cues.is(Cue.AND, i - 1) || cues.isText(i - 1, ","))
                && core.isYear(i - 2)
            || cues.is(Cue.YEAR_WORD, i);
    return licensed ? Reading.of(core.bareYear(i)) : null;
  }
}
