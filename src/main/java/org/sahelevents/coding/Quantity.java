package org.sahelevents.coding;

/**
 * A number of people as the text bounds it.
 *
 * @param min at least so many; null when only an upper bound is given
 * @param max at most so many; null when open ("more than 150")
 * @param approximate whether the text itself says "about", "nearly", "some"
 */
public record Quantity(Integer min, Integer max, boolean approximate) {
  public Quantity {
    if (min == null && max == null) {
      throw new IllegalArgumentException("a quantity needs a bound");
    }
    if (min != null && max != null && max < min) {
      throw new IllegalArgumentException("quantity ends before it begins: " + min + ".." + max);
    }
  }

  public static Quantity exactly(int n) {
    return new Quantity(n, n, false);
  }
}
