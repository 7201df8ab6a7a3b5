package org.sahelevents.event.query;

import org.sahelevents.problem.SahelException;

/**
 * Bounds that an event's number must certainly keep: its lower bound reaches {@code min}, its upper one does not exceed
 * {@code max}. An event without the number, or without the bound in question, does not.
 *
 * @param min null when any will do
 * @param max null when any will do
 */
public record NumberRange(Integer min, Integer max) {
  public static final NumberRange ANY = new NumberRange(null, null);

  /** @throws SahelException INVALID_INPUT when the bounds contradict each other */
  static NumberRange of(NumberField field, Integer min, Integer max) {
    if (min != null && max != null && max < min) {
      throw Given.invalid(
          field.field() + "Min",
          "%d must not be above %sMax (%d).".formatted(min, field.field(), max));
    }
    return new NumberRange(min, max);
  }

  public boolean isAny() {
    return min == null && max == null;
  }
}
