package org.sahelevents.coding;

import java.util.List;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;

/** Finds the words of a clause that say that it is not so. */
final class Negation {
  private final Cues cues;
  private final CueSearch search;

  Negation(Cues cues) {
    this.cues = cues;
    search = new CueSearch(cues);
  }

  /** Whether a word of the clause negates what it tells. */
  boolean of(Draft d, Clause c) {
    List<Integer> tokens = c.tokens();
    for (int p = 0; p < tokens.size(); p++) {
      int i = tokens.get(p);
      String word = d.view.token(i).lower();
      if (!cues.is(word, Cue.NEGATION)
          || d.view.times.stream().anyMatch(t -> t.span().contains(d.view.token(i).span()))) {
        continue;
      }
      String previous = p > 0 ? d.view.token(tokens.get(p - 1)).lower() : "";
      if (word.equals("niet") && (isOfPhrase(d, c, i + 1) || previous.equals("of"))) {
        continue;
      }
      if (word.equals("zonder") && d.verb != null || behindBut(d, i)) {
        continue;
      }
      return true;
    }
    return false;
  }

  /** "niet ver van de grens", "niet minder dan dertig doden": it is about where or how many, not whether. */
  private boolean isOfPhrase(Draft d, Clause c, int next) {
    return next < d.view.tokens().size()
        && (cues.is(d.view.token(next).lower(), Cue.OF_PHRASE)
            || search.opensAt(d.view, c, next, Cue.OF_PHRASE));
  }

  /** "werd getekend, maar nooit bekrachtigd": what stands behind "maar" does not touch what stands before. */
  private static boolean behindBut(Draft d, int negation) {
    int trigger = d.verb != null ? d.verb.token() : d.from;
    boolean trails = negation >= d.view.tokens().size() - 2;
    for (int i = Math.min(trigger, negation); i < Math.max(trigger, negation); i++) {
      if (trails && d.view.token(i).form().equals(",")) {
        return true;
      }
      if (d.view.token(i).lower().equals("maar") && d.view.analysis.kinds().get(i) == Kind.CONJ) {
        return true;
      }
    }
    return false;
  }
}
