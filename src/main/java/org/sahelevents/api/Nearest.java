package org.sahelevents.api;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What a mistyped word was probably meant to be. */
public final class Nearest {
  private Nearest() {}

  /** The known word that differs least, if it differs in no more than a third of its letters. */
  public static Optional<String> to(String word, Collection<String> known) {
    String typed = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(Comparator.comparing(k -> distance(typed, k.toLowerCase(Locale.ROOT))))
        .filter(k -> distance(typed, k.toLowerCase(Locale.ROOT)) <= Math.max(1, k.length() / 3));
  }

  /** A question to end a message with, or nothing. */
  public static String question(String word, Collection<String> known) {
    return to(word, known).map(k -> " Did you mean " + k + "?").orElse("");
  }

  /** Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
