package org.sahelevents.time;

import java.util.List;
import org.sahelevents.text.Span;

/** Reads Dutch numbers in digits and words, with the words that bound them. Thread-safe. */
public final class DutchNumbers {
  private DutchNumbers() {}

  /**
   * A number as the text bounds it.
   *
   * @param span the number with its bounding words ("meer dan 150", "300 tot 400", "een paar honderd")
   * @param min at least so many; null when only an upper bound is given
   * @param max at most so many; null when open
   * @param approximate whether the text itself says "about", "nearly", "some"
   */
  public record Found(Span span, Double min, Double max, boolean approximate) {}

  public static DutchNumbers standard() {
    return new DutchNumbers();
  }

  /** Numbers in a stretch of text, left to right; years, dates, clock times and ordinals are not told apart here. */
  public List<Found> find(String text, Span stretch) {
    return List.of();
  }
}
