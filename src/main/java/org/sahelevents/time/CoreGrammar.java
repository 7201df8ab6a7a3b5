package org.sahelevents.time;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.TimeLexicon.Entry;
import org.sahelevents.time.TimeWords.AmountOf;

/** Reads a time by itself, without what bounds it. */
final class CoreGrammar {
  private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4])[.:][0-5]\\d");

  private final Cues cues;
  private final DateGrammar dates;
  private final UnitGrammar units;
  private final AmountGrammar amounts;
  private final Memo<Optional<Parse>> times;

  CoreGrammar(Cues cues, AmountGrammar amounts) {
    this.cues = cues;
    this.dates = new DateGrammar(cues);
    this.units = new UnitGrammar(cues);
    this.amounts = amounts;
    this.times = new Memo<>(cues.size(), i -> Optional.ofNullable(read(i)));
  }

  /** The longest time at a word where a year may stand bare, or null. */
  Parse at(int i) {
    Parse best = unlicensed(i);
    return Parse.longer(best, bareYear(i));
  }

  /** "2022", "het jaar 2022". */
  Parse bareYear(int i) {
    Hit<YearRef> year = dates.years().given(cues.skip(Cue.YEAR_WORD, i));
    return year == null
        ? null
        : new Parse(new TimeValue.Year(year.entry(), Part.WHOLE), year.next());
  }

  boolean isYear(int i) {
    return dates.years().given(i) != null;
  }

  /** The longest time at a word, a bare year left out; or null. */
  Parse unlicensed(int i) {
    return cues.inside(i) ? times.at(i).orElse(null) : null;
  }

  private Parse read(int i) {
    Parse best = Parse.longer(dates.at(i), units.at(i));
    best = Parse.longer(best, dayPartOf(i));
    best = Parse.longer(best, ago(i));
    best = Parse.longer(best, weekOf(i));
    return best;
  }

  /** "het weekend van 26 maart", "de week van 3 mei". */
  private Parse weekOf(int i) {
    Hit<Unit> unit = cues.is(Cue.THE, i) ? cues.unit(i + 1) : null;
    boolean week = unit != null && (unit.entry() == Unit.WEEKEND || unit.entry() == Unit.WEEK);
    Parse date = week && cues.is(Cue.OF, unit.next()) ? dates.at(unit.next() + 1) : null;
    if (date == null || !(date.value() instanceof TimeValue.Day)) {
      return date != null && date.value() instanceof TimeValue.Between ? date : null;
    }
    Amount days = new Amount(0, unit.entry() == Unit.WEEK ? 6 : 1);
    return new Parse(
        new TimeValue.OffsetFrom(Relation.AFTER, days, Unit.DAY, date.value()), date.next());
  }

  /** "twee weken geleden", which may be bounded in turn: "tot twee jaar geleden". */
  private Parse ago(int i) {
    AmountOf a = amounts.at(i);
    return a != null && !a.bare() && cues.is(Cue.AGO, a.next())
        ? new Parse(
            new TimeValue.Offset(Relation.BEFORE, a.amount(), a.unit(), Anchor.PUBLICATION),
            cues.skip(Cue.AGO, a.next()))
        : null;
  }

  /** "de nacht van 20 op 21 juli", "de ochtend van 26 juli". */
  private Parse dayPartOf(int i) {
    int j = cues.skip(Cue.ARTICLE, i);
    Hit<Entry> part = cues.hit(Cue.DAY_PART, j);
    if (part == null || !cues.is(Cue.OF, part.next())) {
      return null;
    }
    Parse date = dates.at(part.next() + 1);
    if (date == null
        || !cues.is(Cue.NIGHT_JOIN, date.next())
        || !(date.value() instanceof TimeValue.Day)) {
      return date;
    }
    Parse morning = dates.at(date.next() + 1);
    return morning != null && morning.value() instanceof TimeValue.Day
        ? new Parse(new TimeValue.Between(date.value(), morning.value()), morning.next())
        : date;
  }

  /** The index behind a clock time with its hour word ("16.20 uur", "drie uur 's nachts"), or the index itself. */
  int clock(int i) {
    if (!cues.inside(i)) {
      return i;
    }
    int j = cues.skip(Cue.CLOCK_HALF, i);
    boolean digital = CLOCK.matcher(cues.word(i).text()).matches();
    if (!digital && cues.number(j, 24) < 0) {
      return i;
    }
    int next = j + 1;
    Hit<Unit> unit = cues.unit(next);
    boolean hour = unit != null && unit.entry() == Unit.HOUR;
    if (!digital && !hour && j == i) {
      return i;
    }
    next = hour ? unit.next() : next;
    boolean dayPart =
        cues.is(Cue.AT, next) && cues.is(Cue.ARTICLE, next + 1) && cues.is(Cue.DAY_PART, next + 2);
    return dayPart ? cues.skip(Cue.DAY_PART, next + 2) : cues.skip(Cue.TIME_OF_DAY, next);
  }

  boolean digitalClock(int i) {
    return cues.inside(i) && CLOCK.matcher(cues.word(i).text()).matches();
  }
}
