package org.sahelevents.text;

import java.util.List;

/** Tells the determiner "die" or "dat" from the pronoun, the relative pronoun and the conjunction. */
final class DieDat {
  private final List<Token> tokens;
  private final Neighbours around;
  private final Outlook ahead;

  DieDat(List<Token> tokens, Neighbours around, Outlook ahead) {
    this.tokens = tokens;
    this.around = around;
    this.ahead = ahead;
  }

  Kind of(int i) {
    boolean die = tokens.get(i).lower().equals("die");
    boolean nounNext =
        around.at(i + 1) == Kind.NOUN
            || around.at(i + 1) == Kind.ADJ
            || around.at(i + 1) == Kind.NUM;
    if (i == 0) {
      return around.at(i + 1) == Kind.NOUN
              || around.at(i + 1) == Kind.ADJ && around.at(i + 2) == Kind.NOUN
          ? Kind.DET
          : around.at(i + 1) == Kind.FINITE ? Kind.PRON : die ? Kind.PRON : Kind.SUBORD;
    }
    Kind before = around.at(i - 1);
    boolean comma = tokens.get(i - 1).form().equals(",");
    if (before == Kind.PREP) {
      // "kondigde aan dat …": a preposition has "daar-" for the pronoun, so this opens what was
      // announced
      boolean opens = !die && ahead.opensVerbFinal(i) && !(nounNext && agrees(i + 1));
      return opens ? Kind.SUBORD : nounNext ? Kind.DET : Kind.PRON;
    }
    if (!die && before == Kind.REL) {
      // "de woordvoerder die dat tegensprak"
      return nounNext ? Kind.DET : Kind.PRON;
    }
    boolean verbNext =
        (before == Kind.NOUN || before == Kind.NAME)
            && (around.at(i + 1) == Kind.INFINITIVE || around.at(i + 1) == Kind.FINITE);
    if (!ahead.opensVerbFinal(i) && !(die && verbNext)) {
      return nounNext ? Kind.DET : Kind.PRON;
    }
    if (die) {
      return before == Kind.NOUN
              || before == Kind.NAME
              || before == Kind.NUM
              || before == Kind.ADJ
              || before == Kind.PARTICLE
              || comma
              || before == Kind.PUNCT
              || before == Kind.CONJ
          ? Kind.REL
          : nounNext ? Kind.DET : Kind.REL;
    }
    boolean nounBefore =
        before == Kind.NOUN
            || before == Kind.NAME
            || comma && (around.at(i - 2) == Kind.NOUN || around.at(i - 2) == Kind.NAME);
    return nounBefore && around.at(i + 1) != Kind.DET && !comma
        ? Kind.SUBORD
        : nounBefore && comma ? Kind.REL : Kind.SUBORD;
  }

  /** Whether "dat" can be the determiner of the noun phrase that begins here: of a neuter noun in the singular. */
  private boolean agrees(int from) {
    int i = from;
    while (around.at(i) == Kind.ADJ || around.at(i) == Kind.ADV) {
      i++;
    }
    return i < tokens.size()
        && around.at(i) == Kind.NOUN
        && (!tokens.get(i).known() || tokens.get(i).hasTag("ZNW:EKV:HET"));
  }
}
