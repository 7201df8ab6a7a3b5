package org.sahelevents.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** The closed-class words of a language. */
final class FunctionWords {
  private final Map<String, Set<WordClass>> classes = new HashMap<>();

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
              words.classes.put(word, set);
            });
    if (!faults.isEmpty()) {
      throw new SahelException(ProblemKind.ENVIRONMENT, String.join("\n", faults));
    }
    return words;
  }

  Set<WordClass> of(Token t) {
    return classes.getOrDefault(t.lower(), Set.of());
  }

  /** Whether one of the token's verbs, in any form, is of the class. */
  boolean hasVerb(Token t, WordClass c) {
    for (Reading r : t.readings()) {
      if (r.is("WKW") && classes.getOrDefault("lemma:" + r.lemma(), Set.of()).contains(c)) {
        return true;
      }
    }
    return false;
  }

  boolean is(Token t, WordClass c) {
    return of(t).contains(c);
  }
}
