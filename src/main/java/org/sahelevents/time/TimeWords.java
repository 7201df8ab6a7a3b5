package org.sahelevents.time;

import org.sahelevents.time.TimeExpression.Kind;

/** Reads the value column of the temporal lexicon; a value that does not fit its class is refused. */
final class TimeWords {
  /** Begins the relations that mean "not long before or after". */
  private static final String SHORTLY = "SHORTLY_";

  private TimeWords() {}

  static void check(Cue cue, String value) {
    switch (cue) {
      case MONTH, WEEKDAY -> number(value, cue == Cue.MONTH ? 12 : 7);
      case SEASON -> Season.valueOf(value);
      case UNIT -> Unit.valueOf(value);
      case UNITS -> units(value);
      case UNIT_PAIR, DEICTIC -> pair(value);
      case PART -> Part.valueOf(value);
      case UNTIL -> TimeValue.Limit.valueOf(value);
      case HOLIDAY -> HolidayRule.parse(value);
      case BEHIND -> YearRef.Base.valueOf(value);
      default -> {
        if (value.isBlank()) {
          throw new IllegalArgumentException("value missing; \"-\" stands for none");
        }
      }
    }
  }

  private static void number(String value, int max) {
    int number = Integer.parseInt(value);
    if (number < 1 || number > max) {
      throw new IllegalArgumentException("number must be 1 to " + max + ", found " + value);
    }
  }

  /** "DAY:2..7". */
  static AmountOf units(String value) {
    String[] parts = value.split(":|\\.\\.");
    if (parts.length != 3) {
      throw new IllegalArgumentException("expected UNIT:min..max, found " + value);
    }
    Amount amount = new Amount(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    return new AmountOf(amount, Unit.valueOf(parts[0]), 0, true);
  }

  /** "15:MINUTE" or "DAY:-1": a number and a unit in either order. */
  static Counted pair(String value) {
    String[] parts = value.split(":");
    if (parts.length != 2) {
      throw new IllegalArgumentException("expected a number and a unit, found " + value);
    }
    boolean unitFirst = Character.isLetter(parts[0].charAt(0));
    return new Counted(
        Double.parseDouble(parts[unitFirst ? 1 : 0]), Unit.valueOf(parts[unitFirst ? 0 : 1]));
  }

  record Counted(double number, Unit unit) {}

  /** An amount of a unit as read from the text; {@code bare} when a plural without a number. */
  record AmountOf(Amount amount, Unit unit, int next, boolean bare) {}

  static TimeValue phraseValue(Kind kind, String value) {
    return switch (kind) {
      case PRESENT -> new TimeValue.Now();
      case FREQUENCY -> new TimeValue.Recurring();
      case VAGUE_PAST, VAGUE_FUTURE -> vague(value);
      case DURATION -> new TimeValue.Lasting(null, null, false);
      case ANCHORED, SINCE, EVENT_ANCHORED -> relation(value, kind == Kind.EVENT_ANCHORED);
      default -> throw new IllegalArgumentException("no fixed expressions of kind " + kind);
    };
  }

  /** "BEFORE" for "ooit", "MONTH:0..3" for "onlangs", which is not long ago. */
  private static TimeValue vague(String value) {
    if (!value.contains(":")) {
      return new TimeValue.Vague(Relation.valueOf(value));
    }
    AmountOf within = units(value);
    return new TimeValue.Window(
        Relation.BEFORE, within.amount(), within.unit(), Anchor.PUBLICATION);
  }

  private static TimeValue relation(String value, boolean clause) {
    boolean close = value.startsWith(SHORTLY);
    Relation relation = Relation.valueOf(close ? value.substring(SHORTLY.length()) : value);
    return new TimeValue.EventRelation(relation, null, null, close, clause);
  }
}
