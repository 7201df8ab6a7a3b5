package org.sahelevents.time;

/** What an expression of time says, before any date is worked out. Weekdays are 1 (Monday) to 7, null when not named. */
public sealed interface TimeValue {
  /** The year that a date belongs to; null for what has none. */
  default YearRef year() {
    return null;
  }

  /** One day of a month. */
  record Day(YearRef year, int month, int day, Integer weekday) implements TimeValue {}

  record Month(YearRef year, int month, Part part) implements TimeValue {}

  record SeasonOf(YearRef year, Season season, Part part) implements TimeValue {}

  record Year(YearRef year, Part part) implements TimeValue {}

  /** A decade or century, both years counted. */
  record Era(int first, int last, Part part) implements TimeValue {}

  /** A feast whose days follow from the year by a rule of the lexicon ({@code fixed}, {@code easter}, {@code hijri}). */
  record Holiday(YearRef year, String rule) implements TimeValue {}

  /** The unit that holds the anchor, or the one so many units away: "gisteren", "vorige week woensdag", "die maand". */
  record UnitOf(Unit unit, int offset, Anchor anchor, Part part, Integer weekday)
      implements TimeValue {}

  /** A bare weekday; relation BEFORE for "afgelopen", AFTER for "komende", SAME when the clause must tell. */
  record Weekday(int weekday, Relation relation, Anchor anchor) implements TimeValue {}

  /** A day and the one after it: "de nacht van woensdag op donderdag". */
  record Night(TimeValue first) implements TimeValue {}

  /** So many units before or after the anchor, or shortly so when there is no amount. */
  record Offset(Relation relation, Amount amount, Unit unit, Anchor anchor) implements TimeValue {}

  /** So many units before or after another time that the text names: "twee dagen voor kerst". */
  record OffsetFrom(Relation relation, Amount amount, Unit unit, TimeValue base)
      implements TimeValue {}

  /** The stretch of so many units up to or from the anchor: "de afgelopen maanden", "binnen zes weken". */
  record Window(Relation relation, Amount amount, Unit unit, Anchor anchor) implements TimeValue {}

  /** From a time on; {@code after} when that time itself is left out ("na 2020"). */
  record Since(TimeValue from, boolean after) implements TimeValue {}

  /** Up to a time; {@code before} when that time itself is left out ("voor 2020"). */
  record Until(TimeValue to, boolean before, Limit limit) implements TimeValue {}

  /** What the words make of an end. */
  enum Limit {
    PLAIN,
    /** "uiterlijk": it lies ahead, whatever the clause does. */
    DEADLINE,
    /** "tegen": the time itself when it is past, a deadline when it lies ahead. */
    TOWARDS
  }

  record Between(TimeValue from, TimeValue to) implements TimeValue {}

  record Around(TimeValue time) implements TimeValue {}

  /** How long something takes; {@code untilNow} for "al maanden", which reaches up to the anchor. */
  record Lasting(Amount amount, Unit unit, boolean untilNow) implements TimeValue {}

  /**
   * A time told by an event that the text names next. Resolve it with that event's interval as the reference.
   *
   * @param amount how far from the event, null when unsaid
   * @param unit of the amount, null without one
   * @param close at most that far ("kort na", "binnen een week na"), not exactly that far
   * @param clause the event is a clause ("nadat ..."), not a noun phrase
   */
  record EventRelation(Relation relation, Amount amount, Unit unit, boolean close, boolean clause)
      implements TimeValue {}

  record Now() implements TimeValue {}

  /** BEFORE for "onlangs", AFTER for "binnenkort". */
  record Vague(Relation relation) implements TimeValue {}

  /** A time of day without a day of its own. */
  record TimeOfDay() implements TimeValue {}

  record Recurring() implements TimeValue {}

  record Age(int years) implements TimeValue {}
}
