package org.sahelevents.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Turns what an expression says into days. */
final class TimeResolver {
  /** "Kort na" reaches so far. */
  private static final int SHORTLY_DAYS = 31;

  private TimeResolver() {}

  /** Values beyond what a calendar holds are unknown. */
  static Interval resolve(TimeValue value, TimeContext context) {
    Direction own = OwnDirection.of(value, context);
    TimeContext turned =
        own == context.direction()
            ? context
            : new TimeContext(context.published(), own, context.reference());
    try {
      return clip(value, of(value, turned), turned);
    } catch (DateTimeException | ArithmeticException e) {
      return Interval.UNKNOWN;
    }
  }

  private static Interval of(TimeValue value, TimeContext context) {
    if (value instanceof TimeValue.Day v) {
      return CalendarResolver.day(v, context);
    } else if (value instanceof TimeValue.Month v) {
      return limited(v.part(), CalendarResolver.month(v, context), context);
    } else if (value instanceof TimeValue.SeasonOf v) {
      return limited(v.part(), CalendarResolver.season(v, context), context);
    } else if (value instanceof TimeValue.Year v) {
      return limited(v.part(), CalendarResolver.year(v, context), context);
    } else if (value instanceof TimeValue.Era v) {
      return CalendarResolver.era(v);
    } else if (value instanceof TimeValue.Holiday v) {
      return CalendarResolver.holiday(v, context);
    } else if (value instanceof TimeValue.UnitOf v) {
      return WeekResolver.unit(v, context);
    } else if (value instanceof TimeValue.Weekday v) {
      return WeekResolver.weekday(v, context);
    } else if (value instanceof TimeValue.Night v) {
      Interval first = resolve(v.first(), context);
      return new Interval(first.earliest(), Stretch.plusDays(first.latest(), 1), first.precision());
    }
    return relative(value, context);
  }

  private static Interval relative(TimeValue value, TimeContext context) {
    if (value instanceof TimeValue.Offset v) {
      return offset(v.relation(), v.amount(), v.unit(), base(v.anchor(), context));
    } else if (value instanceof TimeValue.OffsetFrom v) {
      return offset(v.relation(), v.amount(), v.unit(), resolve(v.base(), context));
    } else if (value instanceof TimeValue.Window v) {
      return window(v.relation(), v.amount(), v.unit(), base(v.anchor(), context));
    } else if (value instanceof TimeValue.Since v) {
      return since(v, context);
    } else if (value instanceof TimeValue.Until v) {
      return until(v, context);
    } else if (value instanceof TimeValue.Between v) {
      return between(v, context);
    } else if (value instanceof TimeValue.Around v) {
      return around(resolve(v.time(), context));
    } else if (value instanceof TimeValue.EventRelation v) {
      return event(v, context);
    } else if (value instanceof TimeValue.Lasting v) {
      return v.untilNow() && v.amount() != null
          ? window(Relation.BEFORE, v.amount(), v.unit(), context.published())
          : Interval.UNKNOWN;
    } else if (value instanceof TimeValue.Now) {
      return context.published();
    } else if (value instanceof TimeValue.Vague v) {
      return v.relation() == Relation.BEFORE
          ? new Interval(null, context.published().latest(), Precision.UNKNOWN)
          : new Interval(context.published().earliest(), null, Precision.UNKNOWN);
    } else if (value instanceof TimeValue.TimeOfDay) {
      return context.reference();
    }
    return Interval.UNKNOWN;
  }

  private static Interval base(Anchor anchor, TimeContext context) {
    return switch (anchor) {
      case PUBLICATION -> context.published();
      case REFERENCE -> context.reference();
      case EITHER ->
          context.direction() == Direction.PAST ? context.reference() : context.published();
    };
  }

  private static Interval limited(Part part, Interval whole, TimeContext context) {
    return WeekResolver.limited(part, whole, context.published());
  }

  /** So many units before or after a time, with room for counts that are not meant to the day. */
  private static Interval offset(Relation relation, Amount amount, Unit unit, Interval base) {
    if (base.earliest() == null && base.latest() == null) {
      return Interval.UNKNOWN;
    }
    long width = base.earliest() == null || base.latest() == null ? 0 : base.days();
    long slack = amount.min() == 0 ? 0 : Math.max(0, Stretch.slack(amount.max(), unit) - width / 2);
    boolean back = relation == Relation.BEFORE;
    LocalDate from = Stretch.plus(base.earliest(), back ? -amount.max() : amount.min(), unit);
    LocalDate to = Stretch.plus(base.latest(), back ? -amount.min() : amount.max(), unit);
    from = Stretch.plusDays(from, -slack);
    to = Stretch.plusDays(to, slack);
    if (back && to != null && to.isAfter(base.latest())) {
      to = base.latest();
    } else if (!back && from != null && from.isBefore(base.earliest())) {
      from = base.earliest();
    }
    return Stretch.of(from, to, Precisions.of(unit));
  }

  private static Interval window(Relation relation, Amount amount, Unit unit, Interval base) {
    return relation == Relation.BEFORE
        ? Stretch.of(
            Stretch.plus(base.earliest(), -amount.max(), unit), base.latest(), Precisions.of(unit))
        : Stretch.of(
            base.earliest(), Stretch.plus(base.latest(), amount.max(), unit), Precisions.of(unit));
  }

  private static Interval since(TimeValue.Since since, TimeContext context) {
    Interval from = resolve(since.from(), context);
    LocalDate begin =
        since.after() && from.latest() != null ? from.latest().plusDays(1) : from.earliest();
    LocalDate end = context.direction() == Direction.FUTURE ? null : context.published().latest();
    return Stretch.bounded(begin, end, from.precision());
  }

  /** A deadline binds from the publication on; one that was over by then is open to the past. */
  private static Interval until(TimeValue.Until until, TimeContext context) {
    boolean past =
        context.direction() == Direction.PAST && until.limit() != TimeValue.Limit.DEADLINE;
    Direction direction = past ? Direction.PAST : Direction.FUTURE;
    TimeContext forward = new TimeContext(context.published(), direction, context.reference());
    Interval to = of(until.to(), forward);
    if (past && until.limit() == TimeValue.Limit.TOWARDS) {
      return to;
    }
    LocalDate end =
        until.before() && !endsWhole(until.to())
            ? Stretch.plusDays(isLoose(until.to(), to) ? to.latest() : to.earliest(), -1)
            : to.latest();
    LocalDate begin = context.published().earliest();
    boolean over = begin == null || end == null || end.isBefore(begin);
    return Stretch.bounded(over ? null : begin, end, to.precision());
  }

  /** "Voor het weekend" of an article dated by its month: which weekend is not known. */
  private static boolean isLoose(TimeValue value, Interval to) {
    boolean days =
        value instanceof TimeValue.Weekday
            || value instanceof TimeValue.UnitOf u && u.unit().compareTo(Unit.WEEK) <= 0;
    return days && to.earliest() != null && to.latest() != null && to.days() > Stretch.WEEK;
  }

  /** "Voor eind maart" and "voor het einde van het jaar" end with the end. */
  private static boolean endsWhole(TimeValue value) {
    return value instanceof TimeValue.Month m && m.part() == Part.END
        || value instanceof TimeValue.Year y && y.part() == Part.END
        || value instanceof TimeValue.SeasonOf s && s.part() == Part.END
        || value instanceof TimeValue.UnitOf u && u.part() == Part.END;
  }

  /** The end is resolved first: a begin without a year is the last one before it. */
  private static Interval between(TimeValue.Between between, TimeContext context) {
    Interval to = of(between.to(), context);
    TimeContext before =
        to.latest() == null
            ? context
            : new TimeContext(
                new Interval(to.latest(), to.latest(), Precision.DAY), Direction.PAST, to);
    boolean ownYear = YearGrammar.with(between.from(), YearRef.of(1)) == null;
    Interval from = of(between.from(), ownYear ? context : before);
    boolean falls =
        from.earliest() != null && to.latest() != null && to.latest().isBefore(from.earliest());
    Precision words = Precisions.coarser(from.precision(), to.precision());
    return falls ? Stretch.union(to, from) : Stretch.bounded(from.earliest(), to.latest(), words);
  }

  private static Interval around(Interval time) {
    long room =
        time.days() <= 3
            ? 3
            : switch (time.precision()) {
              case DAY -> 3;
              case WEEK -> 7;
              case MONTH -> 15;
              case SEASON -> 30;
              default -> 182;
            };
    return Stretch.of(
        Stretch.plusDays(time.earliest(), -room),
        Stretch.plusDays(time.latest(), room),
        time.precision());
  }

  private static Interval event(TimeValue.EventRelation v, TimeContext context) {
    Interval event = context.reference();
    if (v.amount() != null) {
      return v.close()
          ? window(v.relation(), v.amount(), v.unit(), event)
          : offset(v.relation(), v.amount(), v.unit(), event);
    }
    LocalDate published =
        context.direction() == Direction.FUTURE ? null : context.published().latest();
    Precision precision = event.precision();
    return switch (v.relation()) {
      case SAME -> event;
      case UNTIL, BEFORE ->
          v.close()
              ? Stretch.of(
                  Stretch.plusDays(event.earliest(), -SHORTLY_DAYS), event.latest(), Precision.WEEK)
              : new Interval(
                  null, event.latest(), event.latest() == null ? Precision.UNKNOWN : precision);
      case AFTER, SINCE ->
          v.close()
              ? Stretch.of(
                  event.earliest(), Stretch.plusDays(event.latest(), SHORTLY_DAYS), Precision.WEEK)
              : Stretch.bounded(event.earliest(), published, precision);
    };
  }

  /** What is past cannot lie behind the publication, what is to come not before it. */
  private static Interval clip(TimeValue value, Interval interval, TimeContext context) {
    LocalDate from = interval.earliest();
    LocalDate to = interval.latest();
    LocalDate first = context.published().earliest();
    LocalDate last = context.published().latest();
    boolean bound = value instanceof TimeValue.Until || value instanceof TimeValue.TimeOfDay;
    if (from == null || to == null || bound) {
      return interval;
    }
    if (context.direction() == Direction.PAST
        && last != null
        && to.isAfter(last)
        && !from.isAfter(last)) {
      return new Interval(from, last, interval.precision());
    }
    if (context.direction() == Direction.FUTURE
        && first != null
        && from.isBefore(first)
        && !to.isBefore(first)) {
      return new Interval(first, to, interval.precision());
    }
    return interval;
  }
}
