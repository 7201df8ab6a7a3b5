package org.sahelevents.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** A made-up language of twenty thousand words, as unevenly used as those of any other. */
final class Words {
  private static final int WORDS = 20_000;
  private static final String CONSONANTS = "bdfghklmnprstvz";
  private static final String VOWELS = "aeiou";

  private final Skew<String> words;

  Words(RandomGenerator random) {
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < WORDS) {
      StringBuilder word = new StringBuilder();
      int syllables = 2 + made.size() / 8000;
      for (int i = 0; i < syllables; i++) {
        word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
            .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      }
      made.add(word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))).toString());
    }
    words = new Skew<>(List.copyOf(made));
  }

  /** So many words. */
  String some(RandomGenerator random, int number) {
    List<String> some = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      some.add(words.any(random));
    }
    return String.join(" ", some);
  }

  /** The word that comes at this place when the most frequent is the first, from 0. */
  String at(int rank) {
    return words.things().get(rank);
  }
}
