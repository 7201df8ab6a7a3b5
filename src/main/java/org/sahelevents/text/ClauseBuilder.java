package org.sahelevents.text;

import java.util.List;

/** Parts one sentence into clauses: who opens one, what closes it, and to which the words behind it return. */
final class ClauseBuilder {
  private final FunctionWords words;
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final VerbsAhead ahead;
  private final OpenClauses clauses;
  private final ClauseMarks marks;

  private ClauseBuilder(FunctionWords words, List<Token> tokens, Kind[] kinds) {
    this.words = words;
    this.tokens = tokens;
    this.kinds = kinds;
    this.ahead = new VerbsAhead(tokens, kinds);
    this.clauses = new OpenClauses(kinds, ahead);
    this.marks = new ClauseMarks(tokens, ahead, clauses);
  }

  static List<Clause> clauses(FunctionWords words, List<Token> tokens, Kind[] kinds) {
    ClauseBuilder b = new ClauseBuilder(words, tokens, kinds);
    b.run();
    b.clauses.all.removeIf(c -> c.tokens.isEmpty());
    return b.clauses.all;
  }

  private void run() {
    for (int i = 0; i < tokens.size(); i++) {
      step(i);
    }
    VerbFirst verbFirst = new VerbFirst(tokens, kinds);
    for (Clause c : clauses.all) {
      if (c.type == Clause.Type.MAIN && !clauses.hasVerb(c)) {
        c.type = Clause.Type.FRAGMENT;
      }
      verbFirst.mark(c, clauses.all);
    }
  }

  private void step(int i) {
    Kind k = kinds[i];
    if (k == Kind.PUNCT) {
      marks.read(i);
      return;
    }
    if ((k == Kind.SUBORD || k == Kind.REL) && ahead.verbAhead(i + 1)) {
      opener(i, k);
      return;
    }
    if (tokens.get(i).lower().equals("om") && ahead.teAhead(i + 1)) {
      Clause c = clauses.open(Clause.Type.INFINITIVAL, clauses.current);
      c.opener = "om";
      c.openerToken = i;
      clauses.current = c;
      clauses.current.tokens.add(i);
      return;
    }
    if (k == Kind.CONJ
        && clauses.complete(clauses.current)
        && !ahead.joinsNames(i)
        && ahead.verbAhead(i + 1)
        && !onlyInfinitives(i + 1)) {
      conjunction(i);
      return;
    }
    int attribute = ahead.attributeBehind(i);
    if (attribute > 0 && !clauses.current.participial) {
      Clause outer = clauses.current;
      outer.tokens.add(i);
      clauses.current = clauses.open(Clause.Type.RELATIVE, outer);
      clauses.current.participial = true;
      clauses.current.openerToken = attribute;
      return;
    }
    if (clauses.current.participial && i == clauses.current.openerToken) {
      clauses.current.tokens.add(i);
      clauses.current = clauses.current.parent;
      return;
    }
    boolean closed =
        clauses.current.isVerbFinal() && clauses.hasFinite(clauses.current)
            || clauses.current.type == Clause.Type.INFINITIVAL && clauses.complete(clauses.current);
    if (k == Kind.FINITE && closed) {
      Clause back = clauses.resumable();
      if (back != null) {
        clauses.current = back;
      } else if (!clauses.current.tokens.isEmpty()) {
        clauses.current = clauses.open(Clause.Type.MAIN, null);
      }
    }
    if (closed && endsOuterClause(i)) {
      returnToOuter(i);
    } else if (closed && resumesFrame(i)) {
      clauses.current = clauses.current.parent;
    }
    clauses.current.tokens.add(i);
  }

  /** "dat groepen die samenwerken niet welkom zijn": the last verb is the outer clause's. */
  private boolean endsOuterClause(int i) {
    return kinds[i] == Kind.INFINITIVE
        && clauses.current.type == Clause.Type.RELATIVE
        && !ahead.afterTe(i)
        && !kinds[i - 1].isVerb()
        && clauses.current.parent != null
        && clauses.current.parent.isVerbFinal()
        && !clauses.hasFinite(clauses.current.parent);
  }

  /** "hebben de mannen die daar gelegerd waren het land verlaten": the participle that the main clause waits for follows. */
  private boolean resumesFrame(int i) {
    Clause outer = clauses.current.parent;
    return clauses.current.type == Clause.Type.RELATIVE
        && kinds[i - 1].isVerb()
        && (kinds[i] == Kind.DET || kinds[i] == Kind.POSS || kinds[i] == Kind.TIME)
        && outer != null
        && outer.type == Clause.Type.MAIN
        && awaitsParticiple(outer)
        && ahead.participleAhead(i);
  }

  private boolean awaitsParticiple(Clause c) {
    boolean perfect = false;
    for (int t : c.tokens) {
      if (kinds[t].isVerb() && !words.is(tokens.get(t), WordClass.AUX)) {
        return false;
      }
      perfect |= words.is(tokens.get(t), WordClass.AUX) && kinds[t].isVerb();
    }
    return perfect;
  }

  /** Goes back to the outer clause for its verb, and takes the adverbs right before that along. */
  private void returnToOuter(int verb) {
    Clause inner = clauses.current;
    clauses.current = clauses.current.parent;
    for (int j = verb - 1; j > 0 && isAdverbial(kinds[j]); j--) {
      inner.tokens.remove((Integer) j);
      clauses.current.tokens.add(j);
    }
    clauses.current.tokens.sort(null);
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
    for (int t : clauses.current.tokens) {
      modal |= kinds[t].isVerb() && tokens.get(t).hasTag("WKW") && isModal(t);
    }
    if (!modal || clauses.current.isVerbFinal()) {
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

  private void opener(int i, Kind k) {
    Clause parent = clauses.current;
    while (parent.isVerbFinal()
        && clauses.hasFinite(parent)
        && kinds[i - 1] == Kind.PUNCT
        && parent.parent != null
        && k == Kind.SUBORD) {
      parent = parent.parent;
    }
    Clause c = clauses.open(k == Kind.REL ? Clause.Type.RELATIVE : Clause.Type.SUBORDINATE, parent);
    // "met wie", "onder wier gezag": the preposition belongs to the relative clause
    if (k == Kind.REL
        && i > 0
        && kinds[i - 1] == Kind.PREP
        && clauses.current.tokens.remove((Integer) (i - 1))) {
      c.tokens.add(i - 1);
    }
    c.opener = tokens.get(i).lower();
    c.openerToken = i;
    c.tokens.add(i);
    clauses.current = c;
  }

  private void conjunction(int i) {
    Clause before = clauses.current;
    boolean verbFinal = before.isVerbFinal() && ahead.endsInFinite(i + 1);
    Clause next;
    if (verbFinal) {
      next = clauses.open(before.type, before.parent);
      next.opener = before.opener;
      next.openerToken = before.openerToken;
    } else {
      Clause back = before.isVerbFinal() ? clauses.resumable() : null;
      next = back != null && !isConjunctionOfMain(i) ? back : clauses.openMain();
    }
    if (next.coordinatedWith == null && next != before.parent) {
      next.coordinatedWith = before;
    }
    clauses.current = next;
  }

  private boolean isConjunctionOfMain(int i) {
    return tokens.get(i).lower().equals("maar") || tokens.get(i).lower().equals("want");
  }
}
