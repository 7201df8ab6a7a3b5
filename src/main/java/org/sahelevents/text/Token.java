package org.sahelevents.text;

import java.util.List;
import java.util.Locale;

/**
 * A word, number or punctuation mark of the text with all its readings.
 *
 * @param index position in the sentence
 * @param span where it stands in the text
 * @param form the characters as written
 * @param lower the characters in lower case, typographic apostrophes made plain, without accents that only stress
 * @param readings from the dictionary, corrected; empty when the word is unknown
 * @param quoted whether it stands inside quotation marks
 */
public record Token(
    int index, Span span, String form, String lower, List<Reading> readings, boolean quoted) {
  public Token {
    readings = List.copyOf(readings);
  }

  static String lower(String form) {
    return form.replace('’', '\'').toLowerCase(Locale.ROOT);
  }

  public boolean hasTag(String prefix) {
    for (Reading r : readings) {
      if (r.is(prefix)) {
        return true;
      }
    }
    return false;
  }

  public boolean hasLemma(String lemma) {
    for (Reading r : readings) {
      if (r.lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** The lemma of the first reading whose tag begins so, or null. */
  public String lemma(String tagPrefix) {
    for (Reading r : readings) {
      if (r.is(tagPrefix)) {
        return r.lemma();
      }
    }
    return null;
  }

  public boolean isWord() {
    return Character.isLetter(form.charAt(0))
        || form.length() > 1 && Character.isLetter(form.charAt(1));
  }

  public boolean isNumber() {
    return Character.isDigit(form.charAt(0));
  }

  public boolean isPunctuation() {
    return !isWord() && !isNumber();
  }

  /** "–", "—", or a hyphen that stands for one. */
  public boolean isDash() {
    return form.equals("–") || form.equals("—") || form.equals("-");
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(form.charAt(0));
  }

  public boolean known() {
    return !readings.isEmpty();
  }
}
