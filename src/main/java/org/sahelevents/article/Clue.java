package org.sahelevents.article;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.sahelevents.time.Interval;

/** Something in an article that makes some months of publication likelier than others. */
@FunctionalInterface
interface Clue {
  /** Weight left to a month that the text's own dates speak against; they may be misread. */
  double AGAINST = 0.01;

  /** Weight left to a month before an event that others date; it may be another event of its kind. */
  double BEFORE_EVENT = 0.1;

  /** Weight left to a month in which the text's words of time would put such an event elsewhere than others do. */
  double OTHER_TIME = 0.03;

  /**
   * Half-lives in months: how fast a distance between article and date becomes unlikely. A day is named of what is
   * near, a month also of what lies years back. Set so that on 55 dated articles whose date line was hidden about
   * three quarters of the answers held the true month.
   */
  double DAY_HALF_LIFE = 6;

  double MONTH_HALF_LIFE = 15;
  double YEARLESS_HALF_LIFE = 5;

  /** Of a day named with its weekday and year, and of the last date without a year: both are of the article's own days. */
  double OWN_HALF_LIFE = 1.5;

  /** Of the moment from which the text counts back to a date. */
  double COUNTED_HALF_LIFE = 0.7;

  /** Of a day ahead, which writers name when it is near. */
  double AHEAD_HALF_LIFE = 3;

  /** Weight of a date without a year that lies in another year than the article. */
  double ANOTHER_YEAR = 0.6;

  /** Days of "begin augustus" at most. */
  int DAYS_OF_A_PART = 16;

  /** A weight above 0, up to 1. */
  double weight(YearMonth published);

  /** A date that the text looks back on: the article is not older. */
  static Clue notBefore(Interval date) {
    YearMonth from = YearMonth.from(date.earliest());
    return published -> published.isBefore(from) ? AGAINST : 1;
  }

  /** A date that the text looks ahead to: the article is not younger. */
  static Clue notAfter(Interval date) {
    YearMonth to = YearMonth.from(date.latest());
    return published -> published.isAfter(to) ? AGAINST : 1;
  }

  /** A month or day with its year. */
  static Clue around(Interval date) {
    double halfLife = date.days() <= DAYS_OF_A_PART ? DAY_HALF_LIFE : MONTH_HALF_LIFE;
    return published -> distance(date, published, halfLife);
  }

  /** A date that is of the article's own time. */
  static Clue own(Interval date) {
    return published -> distance(date, published, OWN_HALF_LIFE);
  }

  /** The moment from which the text counts back to a date. */
  static Clue counted(Interval moment) {
    return published -> distance(moment, published, COUNTED_HALF_LIFE);
  }

  /** A date that the text looks ahead to. */
  static Clue ahead(Interval date) {
    double halfLife = date.days() <= DAYS_OF_A_PART ? AHEAD_HALF_LIFE : MONTH_HALF_LIFE;
    return published -> distance(date, published, halfLife);
  }

  /** The nearest of the dates without a year: some of what an article tells is fresh. */
  static Clue freshest(List<Function<YearMonth, Interval>> resolved) {
    return published ->
        resolved.stream()
            .map(date -> date.apply(published))
            .filter(days -> days.earliest() != null && days.latest() != null)
            .mapToDouble(days -> distance(days, published, OWN_HALF_LIFE))
            .max()
            .orElse(1);
  }

  /** A date without a year, which writers leave out of what is near, and rather within one year. */
  static Clue yearless(Function<YearMonth, Interval> resolved) {
    return published -> {
      Interval days = resolved.apply(published);
      if (days.earliest() == null || days.latest() == null) {
        return 1;
      }
      int year = published.getYear();
      boolean sameYear = days.earliest().getYear() == year || days.latest().getYear() == year;
      return distance(days, published, YEARLESS_HALF_LIFE) * (sameYear ? 1 : ANOTHER_YEAR);
    };
  }

  private static double distance(Interval days, YearMonth published, double halfLife) {
    long back = months(YearMonth.from(days.latest()), published);
    long ahead = months(published, YearMonth.from(days.earliest()));
    return decay(Math.max(back, ahead), halfLife);
  }

  /** An event that others date: an article that tells of it is not older. */
  static Clue notBeforeEvent(Interval first) {
    YearMonth from = YearMonth.from(first.earliest());
    return published -> published.isBefore(from) ? BEFORE_EVENT : 1;
  }

  /** An event that happened when others say it did, if the article appeared in that month. */
  static Clue sameEvent(Function<YearMonth, Interval> resolved, List<Interval> happened) {
    return published -> {
      Interval days = resolved.apply(published);
      boolean bounded = days.earliest() != null && days.latest() != null;
      return bounded && happened.stream().anyMatch(days::overlaps) ? 1 : OTHER_TIME;
    };
  }

  private static double decay(long months, double halfLife) {
    return Math.max(AGAINST / 10, Math.pow(0.5, Math.max(0, months) / halfLife));
  }

  private static long months(YearMonth from, YearMonth to) {
    return ChronoUnit.MONTHS.between(from, to);
  }
}
