package org.sahelevents.text;

import java.util.List;

/** Tells "pakte drie mannen op die …" from "op die dag": a particle right before a relative clause is no preposition. */
final class RelativeBehind {
  private final Morphology morphology;
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final Neighbours around;
  private final Outlook ahead;

  RelativeBehind(
      Morphology morphology, List<Token> tokens, Kind[] kinds, Neighbours around, Outlook ahead) {
    this.morphology = morphology;
    this.tokens = tokens;
    this.kinds = kinds;
    this.around = around;
    this.ahead = ahead;
  }

  /** Whether the word, a preposition or particle, ends a clause that the relative clause behind it belongs to. */
  boolean endsClause(int i) {
    boolean behindNoun = around.at(i - 1) == Kind.NOUN || around.at(i - 1) == Kind.NAME;
    if (i + 2 >= tokens.size()
        || !behindNoun
        || !isRelative(i)
        || around.at(i + 2) == Kind.PREP && tokens.get(i + 2).lower().equals("van")
        || !ahead.opensVerbFinal(i + 1)) {
      return false;
    }
    boolean phrase = around.at(i + 2) == Kind.NOUN || around.at(i + 2) == Kind.ADJ;
    return (!phrase || runsToVerb(i + 2)) && belongsToVerb(i);
  }

  /** "die", or "dat" behind a noun of neuter gender in the singular. */
  private boolean isRelative(int i) {
    String next = tokens.get(i + 1).lower();
    return next.equals("die") || next.equals("dat") && tokens.get(i - 1).hasTag("ZNW:EKV:HET");
  }

  /** Whether the verb comes before the next comma or conjunction. */
  private boolean runsToVerb(int from) {
    for (int j = from; j < kinds.length; j++) {
      if (kinds[j].isVerb()) {
        return true;
      }
      if (around.boundary(j) || kinds[j] == Kind.CONJ || kinds[j] == Kind.SUBORD) {
        return false;
      }
    }
    return false;
  }

  /** Whether the verb before makes a word of the dictionary with it. */
  private boolean belongsToVerb(int i) {
    for (int j = i - 1; j >= 0 && !around.hardBreak(j); j--) {
      if (kinds[j] == Kind.FINITE || kinds[j] == Kind.INFINITIVE) {
        return morphology.joined(tokens.get(i).lower(), tokens.get(j).lower()) != null;
      }
    }
    return false;
  }
}
