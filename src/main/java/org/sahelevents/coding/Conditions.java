package org.sahelevents.coding;

import java.util.Set;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Verb;

/** Tells which clauses only say what would be if something else were. */
final class Conditions {
  private static final Set<String> OPENERS =
      Set.of("als", "indien", "mits", "mocht", "tenzij", "zolang");

  /** Openers that make a condition of the whole sentence; "tenzij" and "zolang" leave the main clause standing. */
  private static final Set<String> SENTENCE_OPENERS = Set.of("als", "indien", "mits", "mocht");

  private Conditions() {}

  /** Whether the clause opens with a word of condition. */
  static boolean opens(Clause c) {
    return c.opener() != null && OPENERS.contains(c.opener());
  }

  /** Whether another clause of the sentence is a condition for what this one tells. */
  static boolean governs(Draft d) {
    Clause c = d.clause;
    for (Clause o : d.view.analysis.clauses()) {
      if (o != c && o.conditional() && c.type() == Clause.Type.MAIN) {
        return true;
      }
    }
    if (!isOpen(d)) {
      return false;
    }
    for (Clause o : d.view.analysis.clauses()) {
      if (o != c
          && o.type() == Clause.Type.SUBORDINATE
          && o.opener() != null
          && SENTENCE_OPENERS.contains(o.opener())
          && (o.parent() == null || o.parent() == c || c.type() == Clause.Type.MAIN)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words leave open that it happened: what is told in the past has happened under any condition. */
  private static boolean isOpen(Draft d) {
    Clause c = d.clause;
    return c.finite() == null
        || c.finite().form() == Verb.Form.PRESENT
            && d.verb != null
            && d.verb.form() != Verb.Form.PARTICIPLE
        || c.verbs().stream().anyMatch(v -> v.lemma().equals("zullen"));
  }
}
