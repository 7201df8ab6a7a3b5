package org.sahelevents.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.sahelevents.lexicon.Frames;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Reading;
import org.sahelevents.text.Token;

/** Where the words that frames ask for stand in the clauses of a sentence; read once per clause, however many frames ask. */
final class ClauseWords {
  private final SentenceView view;
  private final Frames frames;
  private final Map<Clause, Map<String, Integer>> first = new HashMap<>();

  ClauseWords(SentenceView view, Frames frames) {
    this.view = view;
    this.frames = frames;
  }

  /** The first token of the clause that is one of a frame's words, as form, lemma or class; -1 without one. */
  int first(Clause clause, Set<String> words) {
    int at = -1;
    for (Map.Entry<String, Integer> e : of(clause).entrySet()) {
      if ((at < 0 || e.getValue() < at) && words.contains(e.getKey())) {
        at = e.getValue();
      }
    }
    return at;
  }

  /** The words of a clause, and of those that hang on it, that some frame needs or excludes. */
  Set<String> around(Clause clause) {
    Set<String> words = of(clause).keySet();
    for (Clause c : view.analysis.clauses()) {
      if (hangsOn(c, clause)) {
        words = new HashSet<>(words);
        words.addAll(of(c).keySet());
      }
    }
    return words;
  }

  /** Whether it is what the other says or intends, or hangs on such a clause ("om te melden dat"). */
  static boolean hangsOn(Clause c, Clause clause) {
    boolean content = "om".equals(c.opener()) || "dat".equals(c.opener());
    return content
        && c.type() != Clause.Type.RELATIVE
        && (c.parent() == clause || c.parent() != null && hangsOn(c.parent(), clause));
  }

  private Map<String, Integer> of(Clause clause) {
    return first.computeIfAbsent(clause, this::read);
  }

  private Map<String, Integer> read(Clause clause) {
    Map<String, Integer> words = new HashMap<>();
    for (int i : clause.tokens()) {
      Token t = view.token(i);
      note(t.lower(), i, words);
      String noted = t.lower();
      for (Reading r : t.readings()) {
        // most words have one lemma in all their readings
        if (!r.lemma().equals(noted)) {
          noted = r.lemma();
          note(noted, i, words);
        }
      }
    }
    for (Referent group : view.groups(clause)) {
      for (Referent r : group.all()) {
        for (String c : r.classes) {
          String word = frames.classWord(c);
          if (word != null) {
            words.merge(word, r.chunk.head(), Math::min);
          }
        }
      }
    }
    return words;
  }

  private void note(String word, int token, Map<String, Integer> words) {
    if (frames.knows(word)) {
      words.merge(word, token, Math::min);
    }
  }
}
