package org.sahelevents.time;

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
  NOT_AFTER
}
