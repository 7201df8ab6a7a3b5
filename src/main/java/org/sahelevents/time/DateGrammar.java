package org.sahelevents.time;

import org.sahelevents.time.FormIndex.Hit;
import org.sahelevents.time.TimeLexicon.Entry;

/** Reads days, months, seasons, feasts and years as a calendar names them. */
final class DateGrammar {
  private final Cues cues;
  private final YearGrammar years;
  private final DigitDates digits;

  DateGrammar(Cues cues) {
    this.cues = cues;
    this.years = new YearGrammar(cues);
    this.digits = new DigitDates(cues);
  }

  YearGrammar years() {
    return years;
  }

  /** The longest date that begins at a word, a bare year left out; or null. */
  Parse at(int i) {
    Parse best = Parse.longer(digits.at(i), day(i));
    best = Parse.longer(best, month(i));
    best = Parse.longer(best, season(i));
    best = Parse.longer(best, holiday(i));
    best = Parse.longer(best, era(i));
    best = Parse.longer(best, partOfYear(i));
    return Parse.longer(best, relativeYear(i));
  }

  /** "woensdag 7 december 2022", "de 30e augustus", "18 en 19 augustus". */
  private Parse day(int i) {
    Integer weekday = cues.weekday(i);
    int j = weekday == null ? i : i + 1;
    if (weekday != null && cues.isText(j, ",")) {
      j++;
    }
    Parse slashed = weekday == null ? null : digits.withoutYear(weekday, j);
    if (slashed != null) {
      return slashed;
    }
    j = cues.skip(Cue.ARTICLE, j);
    int day = dayNumber(j);
    if (day < 0) {
      return null;
    }
    Parse single = dayOfMonth(day, weekday, j + 1);
    if (single != null) {
      return single;
    }
    Hit<Entry> join = cues.hit(Cue.DAY_JOIN, j + 1);
    if (join == null) {
      return null;
    }
    Integer lastWeekday = cues.weekday(join.next());
    int lastAt = lastWeekday == null ? join.next() : join.next() + 1;
    int last = dayNumber(lastAt);
    Parse end = last > day ? dayOfMonth(last, lastWeekday, lastAt + 1) : null;
    if (end == null) {
      return null;
    }
    TimeValue.Day to = (TimeValue.Day) end.value();
    TimeValue from = new TimeValue.Day(to.year(), to.month(), day, weekday);
    return new Parse(new TimeValue.Between(from, to), end.next());
  }

  private int dayNumber(int i) {
    int day = cues.number(i, 31);
    return day >= 1 ? day : cues.ordinal(i, 31);
  }

  private Parse dayOfMonth(int day, Integer weekday, int i) {
    Hit<Entry> month = cues.hit(Cue.MONTH, i);
    if (month == null) {
      return null;
    }
    Hit<YearRef> year = years.tail(month.next());
    YearRef ref = year == null ? YearRef.NEAREST : year.entry();
    int number = Integer.parseInt(month.entry().value());
    if (day > java.time.Month.of(number).maxLength()) {
      return null;
    }
    return new Parse(
        new TimeValue.Day(ref, number, day, weekday), year == null ? month.next() : year.next());
  }

  /** The part of what follows: "begin", "de tweede helft van". */
  private Part part(Hit<Entry> hit) {
    return hit == null ? Part.WHOLE : Part.valueOf(hit.entry().value());
  }

  private YearRef occurrence(int i) {
    if (cues.is(Cue.LAST, i) || cues.is(Cue.LATELY, i)) {
      return new YearRef(YearRef.Base.LAST, 0);
    }
    if (cues.is(Cue.NEXT, i) || cues.is(Cue.COMING, i)) {
      return new YearRef(YearRef.Base.NEXT, 0);
    }
    if (cues.is(Cue.THAT, i) && !cues.relativePronoun(i)) {
      return new YearRef(YearRef.Base.REFERENCE, 0);
    }
    return YearRef.NEAREST;
  }

  private int skipOccurrence(int i) {
    for (Cue cue : new Cue[] {Cue.LAST, Cue.LATELY, Cue.NEXT, Cue.COMING, Cue.THAT, Cue.THIS}) {
      if (cues.is(cue, i) && !(cue == Cue.THAT && cues.relativePronoun(i))) {
        return cues.skip(cue, i);
      }
    }
    return i;
  }

  private Parse month(int i) {
    Parse best = null;
    for (Hit<Entry> part : cues.all(Cue.PART, i)) {
      best = Parse.longer(best, month(part.next(), part(part)));
    }
    return Parse.longer(best, month(i, Part.WHOLE));
  }

  private Parse month(int i, Part part) {
    boolean article = cues.is(Cue.THE, i) && skipOccurrence(i + 1) > i + 1;
    return monthAt(article ? i + 1 : i, part);
  }

  private Parse monthAt(int i, Part part) {
    int j = cues.is(Cue.MONTH_WORD, i) ? cues.skip(Cue.MONTH_WORD, i) : i;
    YearRef occurrence = occurrence(j);
    j = skipOccurrence(j);
    j = cues.is(Cue.MONTH_WORD, j) ? cues.skip(Cue.MONTH_WORD, j) : j;
    Hit<Entry> month = cues.hit(Cue.MONTH, j);
    if (month == null) {
      return null;
    }
    Hit<YearRef> year = years.tail(month.next());
    YearRef ref = year == null ? occurrence : year.entry();
    TimeValue value = new TimeValue.Month(ref, Integer.parseInt(month.entry().value()), part);
    return new Parse(value, year == null ? month.next() : year.next());
  }

  private Parse season(int i) {
    Parse best = null;
    for (Hit<Entry> part : cues.all(Cue.PART, i)) {
      best = Parse.longer(best, season(part.next(), part(part), true));
    }
    return Parse.longer(best, season(i, Part.WHOLE, false));
  }

  private Parse season(int i, Part part, boolean licensed) {
    int j = cues.skip(Cue.ARTICLE, i);
    YearRef occurrence = occurrence(j);
    j = skipOccurrence(j);
    Hit<Entry> season = cues.hit(Cue.SEASON, j);
    Hit<YearRef> year = season == null ? null : years.tail(season.next());
    if (season == null || year == null && j == i && !licensed) {
      return null;
    }
    YearRef ref = year == null ? occurrence : year.entry();
    TimeValue value = new TimeValue.SeasonOf(ref, Season.valueOf(season.entry().value()), part);
    return new Parse(value, year == null ? season.next() : year.next());
  }

  private Parse holiday(int i) {
    int j = cues.is(Cue.ARTICLE, i) ? cues.skip(Cue.ARTICLE, i) : i;
    YearRef occurrence = occurrence(j);
    j = skipOccurrence(j);
    Hit<Entry> holiday = cues.hit(Cue.HOLIDAY, j);
    if (holiday == null) {
      return null;
    }
    Hit<YearRef> year = years.tail(holiday.next());
    YearRef ref = year == null ? occurrence : year.entry();
    return new Parse(
        new TimeValue.Holiday(ref, holiday.entry().value()),
        year == null ? holiday.next() : year.next());
  }

  /** "de jaren negentig", "begin jaren '90", "de negentiende eeuw". */
  private Parse era(int i) {
    Hit<Entry> part = cues.hit(Cue.PART, i);
    int j = cues.skip(Cue.ARTICLE, part == null ? i : part.next());
    int century = cues.ordinal(j, 21);
    Hit<Unit> unit = century < 1 ? null : cues.unit(j + 1);
    if (unit != null && unit.entry() == Unit.CENTURY) {
      return new Parse(
          new TimeValue.Era(century * 100 - 99, century * 100, part(part)), unit.next());
    }
    if (!cues.is(Cue.DECADES, j) || !cues.inside(j + 1) || cues.counted(j + 2)) {
      return null;
    }
    int decade = decade(j + 1);
    return decade < 0
        ? null
        : new Parse(
            new TimeValue.Era(decade, decade + 9, part(part)),
            cues.skip(Cue.PREVIOUS_CENTURY, j + 2));
  }

  private int decade(int i) {
    String text = cues.word(i).lower();
    Hit<YearRef> given = years.given(i);
    int number = given != null ? given.entry().number() : cues.number(i, 90);
    if (text.startsWith("'") && text.length() == 3 && Character.isDigit(text.charAt(1))) {
      number = Integer.parseInt(text.substring(1));
    }
    if (number < 10 || number % 10 != 0) {
      return -1;
    }
    return number > 100 ? number : number + (number < 30 ? 2000 : 1900);
  }

  /** "begin 2017", "eind van het jaar", "het eerste kwartaal". */
  private Parse partOfYear(int i) {
    Parse best = null;
    for (Hit<Entry> hit : cues.all(Cue.PART, i)) {
      Part part = part(hit);
      Hit<YearRef> year = years.given(cues.skip(Cue.YEAR_WORD, hit.next()));
      year = year != null ? year : years.relative(cues.skip(Cue.OF, hit.next()));
      if (year != null) {
        best = Parse.longer(best, new Parse(new TimeValue.Year(year.entry(), part), year.next()));
      } else if (cues.is(Cue.YEAR_WORD, hit.next())) {
        TimeValue value = new TimeValue.Year(new YearRef(YearRef.Base.PUBLICATION, 0), part);
        best = Parse.longer(best, new Parse(value, cues.skip(Cue.YEAR_WORD, hit.next())));
      } else if (ofUnit(part, hit.next() - 1)) {
        TimeValue value = new TimeValue.Year(new YearRef(YearRef.Base.PUBLICATION, 0), part);
        best = Parse.longer(best, new Parse(value, hit.next()));
      }
    }
    return best;
  }

  /** "het eerste kwartaal", "het tweede halfjaar": the year may stay unsaid. */
  private boolean ofUnit(Part part, int last) {
    Hit<Unit> unit = cues.unit(last);
    return part != Part.WHOLE
        && unit != null
        && (unit.entry() == Unit.QUARTER || unit.entry() == Unit.HALF_YEAR);
  }

  /** "vorig jaar", alone or before a date of that year: "vorig jaar in augustus". */
  private Parse relativeYear(int i) {
    Hit<YearRef> year = years.relative(i);
    if (year == null) {
      return null;
    }
    int j = cues.skip(Cue.AT, year.next());
    j = j == year.next() ? cues.skip(Cue.AROUND, j) : j;
    Parse date =
        Parse.longer(
            day(j), Parse.longer(month(j), Parse.longer(season(j, Part.WHOLE, true), holiday(j))));
    TimeValue dated = date == null ? null : YearGrammar.with(date.value(), year.entry());
    return dated != null
        ? new Parse(dated, date.next())
        : new Parse(new TimeValue.Year(year.entry(), Part.WHOLE), year.next());
  }
}
