package org.sahelevents.text;

import static org.sahelevents.text.WordClass.AUX;

import java.util.List;

/** Tells whether a form that may be noun or verb is the verb of its stretch of the sentence. */
final class VerbEvidence {
  private final FunctionWords words;
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final boolean[] adjuncts;
  private final Neighbours around;

  VerbEvidence(
      FunctionWords words,
      List<Token> tokens,
      Kind[] kinds,
      boolean[] adjuncts,
      Neighbours around) {
    this.words = words;
    this.tokens = tokens;
    this.kinds = kinds;
    this.adjuncts = adjuncts;
    this.around = around;
  }

  /** A form that is noun or plural verb: taken as a verb after a plural subject when its clause has no other verb. */
  boolean likelyVerb(int i) {
    if (i > 0 && tokens.get(i - 1).lower().equals("te")) {
      return true;
    }
    if (behindPreposition(i)) {
      return false;
    }
    int from = i;
    boolean verbElsewhere = false;
    while (from > 0 && !around.boundary(from - 1)) {
      from--;
      verbElsewhere |= sureVerb(from);
    }
    boolean modal = false;
    for (int j = i + 1; j < tokens.size() && !around.boundary(j); j++) {
      verbElsewhere |= sureVerb(j);
    }
    for (int j = from; j < i; j++) {
      modal |= around.classes(j).contains(AUX) || words.hasVerb(tokens.get(j), WordClass.RAISE);
    }
    boolean reporting =
        i > 0
            && tokens.get(i - 1).form().equals(",")
            && i + 1 < tokens.size()
            && !tokens.get(i + 1).isPunctuation();
    boolean last =
        i + 1 >= tokens.size()
            || tokens.get(i + 1).isPunctuation()
            || around.classes(i + 1).contains(AUX)
            || around.classes(i + 1).contains(WordClass.PREP);
    boolean subjectBefore =
        i > 0
            && (kinds[i - 1] == Kind.NOUN
                || kinds[i - 1] == Kind.NAME
                || kinds[i - 1] == Kind.PRON
                || kinds[i - 1] == Kind.ADV
                || kinds[i - 1] == Kind.TIME
                || kinds[i - 1] == Kind.PARTICLE
                || kinds[i - 1] == Kind.NUM);
    return verbElsewhere
        ? last && modal && !around.afterDeterminer(i)
        : (subjectBefore || reporting) && !around.afterDeterminer(i);
  }

  /** "omgekomen bij aanvallen": right behind what leads to a noun, unless that belongs to "er", "waar" ("waar zij voor strijden"). */
  private boolean behindPreposition(int i) {
    if (i == 0
        || !around.classes(i - 1).contains(WordClass.PREP)
        || around.classes(i - 1).contains(WordClass.POSTP)) {
      return false;
    }
    int j = i - 2;
    while (j >= 0 && !tokens.get(j).isPunctuation() && kinds[j] != Kind.NOUN) {
      if (words.is(tokens.get(j), WordClass.PLACEHOLDER)) {
        return false;
      }
      j--;
    }
    return true;
  }

  /** Whether this stretch of the sentence has another verb that can be nothing else. */
  boolean verbElsewhere(int i) {
    for (int j = i - 1;
        j >= 0 && !around.boundary(j) && !around.classes(j).contains(WordClass.CONJ);
        j--) {
      if (sureVerb(j)) {
        return true;
      }
    }
    for (int j = i + 1;
        j < tokens.size()
            && !around.boundary(j)
            && around.classes(j).stream().noneMatch(c -> c == WordClass.CONJ);
        j++) {
      if (sureVerb(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean sureVerb(int j) {
    Token t = tokens.get(j);
    if (adjuncts[j] || t.isNumber() || j > 0 && t.isCapitalised()) {
      return false;
    }
    return around.classes(j).contains(AUX)
        || around.classes(j).isEmpty()
            && !t.hasTag("ZNW")
            && (t.hasTag("WKW:VLT") || t.hasTag("WKW:TGW:3EP"));
  }
}
