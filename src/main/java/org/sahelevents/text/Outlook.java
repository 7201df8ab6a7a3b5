package org.sahelevents.text;

import java.util.List;

/** What the words ahead and behind amount to, by their likely kinds: a noun phrase, a verb-final clause. */
final class Outlook {
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final Neighbours around;

  Outlook(List<Token> tokens, Kind[] kinds, Neighbours around) {
    this.tokens = tokens;
    this.kinds = kinds;
    this.around = around;
  }

  /** Whether the stretch behind has no verb that can only be finite. */
  boolean infinitiveOnly(int i) {
    for (int j = i + 1;
        j < kinds.length && !around.hardBreak(j) && !tokens.get(j).form().equals(",");
        j++) {
      if (kinds[j] == Kind.FINITE) {
        return false;
      }
    }
    return true;
  }

  boolean plural(int i) {
    return i < tokens.size()
        && around.at(i) == Kind.NOUN
        && tokens.get(i).hasTag("ZNW:MRV")
        && !tokens.get(i).hasTag("ZNW:EKV");
  }

  /** Whether the phrase that begins here may be of one thing of neuter gender: "het" can be its article. */
  boolean singularPhrase(int i) {
    if (!startsNoun(i)
        || around.classes(i).contains(WordClass.POSS)
        || around.at(i) == Kind.PRON
        || article(i)) {
      return false;
    }
    int j = i;
    while (around.at(j) == Kind.NUM || around.at(j) == Kind.ADJ) {
      if (around.classes(j).contains(WordClass.QUANT)) {
        return true;
      }
      if (around.at(j) == Kind.NUM
          && !around.classes(j).contains(WordClass.NUM)
          && !tokens.get(j).lower().endsWith("e")) {
        return false;
      }
      j++;
    }
    return !plural(j);
  }

  /** Whether an article or demonstrative stands here, which no other determiner can precede. */
  boolean article(int i) {
    return around.at(i) == Kind.DET
        && !tokens.get(i).hasTag("BNW")
        && !tokens.get(i).hasTag("GET:TXT:MRV");
  }

  /** "Als jonge kapitein greep hij …": in what capacity somebody acts, not when or if. */
  boolean inCapacity(int i) {
    int finites = 0;
    for (int j = i + 1; j < kinds.length; j++) {
      if (kinds[j] == Kind.FINITE
          || kinds[j] == Kind.INFINITIVE && !tokens.get(j - 1).lower().equals("te")) {
        finites++;
      }
    }
    if (i == 0 && finites < 2) {
      return true;
    }
    int j = i + 1;
    while (around.at(j) == Kind.ADJ) {
      j++;
    }
    return around.at(j) == Kind.NOUN
        && around.at(j + 1) == Kind.FINITE
        && startsNoun(j + 2)
        && finites < 3;
  }

  /** Whether a subject and its verb follow, the verb at the end of the stretch: "tot de Fransen vertrekken". */
  boolean subjectAndVerb(int i) {
    if (!startsNoun(i) || !verbBefore(i - 1)) {
      return false;
    }
    for (int j = i; j < kinds.length && !around.hardBreak(j); j++) {
      if (kinds[j] == Kind.CONJ
          || kinds[j] == Kind.SUBORD
          || kinds[j] == Kind.REL
          || kinds[j] == Kind.PUNCT) {
        return false;
      }
      if (kinds[j].isVerb() && j > i) {
        Kind next = around.at(j + 1);
        return kinds[j] == Kind.PARTICIPLE
            ? next == Kind.FINITE || next == Kind.INFINITIVE
            : next == Kind.PUNCT || next.isVerb();
      }
    }
    return false;
  }

  /** Whether a verb before the last comma still governs here, and no participle or infinitive follows for another one. */
  boolean unfinished(int i) {
    for (int j = i + 1;
        j < kinds.length && !around.hardBreak(j) && !tokens.get(j).form().equals(",");
        j++) {
      if (kinds[j].isVerb()) {
        return false;
      }
    }
    for (int j = i - 1; j >= 0 && !around.hardBreak(j); j--) {
      if (kinds[j] == Kind.SUBORD || kinds[j] == Kind.REL || kinds[j] == Kind.CONJ) {
        return false;
      }
      if (kinds[j] == Kind.FINITE) {
        return true;
      }
    }
    return false;
  }

  /** "nadat zij hun de toegang tot het land": whether a clause has been opened that has no verb yet. */
  boolean awaitsVerb(int i) {
    for (int j = i - 1; j >= 0 && !around.hardBreak(j); j--) {
      if (kinds[j].isVerb()) {
        return false;
      }
      if (kinds[j] == Kind.SUBORD || kinds[j] == Kind.REL) {
        return true;
      }
    }
    return false;
  }

  boolean tokenIsTime(int i) {
    return i < tokens.size() && (around.at(i) == Kind.NUM || tokens.get(i).hasTag("TYD"));
  }

  /** Whether this stretch has a verb before, finite or not. */
  boolean verbBefore(int i) {
    for (int j = i - 1; j >= 0 && !around.hardBreak(j); j--) {
      if (kinds[j] == Kind.FINITE || kinds[j] == Kind.INFINITIVE) {
        return true;
      }
    }
    return false;
  }

  /** "nog aanwezige militairen": an adverb that belongs to the adjective of a noun. */
  boolean qualifiedNoun(int i) {
    return around.at(i) == Kind.ADV
        && around.at(i + 1) == Kind.ADJ
        && tokens.get(i + 1).lower().endsWith("e")
        && around.at(i + 2) == Kind.NOUN;
  }

  /** Whether a noun phrase begins here. */
  boolean startsNoun(int i) {
    Kind k = around.at(i);
    return switch (k) {
      case DET, POSS, NUM, ADJ, NOUN, NAME -> true;
      case PRON -> !tokens.get(i).lower().equals("zich");
      case ADV ->
          around.at(i + 1) == Kind.NUM
              || around.at(i + 1) == Kind.ADV && around.at(i + 2) == Kind.NUM;
      case INFINITIVE, FINITE ->
          i < tokens.size() && tokens.get(i).lower().equals("zijn") && startsNoun(i + 1);
      case REL ->
          tokens.get(i).lower().equals("wie")
              || tokens.get(i).lower().equals("die")
                  && (around.at(i + 1) == Kind.NOUN || around.at(i + 1) == Kind.NUM);
      case SUBORD ->
          i < tokens.size() && tokens.get(i).lower().equals("dat") && around.at(i + 1) == Kind.NOUN;
      case PUNCT ->
          i < tokens.size()
              && "'\"‘“„".contains(tokens.get(i).form())
              && around.at(i + 1) != Kind.PUNCT
              && !around.at(i + 1).isVerb();
      default -> false;
    };
  }

  /** Whether a finite verb stands between here and the end of the stretch, but not right behind. */
  boolean opensVerbFinal(int i) {
    int depth = 0;
    int reach = i + 6;
    for (int j = i + 1; j < kinds.length; j++) {
      String form = tokens.get(j).form();
      boolean comma = form.equals(",") && depth == 0;
      if (";:?!".contains(form) || comma && j > reach || form.equals(".")) {
        return false;
      }
      if (comma && reach == i + 6 && around.at(j + 1) == Kind.DET) {
        // "toen de Toeareg, een volk uit de woestijn, de stad innamen"
        reach = j + 8;
      }
      if (form.equals("(")) {
        depth++;
      } else if (form.equals(")")) {
        depth--;
      }
      if (j == i + 1
          && tokens.get(i).lower().equals("dat")
          && tokens.get(j).lower().equals("zijn")
          && around.at(j + 1) != Kind.DET
          && startsNoun(j + 1)) {
        // "zegt dat zijn broer vastzit"
        continue;
      }
      if (kinds[j] == Kind.FINITE
          || kinds[j] == Kind.INFINITIVE && !tokens.get(j - 1).lower().equals("te")
          || kinds[j] == Kind.PARTICIPLE && tokens.get(j).hasTag("WKW:TGW:INF")) {
        return j > i + 1
            || j + 1 >= kinds.length
            || around.at(j + 1) == Kind.PUNCT
            || around.at(j + 1).isVerb();
      }
    }
    return false;
  }
}
