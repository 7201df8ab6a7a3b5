package org.sahelevents.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Reading;
import org.sahelevents.text.Token;
import org.sahelevents.text.Verb;

/** Finds the cues of a clause wherever they stand in it: single words, and words that are a cue together. */
final class CueSearch {
  private final Cues cues;

  CueSearch(Cues cues) {
    this.cues = cues;
  }

  /** Whether a word is such a cue by its form or one of its lemmas. */
  boolean is(Token t, Cue cue) {
    if (cues.is(t.lower(), cue)) {
      return true;
    }
    String last = t.lower();
    for (Reading r : t.readings()) {
      if (!r.lemma().equals(last)) {
        last = r.lemma();
        if (cues.is(last, cue)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first token of a cue of the clause in the form given, or of several words together; -1 when there is none. */
  int find(SentenceView view, Clause c, Cue cue) {
    for (int i : c.tokens()) {
      if (cues.is(view.token(i).lower(), cue)) {
        return i;
      }
    }
    return findPhrase(view, c, cue);
  }

  /** The first token of several words of the clause that are the cue together; -1 when there are none. */
  int findPhrase(SentenceView view, Clause c, Cue cue) {
    List<Integer> tokens = c.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      for (Cues.Phrase p : cues.phrases(view.token(tokens.get(at)).lower())) {
        if (p.cue() == cue && matches(view, c, p.words(), at)) {
          return tokens.get(at);
        }
      }
    }
    return -1;
  }

  /** Whether several words that are the cue together begin at the token. */
  boolean opensAt(SentenceView view, Clause c, int token, Cue cue) {
    int at = c.tokens().indexOf(token);
    return at >= 0
        && cues.phrases(view.token(token).lower()).stream()
            .anyMatch(p -> p.cue() == cue && matches(view, c, p.words(), at));
  }

  /** The cues that several words of the clause are together. */
  Set<Cue> phrases(SentenceView view, Clause c) {
    Set<Cue> found = EnumSet.noneOf(Cue.class);
    for (int at = 0; at < c.tokens().size(); at++) {
      for (Cues.Phrase p : cues.phrases(view.token(c.tokens().get(at)).lower())) {
        if (matches(view, c, p.words(), at)) {
          found.add(p.cue());
        }
      }
    }
    return found;
  }

  private static boolean matches(SentenceView view, Clause c, List<String> words, int at) {
    String last = words.get(words.size() - 1);
    boolean verb = c.verbs().stream().anyMatch(v -> v.lemma().equals(last));
    int fixed = verb ? words.size() - 1 : words.size();
    for (int w = 0; w < fixed; w++) {
      if (at + w >= c.tokens().size()
          || !view.token(c.tokens().get(at + w)).lower().equals(words.get(w))) {
        return false;
      }
    }
    return true;
  }

  /** The first verb of the clause that is such a cue, or null. */
  Verb verb(Clause c, Cue cue) {
    return c.verbs().stream().filter(v -> cues.is(v.lemma(), cue)).findFirst().orElse(null);
  }

  /** The first token of the clause that is such a cue by one of its lemmas or its form; -1 when there is none. */
  int lemma(SentenceView view, Clause c, Cue cue) {
    for (int i : c.tokens()) {
      Token t = view.token(i);
      if (is(t, cue)) {
        return i;
      }
    }
    return -1;
  }
}
