package org.sahelevents.api;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a mistyped word was probably meant to be. */
public final class Nearest {
  private static final int MOST_NAMED = 5;

  private Nearest() {}

  /** The known word that differs least, if it differs in no more than a third of its letters. */
  public static Optional<String> to(String word, Collection<String> known) {
    int longest = known.stream().mapToInt(String::length).max().orElse(0);
    if (word.length() > 2 * longest + 1) {
      // like none of them, and comparing it letter by letter would take long
      return Optional.empty();
    }
    String typed = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(Comparator.comparing(k -> distance(typed, k.toLowerCase(Locale.ROOT))))
        .filter(k -> distance(typed, k.toLowerCase(Locale.ROOT)) <= Math.max(1, k.length() / 3));
  }

  /**
   * The codes of what is called by this word, or nearly so, the likeliest first: of equal names, of names that have it
   * among their words, of the name that differs least.
   *
   * @param names what each code stands for
   */
  public static List<String> named(String word, Map<String, String> names) {
    String typed = plain(word);
    Map<String, String> plain = new LinkedHashMap<>();
    names.forEach((code, name) -> plain.put(code, plain(name)));
    Set<String> found = new LinkedHashSet<>(with(plain, typed::equals));
    found.addAll(with(plain, name -> (" " + name + " ").contains(" " + typed + " ")));
    if (found.isEmpty()) {
      to(typed, plain.values()).ifPresent(name -> found.addAll(with(plain, name::equals)));
    }
    return found.stream().limit(MOST_NAMED).toList();
  }

  private static List<String> with(Map<String, String> names, Predicate<String> test) {
    return names.entrySet().stream()
        .filter(entry -> test.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Without case and accents. */
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** A question to end a message with, or nothing. */
  public static String question(String word, Collection<String> known) {
    return question(to(word, known).stream().toList());
  }

  /** The same of words that have been found. */
  public static String question(List<String> suggestion) {
    return suggestion.isEmpty() ? "" : " Did you mean " + String.join(" or ", suggestion) + "?";
  }

  /** How many letters are to be added, left out, changed, or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[][] to = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          to[i][j] = i + j;
          continue;
        }
        int changed = to[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        to[i][j] = Math.min(changed, 1 + Math.min(to[i - 1][j], to[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          to[i][j] = Math.min(to[i][j], to[i - 2][j - 2] + 1);
        }
      }
    }
    return to[a.length()][b.length()];
  }
}
