package org.sahelevents.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** The closed-class words of a language. */
final class FunctionWords {
  private static final String LEMMA = "lemma:";
  private final Map<String, Set<WordClass>> classes = new HashMap<>();

  /** Adverbs of several words, by their first. */
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  private String directionVerb;

  private FunctionWords() {}

  static FunctionWords forLanguage(String language) {
    String resource = "lexicon/" + language + "/function-words.tsv";
    FunctionWords words = new FunctionWords();
    List<String> faults = new ArrayList<>();
    WordTable.read(resource)
        .forEach(
            (word, names) -> {
              Set<WordClass> set = EnumSet.noneOf(WordClass.class);
              for (String name : names.split(",")) {
                try {
                  set.add(WordClass.valueOf(name));
                } catch (IllegalArgumentException e) {
                  faults.add(resource + ": " + word + ": no such class: " + name);
                }
              }
              if (word.indexOf(' ') > 0) {
                words.addPhrase(List.of(word.split(" ")), set, faults);
              } else {
                words.classes.put(word, set);
              }
            });
    words.classes.forEach(
        (word, set) -> {
          if (word.startsWith(LEMMA) && set.contains(WordClass.GO)) {
            words.directionVerb = word.substring(LEMMA.length());
          }
        });
    if (words.directionVerb == null) {
      faults.add(resource + ": no lemma of class GO");
    }
    if (!faults.isEmpty()) {
      throw new SahelException(ProblemKind.ENVIRONMENT, String.join("\n", faults));
    }
    return words;
  }

  private void addPhrase(List<String> phrase, Set<WordClass> set, List<String> faults) {
    if (!set.equals(EnumSet.of(WordClass.ADV))) {
      faults.add(String.join(" ", phrase) + ": several words can only be an adverb, ADV");
    }
    phrases.computeIfAbsent(phrase.get(0), k -> new ArrayList<>()).add(phrase);
  }

  /** Marks the tokens that stand in an adverb of several words ("zonder slag of stoot"). */
  void markPhrases(List<Token> tokens, boolean[] adverbial) {
    for (int i = 0; i < tokens.size(); i++) {
      for (List<String> phrase : phrases.getOrDefault(tokens.get(i).lower(), List.of())) {
        int end = i + phrase.size();
        boolean here = end <= tokens.size();
        for (int k = i; here && k < end; k++) {
          here = tokens.get(k).lower().equals(phrase.get(k - i));
        }
        if (here) {
          Arrays.fill(adverbial, i, end, true);
        }
      }
    }
  }

  Set<WordClass> of(Token t) {
    return classes.getOrDefault(t.lower(), Set.of());
  }

  /** The verb that a direction stands for when none is said. */
  String verbOfDirection() {
    return directionVerb;
  }

  /** What a verb is whatever its form. */
  Set<WordClass> ofVerb(String lemma) {
    return classes.getOrDefault(LEMMA + lemma, Set.of());
  }

  /** Whether one of the token's verbs, in any form, is of the class. */
  boolean hasVerb(Token t, WordClass c) {
    for (Reading r : t.readings()) {
      if (r.is("WKW") && ofVerb(r.lemma()).contains(c)) {
        return true;
      }
    }
    return false;
  }

  boolean is(Token t, WordClass c) {
    return of(t).contains(c);
  }
}
