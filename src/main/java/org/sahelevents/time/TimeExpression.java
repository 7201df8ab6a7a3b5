package org.sahelevents.time;

import org.sahelevents.text.Span;

/**
 * An expression of time as found in a text.
 *
 * @param span where it stands, its preposition included
 * @param text its words
 * @param kind what it can tell about an event
 * @param value what it says, still to be resolved
 */
public record TimeExpression(Span span, String text, Kind kind, TimeValue value) {
  /** What an expression can tell about when an event happens. */
  public enum Kind {
    /** When it happens: in augustus, vorige week, 30 augustus, gisteren, 's avonds. */
    POINT,
    /** From when on: sinds 2015, sindsdien, vanaf september. */
    SINCE,
    /** A deadline or end: uiterlijk 31 december, binnen zes maanden, tegen eind april. */
    UNTIL,
    /** Between two times: tussen 2013 en 2020, in de afgelopen dagen. */
    RANGE,
    /** How long: negen jaar lang, in drie weken tijd, al maanden. */
    DURATION,
    /** Measured from where the narrative stands: een maand later, de dag erop, daarna. */
    ANCHORED,
    /** Measured from an event named next: een maand na, vlak voor, sinds. */
    EVENT_ANCHORED,
    /** Now: op dit moment, inmiddels. */
    PRESENT,
    /** How often; no date: dagelijks, elke week. */
    FREQUENCY,
    /** Some time before: onlangs, destijds, jaren geleden. */
    VAGUE_PAST,
    /** Some time ahead: binnenkort, op termijn. */
    VAGUE_FUTURE,
    /** 83-jarige: a number of years that dates nothing. */
    AGE
  }

  /** Whether it names an hour or part of the day and no day: any other date of the sentence says more. */
  public boolean isTimeOfDay() {
    return value instanceof TimeValue.TimeOfDay;
  }
}
