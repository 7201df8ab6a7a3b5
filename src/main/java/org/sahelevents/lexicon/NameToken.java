package org.sahelevents.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A run of letters and digits, and the same without accents and in small letters for comparison.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param key the folded form
 * @param capital whether it begins with a capital
 * @param allCapitals whether it has no small letter
 */
record NameToken(int start, int end, String key, boolean capital, boolean allCapitals) {

  /** What stands between two words of one name or compound. */
  enum Gap {
    SPACE,
    HYPHEN,
    APOSTROPHE,
    /** The point of an initial, as in V.S. */
    POINT,
    /** Anything else; no name goes across it. */
    OTHER
  }

  /** The words of a stretch of text, in order. */
  static List<NameToken> of(String text, int from, int to) {
    List<NameToken> words = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < to && (Character.isLetterOrDigit(text.charAt(i)) || isMark(text.charAt(i)))) {
        i++;
      }
      words.add(word(text, start, i));
    }
    return words;
  }

  private static NameToken word(String text, int start, int end) {
    StringBuilder key = new StringBuilder(end - start);
    boolean small = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      small |= Character.isLowerCase(c);
      fold(c, key);
    }
    return new NameToken(
        start, end, key.toString(), Character.isUpperCase(text.charAt(start)), !small);
  }

  /** The offset in the text at which the folded form's first {@code length} characters are used up. */
  int offsetAfter(String text, int length) {
    StringBuilder key = new StringBuilder();
    int i = start;
    while (i < end && key.length() < length) {
      fold(text.charAt(i++), key);
    }
    while (i < end && isMark(text.charAt(i))) {
      i++;
    }
    return i;
  }

  Gap gapTo(NameToken next, String text) {
    int length = next.start - end;
    char c = text.charAt(end);
    if (length == 1 && isHyphen(c)) {
      return Gap.HYPHEN;
    }
    if (length == 1 && isApostrophe(c)) {
      return Gap.APOSTROPHE;
    }
    if (length == 1 && c == '.' && end - start == 1) {
      return Gap.POINT;
    }
    int lineEnds = 0;
    for (int i = end; i < next.start; i++) {
      char space = text.charAt(i);
      if (!Character.isWhitespace(space) && !Character.isSpaceChar(space)) {
        return Gap.OTHER;
      }
      lineEnds += space == '\n' ? 1 : 0;
    }
    return lineEnds > 1 ? Gap.OTHER : Gap.SPACE;
  }

  static String key(List<NameToken> words) {
    return words.stream().map(NameToken::key).collect(Collectors.joining(" "));
  }

  /** Folds a whole spelling: {@code Côte d'Ivoire} gives {@code cote d ivoire}. */
  static String key(String text) {
    return key(of(text, 0, text.length()));
  }

  private static void fold(char c, StringBuilder key) {
    if (c < 128) {
      key.append(Character.toLowerCase(c));
      return;
    }
    switch (c) {
      case 'œ', 'Œ' -> key.append("oe");
      case 'æ', 'Æ' -> key.append("ae");
      case 'ø', 'Ø' -> key.append('o');
      case 'ł', 'Ł' -> key.append('l');
      case 'ı' -> key.append('i');
      case 'ß' -> key.append("ss");
      default -> {
        String parts =
            Character.isSurrogate(c)
                ? String.valueOf(c)
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
        for (int i = 0; i < parts.length(); i++) {
          if (!isMark(parts.charAt(i))) {
            key.append(Character.toLowerCase(parts.charAt(i)));
          }
        }
      }
    }
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`' || c == '\u00B4';
  }
}
