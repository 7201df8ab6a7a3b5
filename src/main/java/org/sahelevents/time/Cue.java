package org.sahelevents.time;

import java.util.EnumSet;
import java.util.Set;

/** What a word or fixed group of words of {@code time.tsv} and {@code time-traps.tsv} does in an expression of time. */
enum Cue {
  MONTH,
  WEEKDAY,
  /** Recurring weekdays. */
  WEEKDAYS,
  SEASON,
  /** Ends a compound with a weekday too: "woensdagavond". */
  DAY_PART,
  NIGHT,
  TIME_OF_DAY,
  HOLIDAY,
  /** A unit in the singular, or after a number. */
  UNIT,
  /** A unit in the plural, with the amounts it stands for when no number goes before. */
  UNITS,
  /** An amount and unit in one: "kwartier". */
  UNIT_PAIR,
  /** May stand between number and unit. */
  UNIT_FILLER,
  DEICTIC,
  /** The unit before the present one. */
  LAST,
  /** The stretch up to now. */
  LATELY,
  THIS,
  /** The unit after the present one. */
  NEXT,
  /** The stretch from now. */
  COMING,
  /** The unit in which the narrative stands. */
  THAT,
  FOLLOWING,
  PRECEDING,
  /** Stands behind a date: "jongstleden". */
  BEHIND,
  PART,
  ARTICLE,
  /** Before a weekday it means no certain one. */
  INDEFINITE,
  /** The definite article. */
  THE,
  DETERMINER,
  OF,
  MONTH_WORD,
  YEAR_WORD,
  THE_MONTH,
  THE_WEEK,
  AT,
  AROUND,
  DURING,
  /** The present as the end of a range: "van 2013 tot nu". */
  NOW,
  SINCE,
  /** Closes "van ... af". */
  SINCE_END,
  UNTIL,
  BEFORE,
  /** Forms of BEFORE that cannot mean "for". */
  BEFORE_ONLY,
  AFTER,
  WITHIN,
  AHEAD,
  BETWEEN,
  AND,
  OR,
  FROM,
  TO,
  HYPHEN,
  DAY_JOIN,
  NIGHT_JOIN,
  AGO,
  LATER,
  EARLIER,
  CLOSE,
  DAYS,
  EVE,
  LESS_THAN_ONE,
  /** An article and adjective that mean about one: "een kleine week". */
  ONE_UNIT,
  LONG,
  IN_TIME,
  ALREADY,
  LASTING,
  EACH,
  AGE_END,
  AGE_TAIL,
  AGE_AFTER,
  DECADES,
  PREVIOUS_CENTURY,
  CLOCK_BEFORE,
  CLOCK_HALF,
  /** Matched and dropped. */
  NONE,
  COUNTED,
  EVENT_NOUN,
  NOT_AFTER;

  /** What an expression may hold but never consists of: some other word of it must tell the time. */
  private static final Set<Cue> LINKS =
      EnumSet.of(
          AT,
          AROUND,
          ARTICLE,
          INDEFINITE,
          THE,
          DETERMINER,
          THIS,
          THAT,
          OF,
          FROM,
          TO,
          AND,
          OR,
          BETWEEN,
          HYPHEN,
          DAY_JOIN,
          NIGHT_JOIN,
          UNIT_FILLER,
          EACH,
          LASTING,
          ALREADY,
          AHEAD,
          WITHIN,
          CLOCK_BEFORE,
          LONG);

  /** What is only looked at beside an expression. */
  private static final Set<Cue> BESIDE = EnumSet.of(COUNTED, EVENT_NOUN, NOT_AFTER);

  /** Whether it leads to a word that tells the time: "in de", "tussen". */
  boolean links() {
    return LINKS.contains(this);
  }

  /** Whether an expression may consist of it alone. */
  boolean tells() {
    return !links() && !BESIDE.contains(this);
  }
}
