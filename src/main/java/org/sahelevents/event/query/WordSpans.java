package org.sahelevents.event.query;

import java.util.Arrays;

/**
 * Where the words of a text stand, as the database's parser has them: numbers with sign and points are one word each, compounds
 * are their parts. By hand, since a page with marked words reads some five thousand.
 */
final class WordSpans {
  private static final int LETTERS =
      types(
          Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER);
  private static final int MARKS =
      types(Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK);
  private static final int NUMBERS =
      types(Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER);

  private final String text;
  private int[] ends = new int[64];
  private int count;

  private WordSpans(String text) {
    this.text = text;
  }

  /** Begin and end of each word in turn, as {@link String#substring} takes them. */
  static int[] of(String text) {
    WordSpans spans = new WordSpans(text);
    for (int at = 0; at < text.length(); ) {
      at = spans.after(at);
    }
    return Arrays.copyOf(spans.ends, spans.count);
  }

  /** Takes the word that begins here, if one does; where to go on. */
  private int after(int begin) {
    boolean signed = text.charAt(begin) == '-';
    int digits = run(signed ? begin + 1 : begin, NUMBERS);
    if (signed ? digits == begin + 1 : digits == begin) {
      return word(begin);
    }
    int number = points(digits);
    // 12a is one word, but -12a and 1.2a are two
    return !signed && number == digits ? word(begin) : taken(begin, number);
  }

  private int word(int begin) {
    int end = run(begin, LETTERS | MARKS | NUMBERS);
    return end > begin ? taken(begin, end) : begin + Character.charCount(text.codePointAt(begin));
  }

  /** Behind all points with digits that follow. */
  private int points(int digits) {
    int end = digits;
    while (end < text.length() && text.charAt(end) == '.') {
      int more = run(end + 1, NUMBERS);
      if (more == end + 1) {
        break;
      }
      end = more;
    }
    return end;
  }

  private int taken(int begin, int end) {
    if (count + 2 > ends.length) {
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    ends[count++] = begin;
    ends[count++] = end;
    return end;
  }

  private int run(int begin, int types) {
    int at = begin;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (!is(character, types)) {
        break;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  private static int types(byte... some) {
    int set = 0;
    for (byte type : some) {
      set |= 1 << type;
    }
    return set;
  }

  private static boolean is(int character, int types) {
    return (types >> Character.getType(character) & 1) != 0;
  }
}
