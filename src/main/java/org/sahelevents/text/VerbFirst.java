package org.sahelevents.text;

import java.util.List;

/** Conditions that open with their verb: "Verlaten de Fransen Gao, dan …". */
final class VerbFirst {
  private final List<Token> tokens;
  private final Kind[] kinds;

  VerbFirst(List<Token> tokens, Kind[] kinds) {
    this.tokens = tokens;
    this.kinds = kinds;
  }

  /** Makes a main clause that is one a condition of the clause behind it. */
  void mark(Clause c, List<Clause> clauses) {
    if (c.type != Clause.Type.MAIN
        || c.tokens.isEmpty()
        || c.tokens.get(0) != 0
        || kinds[0] != Kind.FINITE && !(kinds[0] == Kind.INFINITIVE && behindThen(c))) {
      return;
    }
    String last = tokens.get(tokens.size() - 1).form();
    if (last.equals("?") || !Character.isLetter(tokens.get(0).form().charAt(0))) {
      return;
    }
    int at = clauses.indexOf(c);
    if (at + 1 < clauses.size() && clauses.get(at + 1).type == Clause.Type.MAIN) {
      c.conditional = true;
      c.type = Clause.Type.SUBORDINATE;
      c.opener = "mocht";
    }
  }

  /** "Verlaten de Fransen Gao, dan …": the plural of the verb looks like its infinitive. */
  private boolean behindThen(Clause c) {
    for (int i = c.tokens.get(c.tokens.size() - 1); i + 1 < tokens.size(); i++) {
      if (tokens.get(i).form().equals(",")) {
        return tokens.get(i + 1).lower().equals("dan");
      }
    }
    return false;
  }
}
