package org.sahelevents.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Resolves dates of the calendar: which year they mean, and the days they cover in it. */
final class CalendarResolver {
  /** A publication interval up to so long is one moment to a date without a year. */
  private static final long ONE_MOMENT = 62;

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private CalendarResolver() {}

  static Interval day(TimeValue.Day d, TimeContext context) {
    IntFunction<Interval> days =
        year -> {
          LocalDate first = LocalDate.of(year, d.month(), 1);
          boolean wrongDay =
              d.day() > first.lengthOfMonth()
                  || d.weekday() != null
                      && first.withDayOfMonth(d.day()).getDayOfWeek().getValue() != d.weekday();
          return wrongDay ? null : Interval.day(first.withDayOfMonth(d.day()));
        };
    Interval matching = in(d.year(), context, days);
    return matching != null || d.weekday() == null
        ? orUnknown(matching)
        : day(new TimeValue.Day(d.year(), d.month(), d.day(), null), context);
  }

  static Interval month(TimeValue.Month m, TimeContext context) {
    return orUnknown(
        in(m.year(), context, year -> PartOf.of(m.part(), month(year, m.month()), Unit.MONTH)));
  }

  static Interval season(TimeValue.SeasonOf s, TimeContext context) {
    return orUnknown(
        in(s.year(), context, year -> PartOf.of(s.part(), s.season().in(year), Unit.QUARTER)));
  }

  static Interval holiday(TimeValue.Holiday h, TimeContext context) {
    HolidayRule rule = HolidayRule.parse(h.rule());
    return orUnknown(in(h.year(), context, rule::in));
  }

  static Interval year(TimeValue.Year y, TimeContext context) {
    Interval whole = in(y.year(), context, year -> PartOf.of(y.part(), year(year), Unit.YEAR));
    return orUnknown(whole);
  }

  static Interval era(TimeValue.Era e) {
    int years = e.last() - e.first() + 1;
    int third = (int) Math.round(years * 0.35);
    int first = e.first();
    int last = e.last();
    switch (e.part()) {
      case BEGIN -> last = first + third - 1;
      case MID -> {
        first += third;
        last = e.last() - third + 1;
      }
      case END -> first = last - third + 1;
      case FIRST_HALF -> last = first + years / 2 - 1;
      case SECOND_HALF -> first = first + years / 2;
      default -> {
        // the whole
      }
    }
    return Stretch.of(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
  }

  static Interval month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Interval(first, first.with(TemporalAdjusters.lastDayOfMonth()), Precision.MONTH);
  }

  static Interval year(int year) {
    return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  private static Interval orUnknown(Interval interval) {
    return interval == null ? Interval.UNKNOWN : interval;
  }

  /** What a date is in the year meant; null when it does not exist there or the year cannot be told. */
  private static Interval in(YearRef ref, TimeContext context, IntFunction<Interval> occurrence) {
    return switch (ref.base()) {
      case GIVEN -> inYear(ref.number(), occurrence);
      case PUBLICATION -> offset(context.published(), ref.number(), occurrence);
      case REFERENCE -> offset(context.reference(), ref.number(), occurrence);
      case NEAREST -> nearest(context.published(), context.direction(), occurrence, false);
      case LAST -> nearest(context.published(), Direction.PAST, occurrence, true);
      case NEXT -> nearest(context.published(), Direction.FUTURE, occurrence, true);
    };
  }

  private static Interval inYear(int year, IntFunction<Interval> occurrence) {
    return year < FIRST_YEAR || year > LAST_YEAR ? null : occurrence.apply(year);
  }

  private static Interval offset(Interval base, int years, IntFunction<Interval> occurrence) {
    if (base.earliest() == null || base.latest() == null) {
      LocalDate end = base.earliest() == null ? base.latest() : base.earliest();
      return end == null ? null : inYear(end.getYear() + years, occurrence);
    }
    Interval first = inYear(base.earliest().getYear() + years, occurrence);
    Interval last = inYear(base.latest().getYear() + years, occurrence);
    if (first == null || last == null) {
      return first == null ? last : first;
    }
    return first.equals(last) ? first : Stretch.union(first, last);
  }

  private static Interval nearest(
      Interval published, Direction direction, IntFunction<Interval> occurrence, boolean whole) {
    LocalDate from = published.earliest() == null ? published.latest() : published.earliest();
    LocalDate to = published.latest() == null ? published.earliest() : published.latest();
    if (from == null) {
      return null;
    }
    if (Stretch.days(from, to) <= ONE_MOMENT) {
      return choose(from, to, direction, occurrence, whole);
    }
    Interval first = choose(from, from, direction, occurrence, whole);
    Interval last = choose(to, to, direction, occurrence, whole);
    return first == null || last == null ? null : Stretch.union(first, last);
  }

  /** The occurrence that the direction means; {@code whole}: it is over, or has not begun, at publication. */
  private static Interval choose(
      LocalDate from,
      LocalDate to,
      Direction direction,
      IntFunction<Interval> occurrence,
      boolean whole) {
    List<Interval> near = new ArrayList<>();
    for (int year = from.getYear() - 2; year <= to.getYear() + 2; year++) {
      Interval candidate = inYear(year, occurrence);
      if (candidate != null) {
        near.add(candidate);
      }
    }
    Interval best = null;
    long bestDistance = Long.MAX_VALUE;
    for (Interval candidate : near) {
      boolean before =
          whole ? candidate.latest().isBefore(from) : !candidate.earliest().isAfter(to);
      boolean after = whole ? candidate.earliest().isAfter(to) : !candidate.latest().isBefore(from);
      boolean allowed =
          switch (direction) {
            case PAST -> before;
            case FUTURE -> after;
            case UNKNOWN -> true;
          };
      long distance = distance(candidate, from, to);
      if (allowed && distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return best;
  }

  private static long distance(Interval candidate, LocalDate from, LocalDate to) {
    if (candidate.latest().isBefore(from)) {
      return Stretch.days(candidate.latest(), from);
    }
    return candidate.earliest().isAfter(to) ? Stretch.days(to, candidate.earliest()) : 0;
  }
}
