package org.sahelevents.text;

import java.util.ArrayList;
import java.util.List;

/** The clauses of a sentence found so far, the one that the next word belongs to, and those that wait behind brackets. */
final class OpenClauses {
  final List<Clause> all = new ArrayList<>();
  Clause current;
  private final Kind[] kinds;
  private final VerbsAhead ahead;
  private final List<Clause> brackets = new ArrayList<>();

  OpenClauses(Kind[] kinds, VerbsAhead ahead) {
    this.kinds = kinds;
    this.ahead = ahead;
    current = openMain();
  }

  Clause open(Clause.Type type, Clause parent) {
    Clause c = new Clause(type, parent);
    all.add(c);
    return c;
  }

  Clause openMain() {
    return open(Clause.Type.MAIN, null);
  }

  void openBracket() {
    brackets.add(current);
    current = open(Clause.Type.FRAGMENT, current);
  }

  void closeBracket() {
    if (!brackets.isEmpty()) {
      current = brackets.remove(brackets.size() - 1);
    }
  }

  /** The nearest main clause above that still waits for its finite verb. */
  Clause resumable() {
    Clause c = current.parent;
    while (c != null) {
      if (c.type == Clause.Type.MAIN && !hasFinite(c)) {
        return c;
      }
      if (c.isVerbFinal() && !hasFinite(c)) {
        return c;
      }
      c = c.parent;
    }
    return null;
  }

  boolean complete(Clause c) {
    if (c.participial) {
      return c.tokens.stream().anyMatch(t -> kinds[t] == Kind.PARTICIPLE);
    }
    if (c.type == Clause.Type.INFINITIVAL) {
      return c.tokens.stream().anyMatch(t -> kinds[t] == Kind.INFINITIVE);
    }
    return hasFinite(c);
  }

  boolean hasFinite(Clause c) {
    for (int t : c.tokens) {
      if (ahead.isFinite(t)) {
        return true;
      }
    }
    return false;
  }

  boolean hasVerb(Clause c) {
    return c.tokens.stream().anyMatch(t -> kinds[t].isVerb());
  }
}
