package org.sahelevents.text;

import java.util.ArrayList;
import java.util.List;

/** Parts one sentence into clauses: who opens one, what closes it, and to which the words behind it return. */
final class ClauseBuilder {
  private final FunctionWords words;
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Clause> brackets = new ArrayList<>();
  private Clause current;

  private ClauseBuilder(FunctionWords words, List<Token> tokens, Kind[] kinds) {
    this.words = words;
    this.tokens = tokens;
    this.kinds = kinds;
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
    if ((k == Kind.SUBORD || k == Kind.REL) && verbAhead(i + 1)) {
      opener(i, k);
      return;
    }
    if (tokens.get(i).lower().equals("om") && teAhead(i + 1)) {
      Clause c = open(Clause.Type.INFINITIVAL, current);
      c.opener = "om";
      c.openerToken = i;
      current = c;
      current.tokens.add(i);
      return;
    }
    if (k == Kind.CONJ
        && complete(current)
        && !joinsNames(i)
        && verbAhead(i + 1)
        && !onlyInfinitives(i + 1)) {
      conjunction(i);
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
    if (k == Kind.INFINITIVE
        && current.type == Clause.Type.RELATIVE
        && closed
        && !afterTe(i)
        && !kinds[i - 1].isVerb()
        && current.parent != null
        && current.parent.isVerbFinal()
        && !hasFinite(current.parent)) {
      // "dat groepen die samenwerken niet welkom zijn": the last verb is the outer clause's, and
      // the adverbs before it
      Clause inner = current;
      current = current.parent;
      for (int j = i - 1;
          j > 0
              && (kinds[j] == Kind.NEG
                  || kinds[j] == Kind.ADV
                  || kinds[j] == Kind.ADJ
                  || kinds[j] == Kind.DET);
          j--) {
        inner.tokens.remove((Integer) j);
        current.tokens.add(j);
      }
      current.tokens.sort(null);
    }
    current.tokens.add(i);
  }

  /** "moeten de soldaten en agenten weg zijn": behind a modal the verbs ahead are its infinitives. */
  private boolean onlyInfinitives(int i) {
    boolean modal = false;
    for (int t : current.tokens) {
      modal |= kinds[t].isVerb() && tokens.get(t).hasTag("WKW") && isModal(t);
    }
    if (!modal || !clauses.isEmpty() && current.isVerbFinal()) {
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
    return words.is(tokens.get(t), WordClass.AUX)
            && !tokens.get(t).hasLemma("zijn")
            && !tokens.get(t).hasLemma("hebben")
            && !tokens.get(t).hasLemma("worden")
        || words.hasVerb(tokens.get(t), WordClass.RAISE) && kinds[t] == Kind.FINITE;
  }

  /** "Mali en Niger zegden": a name on both sides and no verb right behind the second. */
  private boolean joinsNames(int i) {
    if (i == 0 || i + 2 >= kinds.length || kinds[i - 1] != Kind.NAME || kinds[i + 1] != Kind.NAME) {
      return false;
    }
    int j = i + 2;
    while (j < kinds.length && kinds[j] == Kind.NAME) {
      j++;
    }
    return j < kinds.length && kinds[j] != Kind.FINITE && kinds[j] != Kind.INFINITIVE;
  }

  private void punctuation(int i, String form) {
    switch (form) {
      case ";", ":", "?", "!", "…", "–", "—", "•", "|" -> current = open(Clause.Type.MAIN, null);
      case "-" -> {
        if (i > 0) {
          current = open(Clause.Type.MAIN, null);
        }
      }
      case "(", "[" -> {
        brackets.add(current);
        current = open(Clause.Type.FRAGMENT, current);
      }
      case ")", "]" -> {
        if (!brackets.isEmpty()) {
          current = brackets.remove(brackets.size() - 1);
        }
      }
      case "," -> comma(i);
      default -> {
        if (!".\"'‘’“”„".contains(form)) {
          current.tokens.add(i);
        }
      }
    }
  }

  private void comma(int i) {
    boolean verb = verbAhead(i + 1) && !openerFollows(i + 1);
    if (current.type == Clause.Type.SUBORDINATE
        || current.type == Clause.Type.RELATIVE
        || current.type == Clause.Type.INFINITIVAL) {
      if (!complete(current)) {
        current.tokens.add(i);
        return;
      }
      if (isConjunction(i + 1)) {
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
    if (verb && hasFinite(current) && !isConjunction(i + 1)) {
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

  private boolean isConjunction(int i) {
    return i < kinds.length && kinds[i] == Kind.CONJ;
  }

  private boolean openerFollows(int i) {
    while (i < kinds.length
        && (kinds[i] == Kind.ADV || kinds[i] == Kind.CONJ || kinds[i] == Kind.PREP)) {
      if (tokens.get(i).lower().equals("om")) {
        return true;
      }
      i++;
    }
    return i < kinds.length && (kinds[i] == Kind.SUBORD || kinds[i] == Kind.REL);
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
    boolean verbFinal = before.isVerbFinal() && endsInFinite(i + 1);
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
    if (c.type == Clause.Type.INFINITIVAL) {
      return c.tokens.stream().anyMatch(t -> kinds[t] == Kind.INFINITIVE);
    }
    return hasFinite(c);
  }

  private boolean hasFinite(Clause c) {
    for (int t : c.tokens) {
      if (kinds[t] == Kind.FINITE || kinds[t] == Kind.INFINITIVE && !afterTe(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(Clause c) {
    return c.tokens.stream().anyMatch(t -> kinds[t].isVerb());
  }

  private boolean afterTe(int t) {
    return t > 0 && tokens.get(t - 1).lower().equals("te");
  }

  /** Whether a finite verb comes before the next comma, mark or opener. */
  private boolean verbAhead(int i) {
    int depth = 0;
    boolean participle = false;
    for (int j = i; j < kinds.length; j++) {
      String form = tokens.get(j).form();
      if (form.equals("(")) {
        depth++;
      } else if (form.equals(")")) {
        depth--;
      }
      if (depth > 0) {
        continue;
      }
      if (";:?!–—".contains(form)) {
        return false;
      }
      if (form.equals(",") && !enumeration(j)) {
        // a relative clause or apposition may stand between here and the verb of a subordinate
        // clause
        return kinds[i - 1] == Kind.SUBORD || kinds[i - 1] == Kind.REL ? finiteLater(j) : false;
      }
      if (j > i && (kinds[j] == Kind.SUBORD || kinds[j] == Kind.REL)) {
        return kinds[i - 1] == Kind.SUBORD || kinds[i - 1] == Kind.REL ? finiteLater(j) : false;
      }
      if (kinds[j] == Kind.CONJ && participle && kinds[i - 1] == Kind.CONJ) {
        // "X en Y overgedragen en waren": the participle closes the clause that is open
        return false;
      }
      participle |= kinds[j] == Kind.PARTICIPLE;
      if (kinds[j] == Kind.FINITE || kinds[j] == Kind.INFINITIVE && !afterTe(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean finiteLater(int i) {
    for (int j = i; j < kinds.length && !";:?!–—".contains(tokens.get(j).form()); j++) {
      if (kinds[j] == Kind.FINITE || kinds[j] == Kind.INFINITIVE && !afterTe(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean enumeration(int comma) {
    return comma > 0
        && comma + 1 < kinds.length
        && (kinds[comma - 1] == Kind.NAME && kinds[comma + 1] == Kind.NAME
            || kinds[comma - 1] == Kind.ADJ && kinds[comma + 1] == Kind.ADJ);
  }

  private boolean teAhead(int i) {
    for (int j = i; j + 1 < kinds.length && !";:?!–—".contains(tokens.get(j).form()); j++) {
      if (tokens.get(j).lower().equals("te")
          && (kinds[j + 1] == Kind.INFINITIVE || tokens.get(j + 1).hasTag("WKW:TGW:INF"))) {
        return true;
      }
      if (kinds[j] == Kind.FINITE) {
        return false;
      }
    }
    return false;
  }

  /** Whether the last word of the stretch that begins here is a verb with the finite one in its cluster. */
  private boolean endsInFinite(int i) {
    int last = -1;
    for (int j = i; j < kinds.length && !";:?!,–—".contains(tokens.get(j).form()); j++) {
      if (kinds[j].isVerb()) {
        last = j;
      }
    }
    if (last < 0) {
      return false;
    }
    for (int j = last + 1; j < kinds.length && !";:?!,–—".contains(tokens.get(j).form()); j++) {
      if (kinds[j] == Kind.PREP
          || kinds[j] == Kind.CONJ
          || kinds[j] == Kind.SUBORD
          || kinds[j] == Kind.REL) {
        break;
      }
      if (kinds[j] == Kind.DET
          || kinds[j] == Kind.ADJ
          || kinds[j] == Kind.NOUN
          || kinds[j] == Kind.NAME
          || kinds[j] == Kind.NUM) {
        return false;
      }
    }
    int first = last;
    while (first > i && kinds[first - 1].isVerb()) {
      first--;
    }
    for (int j = i; j < first; j++) {
      if (kinds[j] == Kind.FINITE) {
        return false;
      }
    }
    return first > i;
  }

  private void markConditional(Clause c) {
    if (c.type != Clause.Type.MAIN
        || c.tokens.isEmpty()
        || c.tokens.get(0) != 0
        || kinds[0] != Kind.FINITE) {
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
}
