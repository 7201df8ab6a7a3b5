package org.sahelevents.text;

import java.util.List;

/** What a capital tells of a word: that it is a name, an adjective of one, or only begins the sentence. */
final class Capitals {
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final Neighbours around;

  Capitals(List<Token> tokens, Kind[] kinds, Neighbours around) {
    this.tokens = tokens;
    this.kinds = kinds;
    this.around = around;
  }

  /** A name, or what else its capital tells; null for a common word that only begins the sentence. */
  Kind of(int i) {
    Token t = tokens.get(i);
    boolean midSentence = i > 0 && !tokens.get(i - 1).isPunctuation();
    boolean properNoun = t.hasTag("ZNW") && Character.isUpperCase(lemmaStart(t));
    boolean inflected = WordKinds.isAdjective(t) && t.lower().endsWith("e");
    if (nameWithNoun(t)) {
      return Kind.NOUN;
    }
    if (isBareAdjective(i, t) || isAdjectiveBeforeNoun(i, t)) {
      return Kind.ADJ;
    }
    if (midSentence && !properNoun) {
      return inflected && !t.hasTag("ENM") ? Kind.ADJ : Kind.NAME;
    }
    if (inflected && around.nextIsNominal(i)) {
      return Kind.ADJ;
    }
    if (!t.known()) {
      return Kind.NAME;
    }
    return midSentence ? Kind.NOUN : null;
  }

  /** "heeft IS het dorp ingenomen": in capitals behind a word that is not, no verb but a name. */
  boolean isAcronym(int i) {
    return i > 0 && isCapitals(tokens.get(i)) && !isCapitals(tokens.get(i - 1));
  }

  private static boolean isCapitals(Token t) {
    return t.form().length() > 1 && t.form().chars().allMatch(Character::isUpperCase);
  }

  /** "het Russische contingent": the woman or the language only where no noun follows. */
  private boolean isAdjectiveBeforeNoun(int i, Token t) {
    return WordKinds.isAdjective(t)
        && t.hasTag("ZNW")
        && around.nextIsNominal(i)
        && !tokens.get(i + 1).isCapitalised();
  }

  /** "een Tsjadisch bataljon": an adjective of nationality without an ending, right before a common noun. */
  private boolean isBareAdjective(int i, Token t) {
    if (i + 1 >= tokens.size() || !t.hasTag("BNW:STL:ONV") && t.known()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean slot =
        i == 0 || around.classes(i - 1).contains(WordClass.DET) || kinds[i - 1] == Kind.ADJ;
    return slot
        && !t.hasTag("ENM:LOC")
        && (t.known() || t.lower().endsWith("ees"))
        && Character.isLowerCase(next.form().charAt(0))
        && around.classes(i + 1).stream().noneMatch(c -> c != WordClass.GROUP)
        && next.hasTag("ZNW");
  }

  private static char lemmaStart(Token t) {
    String lemma = t.lemma("ZNW");
    return lemma == null || lemma.isEmpty() ? 'a' : lemma.charAt(0);
  }

  /** "VN-toestel": a noun whose first part is a name. */
  private static boolean nameWithNoun(Token t) {
    int hyphen = t.form().lastIndexOf('-');
    return hyphen > 0
        && hyphen + 4 < t.form().length()
        && Character.isLowerCase(t.form().charAt(hyphen + 1));
  }
}
