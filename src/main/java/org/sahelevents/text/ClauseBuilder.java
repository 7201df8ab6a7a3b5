package org.sahelevents.text;

import java.util.ArrayList;
import java.util.List;

/** Parts one sentence into clauses: who opens one, what closes it, and to which the words behind it return. */
final class ClauseBuilder {
  private final FunctionWords words;
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final VerbsAhead ahead;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Clause> brackets = new ArrayList<>();
  private Clause current;

  private ClauseBuilder(FunctionWords words, List<Token> tokens, Kind[] kinds) {
    this.words = words;
    this.tokens = tokens;
    this.kinds = kinds;
    this.ahead = new VerbsAhead(tokens, kinds);
  }

  static List<Clause> clauses(FunctionWords words, List<Token> tokens, Kind[] kinds) {
    ClauseBuilder b = new ClauseBuilder(words, tokens, kinds);
    b.run();
    b.clauses.removeIf(c -> c.tokens.isEmpty());
    return b.clauses;
  }

  private void run() {
    current = open(Clause.Type.MAIN, null);
    for (int i = 0; i < tokens.size(); i++) {
      step(i);
    }
    for (Clause c : clauses) {
      if (c.type == Clause.Type.MAIN && !hasVerb(c)) {
        c.type = Clause.Type.FRAGMENT;
      }
      markConditional(c);
    }
  }

  private Clause open(Clause.Type type, Clause parent) {
    Clause c = new Clause(type, parent);
    clauses.add(c);
    return c;
  }

  private void step(int i) {
    String form = tokens.get(i).form();
    Kind k = kinds[i];
    if (k == Kind.PUNCT) {
      punctuation(i, form);
      return;
    }
    if ((k == Kind.SUBORD || k == Kind.REL) && ahead.verbAhead(i + 1)) {
      opener(i, k);
      return;
    }
    if (tokens.get(i).lower().equals("om") && ahead.teAhead(i + 1)) {
      Clause c = open(Clause.Type.INFINITIVAL, current);
      c.opener = "om";
      c.openerToken = i;
      current = c;
      current.tokens.add(i);
      return;
    }
    if (k == Kind.CONJ
        && complete(current)
        && !ahead.joinsNames(i)
        && ahead.verbAhead(i + 1)
        && !onlyInfinitives(i + 1)) {
      conjunction(i);
      return;
    }
    int attribute = ahead.attributeBehind(i);
    if (attribute > 0 && !current.participial) {
      Clause outer = current;
      outer.tokens.add(i);
      current = open(Clause.Type.RELATIVE, outer);
      current.participial = true;
      current.openerToken = attribute;
      return;
    }
    if (current.participial && i == current.openerToken) {
      current.tokens.add(i);
      current = current.parent;
      return;
    }
    boolean closed =
        current.isVerbFinal() && hasFinite(current)
            || current.type == Clause.Type.INFINITIVAL && complete(current);
    if (k == Kind.FINITE && closed) {
      Clause back = resumable();
      if (back != null) {
        current = back;
      } else if (!current.tokens.isEmpty()) {
        current = open(Clause.Type.MAIN, null);
      }
    }
    if (closed && endsOuterClause(i)) {
      returnToOuter(i);
    }
    current.tokens.add(i);
  }

  /** "dat groepen die samenwerken niet welkom zijn": the last verb is the outer clause's. */
  private boolean endsOuterClause(int i) {
    return kinds[i] == Kind.INFINITIVE
        && current.type == Clause.Type.RELATIVE
        && !ahead.afterTe(i)
        && !kinds[i - 1].isVerb()
        && current.parent != null
        && current.parent.isVerbFinal()
        && !hasFinite(current.parent);
  }

  /** Goes back to the outer clause for its verb, and takes the adverbs right before that along. */
  private void returnToOuter(int verb) {
    Clause inner = current;
    current = current.parent;
    for (int j = verb - 1; j > 0 && isAdverbial(kinds[j]); j--) {
      inner.tokens.remove((Integer) j);
      current.tokens.add(j);
    }
    current.tokens.sort(null);
  }

  private static boolean isAdverbial(Kind k) {
    return switch (k) {
      case NEG, ADV, ADJ, DET -> true;
      default -> false;
    };
  }

  /** "moeten de soldaten en agenten weg zijn": behind a modal the verbs ahead are its infinitives. */
  private boolean onlyInfinitives(int i) {
    boolean modal = false;
    for (int t : current.tokens) {
      modal |= kinds[t].isVerb() && tokens.get(t).hasTag("WKW") && isModal(t);
    }
    if (!modal || current.isVerbFinal()) {
      return false;
    }
    for (int j = i; j < kinds.length && !";:?!,–—".contains(tokens.get(j).form()); j++) {
      if (kinds[j] == Kind.FINITE) {
        return false;
      }
    }
    return true;
  }

  private boolean isModal(int t) {
    return words.is(tokens.get(t), WordClass.MODAL)
        || words.hasVerb(tokens.get(t), WordClass.RAISE) && kinds[t] == Kind.FINITE;
  }

  private void punctuation(int i, String form) {
    switch (form) {
      case ";", ":", "?", "!", "…", "•", "|" -> current = open(Clause.Type.MAIN, null);
      case "–", "—", "-" -> dash(i);
      case "(", "[" -> openBracket();
      case ")", "]" -> closeBracket();
      case "," -> comma(i);
      default -> {
        if (!".\"'‘’“”„".contains(form)) {
          current.tokens.add(i);
        }
      }
    }
  }

  /** Two dashes part a remark from the clause that goes on behind it; a single one begins something new. */
  private void dash(int i) {
    if (ahead.opensRemark(i)) {
      openBracket();
    } else if (ahead.closesRemark(i)) {
      closeBracket();
    } else if (i > 0 || !tokens.get(i).form().equals("-")) {
      current = open(Clause.Type.MAIN, null);
    }
  }

  private void openBracket() {
    brackets.add(current);
    current = open(Clause.Type.FRAGMENT, current);
  }

  private void closeBracket() {
    if (!brackets.isEmpty()) {
      current = brackets.remove(brackets.size() - 1);
    }
  }

  private void comma(int i) {
    if (current.type == Clause.Type.MAIN && !hasVerb(current) && ahead.participleApart(i)) {
      current = open(Clause.Type.RELATIVE, current);
      current.participial = true;
      current.openerToken = i;
      return;
    }
    if (current.participial) {
      current = current.parent;
      return;
    }
    boolean verb = ahead.verbAhead(i + 1) && !ahead.openerFollows(i + 1) && !ahead.listContinues(i);
    if (current.type == Clause.Type.SUBORDINATE
        || current.type == Clause.Type.RELATIVE
        || current.type == Clause.Type.INFINITIVAL) {
      if (!complete(current)) {
        current.tokens.add(i);
        return;
      }
      if (ahead.isConjunction(i + 1)) {
        return;
      }
      Clause back = resumable();
      if (verb) {
        current = back != null ? back : openMain();
      } else if (back != null) {
        current = back;
      } else {
        Clause up = current.parent;
        while (up != null && up.type != Clause.Type.MAIN) {
          up = up.parent;
        }
        current = up != null ? up : openMain();
      }
      return;
    }
    if (verb && hasFinite(current) && !ahead.isConjunction(i + 1)) {
      Clause before = current;
      current = openMain();
      current.coordinatedWith = before;
      return;
    }
    current.tokens.add(i);
  }

  private Clause openMain() {
    return open(Clause.Type.MAIN, null);
  }

  private void opener(int i, Kind k) {
    Clause parent = current;
    while (parent.isVerbFinal()
        && hasFinite(parent)
        && kinds[i - 1] == Kind.PUNCT
        && parent.parent != null
        && k == Kind.SUBORD) {
      parent = parent.parent;
    }
    Clause c = open(k == Kind.REL ? Clause.Type.RELATIVE : Clause.Type.SUBORDINATE, parent);
    // "met wie", "onder wier gezag": the preposition belongs to the relative clause
    if (k == Kind.REL
        && i > 0
        && kinds[i - 1] == Kind.PREP
        && current.tokens.remove((Integer) (i - 1))) {
      c.tokens.add(i - 1);
    }
    c.opener = tokens.get(i).lower();
    c.openerToken = i;
    c.tokens.add(i);
    current = c;
  }

  private void conjunction(int i) {
    Clause before = current;
    boolean verbFinal = before.isVerbFinal() && ahead.endsInFinite(i + 1);
    Clause next;
    if (verbFinal) {
      next = open(before.type, before.parent);
      next.opener = before.opener;
      next.openerToken = before.openerToken;
    } else {
      Clause back = before.isVerbFinal() ? resumable() : null;
      next = back != null && !isConjunctionOfMain(i) ? back : openMain();
    }
    if (next.coordinatedWith == null && next != before.parent) {
      next.coordinatedWith = before;
    }
    current = next;
  }

  private boolean isConjunctionOfMain(int i) {
    return tokens.get(i).lower().equals("maar") || tokens.get(i).lower().equals("want");
  }

  /** The nearest main clause above that still waits for its finite verb. */
  private Clause resumable() {
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

  private boolean complete(Clause c) {
    if (c.participial) {
      return c.tokens.stream().anyMatch(t -> kinds[t] == Kind.PARTICIPLE);
    }
    if (c.type == Clause.Type.INFINITIVAL) {
      return c.tokens.stream().anyMatch(t -> kinds[t] == Kind.INFINITIVE);
    }
    return hasFinite(c);
  }

  private boolean hasFinite(Clause c) {
    for (int t : c.tokens) {
      if (ahead.isFinite(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(Clause c) {
    return c.tokens.stream().anyMatch(t -> kinds[t].isVerb());
  }

  private void markConditional(Clause c) {
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
