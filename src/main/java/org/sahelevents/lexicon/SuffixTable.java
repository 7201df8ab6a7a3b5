package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Entries by noun, found for a compound by its longest last part as well. */
final class SuffixTable<E> {
  private static final int SHORTEST_LAST_PART = 4;
  private static final List<String> PLURALS = List.of("en", "'s", "s");

  /** The plural before which a short vowel doubles its consonant. */
  private static final String DOUBLED = "en";

  private final Map<String, List<E>> whole = new HashMap<>();
  private final Map<String, List<E>> last = new HashMap<>();

  /** The last letters of all last parts: most words end otherwise. */
  private final Set<String> endings = new HashSet<>();

  private int longest;

  void put(String noun, E entry, boolean wholeOnly) {
    String key = noun.toLowerCase(Locale.ROOT);
    whole.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
    if (!wholeOnly && key.length() >= SHORTEST_LAST_PART) {
      last.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
      endings.add(ending(key));
      longest = Math.max(longest, key.length());
    }
  }

  /** Only as the last part of a compound: {@code lerarenstaking}, not {@code staking} itself. */
  void putLast(String noun, E entry) {
    last.computeIfAbsent(noun.toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(entry);
  }

  List<E> whole(String word) {
    return whole.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
  }

  /** A compound that the dictionary does not know comes with its plural ending. */
  List<E> find(String lemma) {
    List<E> found = exact(lemma);
    for (String ending : PLURALS) {
      if (found.isEmpty() && lemma.endsWith(ending)) {
        found = exact(lemma.substring(0, lemma.length() - ending.length()));
      }
    }
    int end = lemma.length() - DOUBLED.length();
    if (found.isEmpty()
        && end > 1
        && lemma.endsWith(DOUBLED)
        && lemma.charAt(end - 1) == lemma.charAt(end - 2)) {
      // rebellen, mannen
      found = exact(lemma.substring(0, end - 1));
    }
    return found.isEmpty() && end > 2 && lemma.endsWith(DOUBLED) ? byStem(lemma, end) : found;
  }

  /** An open syllable writes its long vowel once, and before a vowel f and s are written v and z: bazen, baas. */
  private List<E> byStem(String lemma, int end) {
    char last = lemma.charAt(end - 1);
    String stem = lemma.substring(0, end - 1);
    char hard = last == 'z' ? 's' : last == 'v' ? 'f' : last;
    char vowel = lemma.charAt(end - 2);
    List<E> found = hard == last ? List.of() : exact(stem + hard);
    return found.isEmpty() && "aeou".indexOf(vowel) >= 0 ? exact(stem + vowel + hard) : found;
  }

  private List<E> exact(String lemma) {
    String key = lemma.toLowerCase(Locale.ROOT);
    List<E> found = whole.get(key);
    if (found != null) {
      return found;
    }
    if (key.length() < SHORTEST_LAST_PART || !endings.contains(ending(key))) {
      return List.of();
    }
    // at least three letters must stand before the last part, or a hyphen
    for (int cut = Math.max(2, key.length() - longest);
        cut <= key.length() - SHORTEST_LAST_PART;
        cut++) {
      found = last.get(key.substring(cut));
      if (found != null && (cut >= 3 || key.charAt(cut - 1) == '-')) {
        return found;
      }
    }
    return List.of();
  }

  private static String ending(String key) {
    return key.substring(key.length() - SHORTEST_LAST_PART);
  }
}
