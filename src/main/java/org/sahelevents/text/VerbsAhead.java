package org.sahelevents.text;

import java.util.List;

/** Looks ahead in a sentence for the verbs that tell where its clauses part. */
final class VerbsAhead {
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final int remarkFrom;
  private final int remarkTo;

  VerbsAhead(List<Token> tokens, Kind[] kinds) {
    this.tokens = tokens;
    this.kinds = kinds;
    int first = -1;
    int second = -1;
    int dashes = 0;
    for (Token t : tokens) {
      if (t.isDash()) {
        dashes++;
        second = first >= 0 && second < 0 ? t.index() : second;
        first = first < 0 ? t.index() : first;
      }
    }
    boolean pair = dashes == 2 && first > 0 && second > first + 1;
    remarkFrom = pair ? first : -1;
    remarkTo = pair ? second : -1;
  }

  /** ", intussen vrijgelaten, nam": a participle between two commas, and the verb right behind. */
  boolean participleApart(int comma) {
    int j = comma + 1;
    boolean participle = false;
    while (j < kinds.length && !tokens.get(j).form().equals(",")) {
      if (kinds[j] == Kind.FINITE
          || kinds[j] == Kind.INFINITIVE
          || kinds[j] == Kind.SUBORD
          || kinds[j] == Kind.REL
          || kinds[j] == Kind.CONJ
          || kinds[j] == Kind.PUNCT) {
        return false;
      }
      participle |= kinds[j] == Kind.PARTICIPLE;
      j++;
    }
    return participle && j + 1 < kinds.length && isFinite(j + 1);
  }

  /**
   * "de vorig jaar uit Mali vertrokken Fransen": behind a determiner that no noun phrase follows, the participle that
   * stands right before one; its index, or -1.
   */
  int attributeBehind(int determiner) {
    if (kinds[determiner] != Kind.DET || determiner + 3 >= kinds.length) {
      return -1;
    }
    Kind next = kinds[determiner + 1];
    if (next != Kind.TIME && next != Kind.PREP) {
      return -1;
    }
    for (int j = determiner + 2; j + 1 < kinds.length; j++) {
      if (kinds[j] == Kind.PUNCT || kinds[j] == Kind.SUBORD || kinds[j] == Kind.REL) {
        return -1;
      }
      if (tokens.get(j).hasTag("WKW:VTD")
          && kinds[j] != Kind.NOUN
          && (kinds[j + 1] == Kind.NOUN || kinds[j + 1] == Kind.NAME || kinds[j + 1] == Kind.ADJ)) {
        kinds[j] = Kind.PARTICIPLE;
        return j;
      }
      if (kinds[j] == Kind.FINITE || kinds[j] == Kind.INFINITIVE) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether this dash opens a remark that another one closes. */
  boolean opensRemark(int i) {
    return i == remarkFrom;
  }

  /** Whether this dash closes such a remark. */
  boolean closesRemark(int i) {
    return i == remarkTo;
  }

  /** "huizen, scholen en winkels in brand": whether the phrase behind this comma only goes on a list that "en" ends. */
  boolean listContinues(int comma) {
    if (comma == 0 || kinds[comma - 1] != Kind.NOUN && kinds[comma - 1] != Kind.NAME) {
      return false;
    }
    boolean joined = false;
    boolean noun = false;
    for (int j = comma + 1; j < kinds.length; j++) {
      switch (kinds[j]) {
        case NOUN, NAME -> noun = true;
        case DET, POSS, NUM, ADJ -> {}
        case CONJ -> {
          if (joined || !noun) {
            return joined && noun;
          }
          joined = true;
          noun = false;
        }
        case FINITE, INFINITIVE, PRON, TIME, PARTICLE, ADV -> {
          return false;
        }
        default -> {
          if (!tokens.get(j).form().equals(",") || joined || !noun) {
            return joined && noun;
          }
          noun = false;
        }
      }
    }
    return joined && noun;
  }

  /** A finite verb; a plural one looks like an infinitive, but not behind "te". */
  boolean isFinite(int t) {
    return kinds[t] == Kind.FINITE || kinds[t] == Kind.INFINITIVE && !afterTe(t);
  }

  /** Whether a finite verb comes before the next comma, mark or opener. */
  boolean verbAhead(int i) {
    int depth = 0;
    boolean participle = false;
    for (int j = i; j < kinds.length; j++) {
      String form = tokens.get(j).form();
      if (form.equals("(")) {
        depth++;
      } else if (form.equals(")")) {
        depth--;
      }
      if (j == remarkFrom && i < j) {
        j = remarkTo;
        continue;
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
      if (kinds[j] == Kind.CONJ
          && j > i
          && j + 1 < kinds.length
          && kinds[j + 1] == Kind.FINITE
          && (kinds[i - 1] == Kind.CONJ || kinds[i - 1] == Kind.PUNCT)) {
        // "huizen en winkels in brand en doodden": the verb opens a clause of its own
        return false;
      }
      participle |= kinds[j] == Kind.PARTICIPLE;
      if (isFinite(j)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next verb of this stretch is a participle. */
  boolean participleAhead(int i) {
    for (int j = i; j < kinds.length && kinds[j] != Kind.PUNCT; j++) {
      if (kinds[j] == Kind.SUBORD || kinds[j] == Kind.REL) {
        return false;
      }
      if (kinds[j].isVerb()) {
        return kinds[j] == Kind.PARTICIPLE;
      }
    }
    return false;
  }

  private boolean finiteLater(int i) {
    for (int j = i; j < kinds.length && !";:?!–—".contains(tokens.get(j).form()); j++) {
      if (isFinite(j)) {
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

  boolean teAhead(int i) {
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
  boolean endsInFinite(int i) {
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

  /** Whether the next clause opens with a word of its own, behind adverbs at most. */
  boolean openerFollows(int i) {
    while (i < kinds.length
        && (kinds[i] == Kind.ADV || kinds[i] == Kind.CONJ || kinds[i] == Kind.PREP)) {
      if (tokens.get(i).lower().equals("om")) {
        return true;
      }
      i++;
    }
    return i < kinds.length && (kinds[i] == Kind.SUBORD || kinds[i] == Kind.REL);
  }

  /** "Mali en Niger zegden": a name on both sides and no verb right behind the second. */
  boolean joinsNames(int i) {
    if (i == 0 || i + 2 >= kinds.length || kinds[i - 1] != Kind.NAME || kinds[i + 1] != Kind.NAME) {
      return false;
    }
    int j = i + 2;
    while (j < kinds.length && kinds[j] == Kind.NAME) {
      j++;
    }
    return j < kinds.length && kinds[j] != Kind.FINITE && kinds[j] != Kind.INFINITIVE;
  }

  boolean isConjunction(int i) {
    return i < kinds.length && kinds[i] == Kind.CONJ;
  }

  boolean afterTe(int t) {
    return t > 0 && tokens.get(t - 1).lower().equals("te");
  }
}
