package org.sahelevents.time;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.sahelevents.text.Span;

/** Reads Dutch numbers in digits and words, with the words that bound them. Thread-safe. */
public final class DutchNumbers {
  private final NumberReader reader;

  private DutchNumbers(NumberReader reader) {
    this.reader = reader;
  }

  /**
   * A number as the text bounds it. Words such as "tientallen" carry the bounds of the coding guide.
   *
   * @param span the number with its bounding words ("meer dan 150", "300 tot 400", "een paar honderd")
   * @param min at least so many; null when only an upper bound is given
   * @param max at most so many; null when open
   * @param approximate whether the text itself says "about", "nearly", "some"
   */
  public record Found(Span span, Double min, Double max, boolean approximate) {}

  /** The reader with the lexicon that ships with the program. */
  public static DutchNumbers standard() {
    return new DutchNumbers(new NumberReader(NumberLexicon.load("nl")));
  }

  NumberReader reader() {
    return reader;
  }

  /** The number that one word is ("vierentwintig", "16.000", "1,8"), "een" not counted as one; else empty. */
  public OptionalDouble value(String word) {
    List<Word> words = Word.split(word, new Span(0, word.length()));
    if (words.size() != 1 || words.get(0).lower().equals("een")) {
      return OptionalDouble.empty();
    }
    return reader.numberWord().cardinal(words.get(0).lower());
  }

  /** The number of an ordinal word ("derde", "21e"), else empty. */
  public OptionalDouble ordinal(String word) {
    List<Word> words = Word.split(word, new Span(0, word.length()));
    return words.size() == 1
        ? reader.numberWord().ordinal(words.get(0).lower())
        : OptionalDouble.empty();
  }

  /**
   * Numbers in a stretch of text, left to right, not overlapping. The article "een" is none; years, dates and clock
   * times are not told from other numbers.
   */
  public List<Found> find(String text, Span stretch) {
    List<Word> words = Word.split(text, stretch);
    List<Found> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      NumberReader.Number number = reader.at(words, i, false);
      if (number == null || number.next() <= i) {
        i++;
      } else {
        Span span = new Span(words.get(i).start(), words.get(number.next() - 1).end());
        found.add(new Found(span, number.min(), number.max(), number.approximate()));
        i = number.next();
      }
    }
    return found;
  }
}
