package org.sahelevents.time;

import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.TimeLexicon.Entry;
import org.sahelevents.time.TimeWords.AmountOf;
import org.sahelevents.time.TimeWords.Counted;

/** Reads days, weeks and stretches as they lie to the publication or the narrative: "gisteren", "vorige week". */
final class UnitGrammar {
  private final Cues cues;

  UnitGrammar(Cues cues) {
    this.cues = cues;
  }

  /** The longest such expression that begins at a word, or null. */
  Parse at(int i) {
    Parse best = Parse.longer(deictic(i), weekday(i));
    best = Parse.longer(best, partOfUnit(i));
    best = Parse.longer(best, modified(i, Part.WHOLE));
    best = Parse.longer(best, window(i));
    return Parse.longer(best, night(i));
  }

  private Parse deictic(int i) {
    Hit<Entry> hit = cues.hit(Cue.DEICTIC, i);
    if (hit == null) {
      return null;
    }
    Counted counted = TimeWords.pair(hit.entry().value());
    int offset = (int) counted.number();
    TimeValue value =
        new TimeValue.UnitOf(counted.unit(), offset, Anchor.PUBLICATION, Part.WHOLE, null);
    return new Parse(value, dayTail(hit.next()));
  }

  /** A time of day behind a day: "gisteren in de avond", "woensdag 's middags". */
  private int dayTail(int i) {
    if (cues.is(Cue.TIME_OF_DAY, i)) {
      return cues.skip(Cue.TIME_OF_DAY, i);
    }
    if (cues.is(Cue.AT, i) && cues.is(Cue.ARTICLE, i + 1) && cues.is(Cue.DAY_PART, i + 2)) {
      return cues.skip(Cue.DAY_PART, i + 2);
    }
    return i;
  }

  private Parse weekday(int i) {
    int j = cues.is(Cue.ARTICLE, i) ? i + 1 : i;
    Relation relation = Relation.SAME;
    Anchor anchor = Anchor.PUBLICATION;
    if (cues.is(Cue.LAST, j) || cues.is(Cue.LATELY, j)) {
      relation = Relation.BEFORE;
    } else if (cues.is(Cue.COMING, j) || cues.is(Cue.NEXT, j)) {
      relation = Relation.AFTER;
    } else if (cues.is(Cue.THAT, j)) {
      if (cues.relativePronoun(j)) {
        return null;
      }
      anchor = Anchor.REFERENCE;
    }
    boolean modified =
        relation != Relation.SAME || anchor == Anchor.REFERENCE || cues.is(Cue.THIS, j);
    j = modified ? skipModifier(j) : j;
    Integer day = cues.weekday(j);
    if (day == null
        || j > i && !modified && !cues.is(Cue.LATER, j + 1) && !cues.is(Cue.EARLIER, j + 1)) {
      return null;
    }
    return weekdayTail(day, relation, anchor, j + 1);
  }

  private int skipModifier(int i) {
    for (Cue cue : new Cue[] {Cue.LAST, Cue.LATELY, Cue.COMING, Cue.NEXT, Cue.THAT, Cue.THIS}) {
      if (cues.is(cue, i)) {
        return cues.skip(cue, i);
      }
    }
    return i;
  }

  private Parse weekdayTail(int day, Relation relation, Anchor anchor, int i) {
    Parse week = modified(cues.skip(Cue.OF, i), Part.WHOLE);
    if (week != null
        && week.value() instanceof TimeValue.UnitOf u
        && u.unit() == Unit.WEEK
        && u.weekday() == null) {
      return new Parse(
          new TimeValue.UnitOf(Unit.WEEK, u.offset(), u.anchor(), Part.WHOLE, day), week.next());
    }
    Hit<Entry> behind = cues.hit(Cue.BEHIND, i);
    if (behind != null) {
      boolean last = behind.entry().value().equals(YearRef.Base.LAST.name());
      return new Parse(
          new TimeValue.Weekday(day, last ? Relation.BEFORE : Relation.AFTER, anchor),
          behind.next());
    }
    if (cues.is(Cue.LATER, i) && !cues.is(Cue.THIS, i + 1)) {
      return new Parse(
          new TimeValue.Weekday(day, Relation.AFTER, Anchor.REFERENCE), cues.skip(Cue.LATER, i));
    }
    if (cues.is(Cue.EARLIER, i)) {
      return new Parse(
          new TimeValue.Weekday(day, Relation.BEFORE, Anchor.REFERENCE), cues.skip(Cue.EARLIER, i));
    }
    if (cues.is(Cue.NIGHT_JOIN, i) && cues.weekday(i + 1) != null) {
      return new Parse(new TimeValue.Night(new TimeValue.Weekday(day, relation, anchor)), i + 2);
    }
    return new Parse(new TimeValue.Weekday(day, relation, anchor), dayTail(i));
  }

  /** "begin vorige week", "eerder deze maand", "eind van de maand". */
  private Parse partOfUnit(int i) {
    Parse best = null;
    for (Hit<Entry> hit : cues.all(Cue.PART, i)) {
      Part part = Part.valueOf(hit.entry().value());
      best = Parse.longer(best, modified(cues.skip(Cue.OF, hit.next()), part));
      best = Parse.longer(best, current(Cue.THE_MONTH, Unit.MONTH, hit.next(), part));
      best = Parse.longer(best, current(Cue.THE_WEEK, Unit.WEEK, hit.next(), part));
      Parse day = part == Part.EARLIER || part == Part.LATER ? deictic(hit.next()) : null;
      best = Parse.longer(best, day);
    }
    return best;
  }

  private Parse current(Cue cue, Unit unit, int i, Part part) {
    return cues.is(cue, i)
        ? new Parse(
            new TimeValue.UnitOf(unit, 0, Anchor.PUBLICATION, part, null), cues.skip(cue, i))
        : null;
  }

  /** "vorige week woensdag", "dit weekend", "die dag", "de volgende ochtend", "de dag erop". */
  private Parse modified(int i, Part part) {
    Parse best = unit(Cue.LAST, i, -1, Anchor.PUBLICATION, part);
    best = Parse.longer(best, unit(Cue.THIS, i, 0, Anchor.PUBLICATION, part));
    best = Parse.longer(best, unit(Cue.NEXT, i, 1, Anchor.PUBLICATION, part));
    best = Parse.longer(best, unit(Cue.THAT, i, 0, Anchor.REFERENCE, part));
    best = Parse.longer(best, lately(Cue.LATELY, i, -1, part));
    best = Parse.longer(best, lately(Cue.COMING, i, 1, part));
    if (!cues.is(Cue.THE, i)) {
      return best;
    }
    int j = cues.skip(Cue.THE, i);
    Hit<Unit> weekend = cues.unit(j);
    if (weekend != null && weekend.entry() == Unit.WEEKEND) {
      TimeValue value = new TimeValue.UnitOf(Unit.WEEKEND, 0, Anchor.PUBLICATION, part, null);
      best = Parse.longer(best, new Parse(value, weekend.next()));
    }
    best = Parse.longer(best, lately(Cue.LATELY, j, -1, part));
    best = Parse.longer(best, lately(Cue.COMING, j, 1, part));
    best = Parse.longer(best, unit(Cue.FOLLOWING, j, 1, Anchor.REFERENCE, part));
    best = Parse.longer(best, unit(Cue.PRECEDING, j, -1, Anchor.REFERENCE, part));
    best = Parse.longer(best, unit(Cue.LAST, j, -1, Anchor.REFERENCE, part));
    return Parse.longer(best, shifted(j, part));
  }

  private Parse unit(Cue cue, int i, int offset, Anchor anchor, Part part) {
    Hit<Entry> modifier = cues.hit(cue, i);
    Hit<Unit> unit = modifier == null ? null : cues.unit(modifier.next());
    if (unit == null || unit.entry() == Unit.YEAR || unit.entry().compareTo(Unit.DAY) < 0) {
      return null;
    }
    int next = unit.next();
    Integer weekday = null;
    if (unit.entry() == Unit.WEEK) {
      int at = cues.skip(Cue.AT, next);
      weekday = cues.weekday(at);
      next = weekday == null ? next : at + 1;
    }
    return new Parse(new TimeValue.UnitOf(unit.entry(), offset, anchor, part, weekday), next);
  }

  /** "afgelopen week" is a stretch up to now, but "afgelopen weekend" and "eind afgelopen week" are units. */
  private Parse lately(Cue cue, int i, int offset, Part part) {
    Parse parse = unit(cue, i, offset, Anchor.PUBLICATION, part);
    if (parse == null) {
      return yearLately(cue, i, offset);
    }
    TimeValue.UnitOf unit = (TimeValue.UnitOf) parse.value();
    if (unit.unit() == Unit.WEEKEND || unit.weekday() != null || part != Part.WHOLE) {
      return parse;
    }
    if (unit.unit() == Unit.DAY && !cues.is(Cue.NIGHT, parse.next() - 1)) {
      return null;
    }
    return new Parse(
        stretch(offset, Amount.exactly(1), unit.unit(), Anchor.PUBLICATION), parse.next());
  }

  private Parse yearLately(Cue cue, int i, int offset) {
    Hit<Entry> modifier = cues.hit(cue, i);
    Hit<Unit> unit = modifier == null ? null : cues.unit(modifier.next());
    return unit == null || unit.entry() != Unit.YEAR
        ? null
        : new Parse(stretch(offset, Amount.exactly(1), Unit.YEAR, Anchor.PUBLICATION), unit.next());
  }

  private static TimeValue stretch(int offset, Amount amount, Unit unit, Anchor anchor) {
    return new TimeValue.Window(
        offset < 0 ? Relation.BEFORE : Relation.AFTER, amount, unit, anchor);
  }

  /** "de dag erop", "het weekend daarvoor". */
  private Parse shifted(int i, Part part) {
    Hit<Unit> unit = cues.unit(i);
    if (unit == null || unit.entry() == Unit.YEAR || unit.entry().compareTo(Unit.DAY) < 0) {
      return null;
    }
    boolean later = cues.is(Cue.LATER, unit.next());
    if (!later && !cues.is(Cue.EARLIER, unit.next())) {
      return null;
    }
    int next = cues.skip(later ? Cue.LATER : Cue.EARLIER, unit.next());
    return new Parse(
        new TimeValue.UnitOf(unit.entry(), later ? 1 : -1, Anchor.REFERENCE, part, null), next);
  }

  /** "de afgelopen twee jaar", "komende maanden", "de weken daarna". */
  private Parse window(int i) {
    int j = cues.skip(Cue.ARTICLE, i);
    Parse best = window(Cue.LATELY, j, -1, Anchor.PUBLICATION);
    best = Parse.longer(best, window(Cue.COMING, j, 1, Anchor.PUBLICATION));
    best = Parse.longer(best, window(Cue.NEXT, j, 1, Anchor.EITHER));
    best = Parse.longer(best, window(Cue.FOLLOWING, j, 1, Anchor.REFERENCE));
    best = Parse.longer(best, window(Cue.PRECEDING, j, -1, Anchor.REFERENCE));
    AmountOf units = j == i ? null : cues.units(j);
    if (units == null) {
      return best;
    }
    if (cues.is(Cue.LATER, units.next())) {
      TimeValue value = stretch(1, units.amount(), units.unit(), Anchor.REFERENCE);
      return Parse.longer(best, new Parse(value, cues.skip(Cue.LATER, units.next())));
    }
    if (cues.is(Cue.EARLIER, units.next())) {
      TimeValue value = stretch(-1, units.amount(), units.unit(), Anchor.REFERENCE);
      return Parse.longer(best, new Parse(value, cues.skip(Cue.EARLIER, units.next())));
    }
    return best;
  }

  private Parse window(Cue cue, int i, int offset, Anchor anchor) {
    Hit<Entry> modifier = cues.hit(cue, i);
    if (modifier == null) {
      return null;
    }
    AmountOf plural = cues.units(modifier.next());
    if (plural != null) {
      return new Parse(stretch(offset, plural.amount(), plural.unit(), anchor), plural.next());
    }
    Hit<Amount> amount =
        cues.is(Cue.ARTICLE, modifier.next()) ? null : cues.amount(modifier.next());
    Hit<Unit> unit = amount == null ? null : cues.anyUnit(amount.next());
    return unit == null
        ? null
        : new Parse(stretch(offset, amount.entry(), unit.entry(), anchor), unit.next());
  }

  /** "de nacht van woensdag op donderdag", "de nacht op zondag", "de ochtend van vrijdag" without a date. */
  private Parse night(int i) {
    int j = cues.skip(Cue.ARTICLE, i);
    Hit<Entry> part = cues.hit(Cue.DAY_PART, j);
    if (part == null) {
      return null;
    }
    if (cues.is(Cue.OF, part.next())) {
      Parse day = weekday(part.next() + 1);
      return day != null ? day : deictic(part.next() + 1);
    }
    Integer next = cues.is(Cue.NIGHT_JOIN, part.next()) ? cues.weekday(part.next() + 1) : null;
    if (next == null) {
      return null;
    }
    TimeValue eve =
        new TimeValue.Weekday(next == 1 ? 7 : next - 1, Relation.SAME, Anchor.PUBLICATION);
    return new Parse(new TimeValue.Night(eve), part.next() + 2);
  }
}
