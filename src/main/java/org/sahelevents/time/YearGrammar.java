package org.sahelevents.time;

import java.util.regex.Pattern;
import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.TimeLexicon.Entry;

/** Reads the year of a date: "2022", "'22", "vorig jaar", "van dat jaar", "jl.". */
final class YearGrammar {
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern RECENT_YEAR = Pattern.compile("19[5-9]\\d|20(0[1-9]|[123]\\d)");
  private static final Pattern SHORT_YEAR = Pattern.compile("'\\d\\d");

  private final Cues cues;

  YearGrammar(Cues cues) {
    this.cues = cues;
  }

  /** A year in four digits that does not count what follows it. */
  Hit<YearRef> given(int i) {
    if (!cues.inside(i) || !YEAR.matcher(cues.word(i).lower()).matches() || cues.counted(i + 1)) {
      return null;
    }
    return new Hit<>(YearRef.of(Integer.parseInt(cues.word(i).lower())), i + 1);
  }

  /** "'22" after something that calls for a year; before 60 it is this century. */
  private Hit<YearRef> shortYear(int i) {
    if (!cues.inside(i) || !SHORT_YEAR.matcher(cues.word(i).lower()).matches()) {
      return null;
    }
    int two = Integer.parseInt(cues.word(i).lower().substring(1));
    return new Hit<>(YearRef.of(two + (two < 60 ? 2000 : 1900)), i + 1);
  }

  /** What may follow a day, month or season to name its year. */
  Hit<YearRef> tail(int i) {
    Hit<Entry> behind = cues.hit(Cue.BEHIND, i);
    if (behind != null) {
      return new Hit<>(new YearRef(YearRef.Base.valueOf(behind.entry().value()), 0), behind.next());
    }
    Hit<YearRef> plain = any(i);
    if (plain != null) {
      return plain;
    }
    if (cues.inside(i) && RECENT_YEAR.matcher(cues.word(i).lower()).matches()) {
      // "in december 2020 soldaten": right behind a month such a number counts nothing
      return new Hit<>(YearRef.of(Integer.parseInt(cues.word(i).lower())), i + 1);
    }
    return cues.is(Cue.OF, i) || cues.is(Cue.AT, i) && cues.is(Cue.YEAR_WORD, i + 1)
        ? any(i + 1)
        : null;
  }

  private Hit<YearRef> any(int i) {
    Hit<YearRef> year = given(i);
    if (year == null) {
      year = shortYear(i);
    }
    if (year == null && cues.is(Cue.YEAR_WORD, i)) {
      year = given(cues.skip(Cue.YEAR_WORD, i));
    }
    return year == null ? relative(i) : year;
  }

  /** "vorig jaar", "dit jaar", "dat jaar", "het jaar daarop". */
  Hit<YearRef> relative(int i) {
    Hit<YearRef> year = year(Cue.LAST, i, YearRef.Base.PUBLICATION, -1);
    year = year != null ? year : year(Cue.LATELY, i, YearRef.Base.PUBLICATION, -1);
    year = year != null ? year : year(Cue.THIS, i, YearRef.Base.PUBLICATION, 0);
    year = year != null ? year : year(Cue.NEXT, i, YearRef.Base.PUBLICATION, 1);
    year = year != null ? year : year(Cue.COMING, i, YearRef.Base.PUBLICATION, 1);
    year = year != null ? year : year(Cue.THAT, i, YearRef.Base.REFERENCE, 0);
    if (year != null || !cues.is(Cue.THE, i)) {
      return year;
    }
    year = year(Cue.FOLLOWING, i + 1, YearRef.Base.REFERENCE, 1);
    year = year != null ? year : year(Cue.PRECEDING, i + 1, YearRef.Base.REFERENCE, -1);
    return year != null ? year : shifted(i);
  }

  private Hit<YearRef> year(Cue cue, int i, YearRef.Base base, int offset) {
    Hit<Entry> word = cues.hit(cue, i);
    Hit<Unit> unit = word == null ? null : cues.unit(word.next());
    return unit == null || unit.entry() != Unit.YEAR
        ? null
        : new Hit<>(new YearRef(base, offset), unit.next());
  }

  /** "het jaar erna". */
  private Hit<YearRef> shifted(int i) {
    Hit<Unit> unit = cues.unit(i + 1);
    if (unit == null || unit.entry() != Unit.YEAR) {
      return null;
    }
    if (cues.is(Cue.LATER, unit.next())) {
      return new Hit<>(new YearRef(YearRef.Base.REFERENCE, 1), cues.skip(Cue.LATER, unit.next()));
    }
    if (cues.is(Cue.EARLIER, unit.next())) {
      return new Hit<>(
          new YearRef(YearRef.Base.REFERENCE, -1), cues.skip(Cue.EARLIER, unit.next()));
    }
    return null;
  }

  /** The same date in another year, when it has none of its own. */
  static TimeValue with(TimeValue value, YearRef year) {
    if (value instanceof TimeValue.Day d && d.year().equals(YearRef.NEAREST)) {
      return new TimeValue.Day(year, d.month(), d.day(), d.weekday());
    }
    if (value instanceof TimeValue.Month m && m.year().equals(YearRef.NEAREST)) {
      return new TimeValue.Month(year, m.month(), m.part());
    }
    if (value instanceof TimeValue.SeasonOf s && s.year().equals(YearRef.NEAREST)) {
      return new TimeValue.SeasonOf(year, s.season(), s.part());
    }
    if (value instanceof TimeValue.Holiday h && h.year().equals(YearRef.NEAREST)) {
      return new TimeValue.Holiday(year, h.rule());
    }
    return null;
  }
}
