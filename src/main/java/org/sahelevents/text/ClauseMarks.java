package org.sahelevents.text;

import java.util.List;

/** What the marks of a sentence do to its clauses: commas, dashes, brackets, colons. */
final class ClauseMarks {
  private final List<Token> tokens;
  private final VerbsAhead ahead;
  private final OpenClauses clauses;

  ClauseMarks(List<Token> tokens, VerbsAhead ahead, OpenClauses clauses) {
    this.tokens = tokens;
    this.ahead = ahead;
    this.clauses = clauses;
  }

  void read(int i) {
    if (tokens.get(i).isDash()) {
      dash(i);
      return;
    }
    String form = tokens.get(i).form();
    switch (form) {
      case ";", ":", "?", "!", "…", "•", "|" ->
          clauses.current = clauses.open(Clause.Type.MAIN, null);
      case "(", "[" -> clauses.openBracket();
      case ")", "]" -> clauses.closeBracket();
      case "," -> comma(i);
      default -> {
        if (!".\"'‘’“”„".contains(form)) {
          clauses.current.tokens.add(i);
        }
      }
    }
  }

  /** Two dashes part a remark from the clause that goes on behind it; a single one begins something new. */
  private void dash(int i) {
    if (ahead.opensRemark(i)) {
      clauses.openBracket();
    } else if (ahead.closesRemark(i)) {
      clauses.closeBracket();
    } else if (i > 0 || !tokens.get(i).form().equals("-")) {
      clauses.current = clauses.open(Clause.Type.MAIN, null);
    }
  }

  private void comma(int i) {
    if (clauses.current.type == Clause.Type.MAIN
        && !clauses.hasVerb(clauses.current)
        && ahead.participleApart(i)) {
      clauses.current = clauses.open(Clause.Type.RELATIVE, clauses.current);
      clauses.current.participial = true;
      clauses.current.openerToken = i;
      return;
    }
    if (clauses.current.participial) {
      clauses.current = clauses.current.parent;
      return;
    }
    boolean verb = ahead.verbAhead(i + 1) && !ahead.openerFollows(i + 1) && !ahead.listContinues(i);
    if (clauses.current.type == Clause.Type.SUBORDINATE
        || clauses.current.type == Clause.Type.RELATIVE
        || clauses.current.type == Clause.Type.INFINITIVAL) {
      if (!clauses.complete(clauses.current)) {
        clauses.current.tokens.add(i);
        return;
      }
      if (ahead.isConjunction(i + 1)) {
        return;
      }
      Clause back = clauses.resumable();
      if (verb) {
        clauses.current = back != null ? back : clauses.openMain();
      } else if (back != null) {
        clauses.current = back;
      } else {
        Clause up = clauses.current.parent;
        while (up != null && up.type != Clause.Type.MAIN) {
          up = up.parent;
        }
        clauses.current = up != null ? up : clauses.openMain();
      }
      return;
    }
    if (verb && clauses.hasFinite(clauses.current) && !ahead.isConjunction(i + 1)) {
      Clause before = clauses.current;
      clauses.current = clauses.openMain();
      clauses.current.coordinatedWith = before;
      return;
    }
    clauses.current.tokens.add(i);
  }
}
