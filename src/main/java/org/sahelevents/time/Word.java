package org.sahelevents.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahelevents.text.Span;

/**
 * A word, number or sign of a text.
 *
 * @param start offset of its first character
 * @param end offset behind its last
 * @param text as written
 * @param lower lower-cased, with straight apostrophes
 */
record Word(int start, int end, String text, String lower) {
  /** Numbers keep their separators ("16.000", "30-8-2022", "83-jarige"), words their apostrophes and hyphens. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\d+(?:[.,:/\\u2013-]\\d+)*(?:-?\\p{L}+)?"
              + "|['\\u2018\\u2019]\\d\\d(?!\\d)"
              + "|['\\u2019]s(?!\\p{L})"
              + "|t/m"
              + "|[\\p{L}\\p{M}]+(?:['\\u2019-][\\p{L}\\p{M}]+)*"
              + "|\\S");

  static List<Word> split(String text, Span stretch) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    matcher.region(stretch.start(), stretch.end());
    while (matcher.find()) {
      String form = matcher.group();
      words.add(new Word(matcher.start(), matcher.end(), form, fold(form)));
    }
    return words;
  }

  private static String fold(String form) {
    return form.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2018', '\'');
  }

  boolean startsWithDigit() {
    return Character.isDigit(text.charAt(0));
  }

  /** Whether it is a single mark, such as a comma, with which no expression begins but by a form of the lexicon. */
  boolean isSign() {
    return text.length() == 1 && !Character.isLetterOrDigit(text.charAt(0));
  }

  boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }

  boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
