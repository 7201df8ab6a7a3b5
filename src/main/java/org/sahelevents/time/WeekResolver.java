package org.sahelevents.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Resolves days, weeks, months as they lie to the publication or the reference. */
final class WeekResolver {
  private static final int WEEK = 7;

  private WeekResolver() {}

  static Interval unit(TimeValue.UnitOf u, TimeContext context) {
    Interval base = u.anchor() == Anchor.REFERENCE ? context.reference() : context.published();
    if (base.earliest() == null && base.latest() == null) {
      return Interval.UNKNOWN;
    }
    boolean rolling = base.days() > WEEK && u.weekday() == null;
    if (rolling && u.unit() == Unit.WEEK || base.days() > WEEK && u.unit() == Unit.WEEKEND) {
      return rolling(u, base, context.direction());
    }
    Interval first = base.earliest() == null ? null : of(u, base.earliest(), context.direction());
    Interval last = base.latest() == null ? null : of(u, base.latest(), context.direction());
    LocalDate from = first == null ? null : first.earliest();
    LocalDate to = last == null ? null : last.latest();
    Precision words = u.weekday() == null ? Precisions.of(u.unit()) : Precision.DAY;
    if (first != null && u.part() != Part.WHOLE) {
      words = first.precision();
    }
    return limited(u.part(), Stretch.of(from, to, words), base);
  }

  /** "Eerder deze week" ends with the base, "later deze week" begins with it. */
  static Interval limited(Part part, Interval whole, Interval base) {
    if (part == Part.EARLIER && base.latest() != null && whole.earliest() != null) {
      LocalDate end = Stretch.earlier(base.latest(), whole.latest());
      return end.isBefore(whole.earliest())
          ? whole
          : Stretch.of(whole.earliest(), end, Precision.DAY);
    }
    if (part == Part.LATER
        && base.earliest() != null
        && whole.latest() != null
        && whole.earliest() != null) {
      LocalDate begin =
          base.earliest().isAfter(whole.earliest()) ? base.earliest() : whole.earliest();
      return begin.isAfter(whole.latest())
          ? whole
          : Stretch.of(begin, whole.latest(), Precision.DAY);
    }
    return whole;
  }

  /** Weeks of a publication known only by month: seven days beyond it on the side they lie, as the guide has it. */
  private static Interval rolling(TimeValue.UnitOf u, Interval base, Direction direction) {
    int back =
        u.offset() < 0
            ? WEEK * -u.offset()
            : u.offset() == 0 && direction != Direction.FUTURE ? WEEK - 1 : 0;
    int on =
        u.offset() > 0
            ? WEEK * u.offset()
            : u.offset() == 0 && direction != Direction.PAST ? WEEK - 1 : 0;
    return Stretch.of(
        Stretch.plusDays(base.earliest(), -back),
        Stretch.plusDays(base.latest(), on),
        Precision.WEEK);
  }

  private static Interval of(TimeValue.UnitOf u, LocalDate day, Direction direction) {
    Interval whole =
        switch (u.unit()) {
          case WEEK -> week(day.plusWeeks(u.offset()), u.weekday());
          case WEEKEND ->
              weekend(
                  day, u.offset(), u.anchor() == Anchor.REFERENCE ? Direction.FUTURE : direction);
          case MONTH -> month(day.plusMonths(u.offset()));
          case QUARTER -> months(day, 3, u.offset());
          case HALF_YEAR -> months(day, 6, u.offset());
          case YEAR -> CalendarResolver.year(day.getYear() + u.offset());
          case DECADE -> years(day.getYear() / 10 * 10 + 10 * u.offset(), 10);
          case CENTURY -> years((day.getYear() - 1) / 100 * 100 + 1 + 100 * u.offset(), 100);
          default -> Interval.day(day.plusDays(u.offset()));
        };
    return PartOf.of(u.part(), whole, u.unit());
  }

  private static Interval week(LocalDate day, Integer weekday) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return weekday == null
        ? new Interval(monday, monday.plusDays(WEEK - 1L), Precision.WEEK)
        : Interval.day(monday.plusDays(weekday - 1L));
  }

  private static Interval weekend(LocalDate day, int offset, Direction direction) {
    LocalDate saturday =
        offset < 0
            ? day.minusDays(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY))
            : offset > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
                : thisWeekend(day, direction);
    return new Interval(saturday, saturday.plusDays(1), Precision.WEEK);
  }

  /** Up to Thursday a past "dit weekend" is the last one. */
  private static LocalDate thisWeekend(LocalDate day, Direction direction) {
    boolean back =
        direction == Direction.PAST
            || direction == Direction.UNKNOWN && day.getDayOfWeek().getValue() < 3;
    LocalDate coming =
        day.getDayOfWeek() == DayOfWeek.SUNDAY
            ? day.minusDays(1)
            : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    return back && coming.isAfter(day) ? coming.minusWeeks(1) : coming;
  }

  private static Interval month(LocalDate day) {
    return CalendarResolver.month(day.getYear(), day.getMonthValue());
  }

  private static Interval months(LocalDate day, int length, int offset) {
    LocalDate first = day.withDayOfMonth(1);
    first =
        first.minusMonths((first.getMonthValue() - 1) % length).plusMonths((long) length * offset);
    return new Interval(first, first.plusMonths(length).minusDays(1), Precision.SEASON);
  }

  private static Interval years(int first, int length) {
    return new Interval(
        LocalDate.of(first, 1, 1), LocalDate.of(first + length - 1, 12, 31), Precision.YEAR);
  }

  static Interval weekday(TimeValue.Weekday w, TimeContext context) {
    Interval base = w.anchor() == Anchor.REFERENCE ? context.reference() : context.published();
    if (base.earliest() == null && base.latest() == null) {
      return Interval.UNKNOWN;
    }
    boolean inReference = w.anchor() == Anchor.REFERENCE && w.relation() == Relation.SAME;
    boolean future =
        w.relation() == Relation.AFTER
            || w.relation() == Relation.SAME
                && !inReference
                && context.direction() == Direction.FUTURE;
    if (base.days() > WEEK) {
      return inReference
          ? base
          : Stretch.of(
              Stretch.plusDays(base.earliest(), future ? 0 : -WEEK),
              Stretch.plusDays(base.latest(), future ? WEEK : 0),
              Precision.WEEK);
    }
    LocalDate from = weekday(w, base.earliest(), future || inReference);
    LocalDate to = weekday(w, base.latest(), future || inReference);
    return Stretch.of(from, to, Precision.DAY);
  }

  private static LocalDate weekday(TimeValue.Weekday w, LocalDate day, boolean future) {
    if (day == null) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(w.weekday());
    if (future) {
      return day.with(
          w.relation() == Relation.AFTER
              ? TemporalAdjusters.next(weekday)
              : TemporalAdjusters.nextOrSame(weekday));
    }
    return day.with(
        w.relation() == Relation.BEFORE
            ? TemporalAdjusters.previous(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }
}
