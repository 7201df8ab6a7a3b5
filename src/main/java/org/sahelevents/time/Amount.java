package org.sahelevents.time;

/**
 * How many units; vague words give a range.
 *
 * @param min at least so many, not negative
 * @param max at most so many
 */
public record Amount(double min, double max) {
  public Amount {
    if (!(min >= 0) || !(max >= min)) {
      throw new IllegalArgumentException("not an amount: " + min + ".." + max);
    }
  }

  public static Amount exactly(double n) {
    return new Amount(n, n);
  }
}
