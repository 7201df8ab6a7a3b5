package org.sahelevents.text;

import java.util.List;
import java.util.Set;

/** The kind of a word that may be several, by the likely kinds of the words around it. */
final class ContextKinds {
  private final FunctionWords words;
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final Neighbours around;
  private final Outlook ahead;
  private final DieDat demonstrative;
  private final RelativeBehind relative;

  ContextKinds(
      FunctionWords words,
      Morphology morphology,
      List<Token> tokens,
      Kind[] kinds,
      Neighbours around) {
    this.words = words;
    this.tokens = tokens;
    this.kinds = kinds;
    this.around = around;
    this.ahead = new Outlook(tokens, kinds, around);
    this.demonstrative = new DieDat(tokens, around, ahead);
    this.relative = new RelativeBehind(morphology, tokens, kinds, around, ahead);
  }

  /** "is nu ook gevallen": right behind an auxiliary it is no opener. */
  private boolean isAuxiliary(int i) {
    Token t = tokens.get(i);
    return around.at(i) == Kind.FINITE
        && (words.hasVerb(t, WordClass.PERFECT) || words.hasVerb(t, WordClass.PASSIVE));
  }

  Kind of(int i) {
    Token t = tokens.get(i);
    Set<WordClass> set = words.of(t);
    if (isSuperlative(i + 1) && t.lower().equals("ten")
        || isSuperlative(i) && tokens.get(Math.max(0, i - 1)).lower().equals("ten")) {
      // "ten minste 130 dorpelingen": how many, not where
      return Kind.ADV;
    }
    if (t.lower().equals("een")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).lower().equals("van")) {
      return Kind.NUM;
    }
    if (set.size() < 2 && !set.contains(WordClass.PREP)) {
      return kinds[i];
    }
    return switch (t.lower()) {
      case "zijn" -> possessive(i);
      case "haar", "hun" ->
          ahead.startsNoun(i + 1) || ahead.qualifiedNoun(i + 1) ? Kind.POSS : Kind.PRON;
      case "het", "'t", "dit" ->
          // "dat het zijn soldaten terughaalt": a possessive has no article before it
          ahead.singularPhrase(i + 1) && !around.classes(i + 1).contains(WordClass.POSS)
                  || isNominalInfinitive(i + 1)
              ? Kind.DET
              : Kind.PRON;
      case "deze" -> ahead.startsNoun(i + 1) ? Kind.DET : Kind.PRON;
      case "die", "dat" -> demonstrative.of(i);
      case "wie", "wat" ->
          i == 0
                  || around.at(i - 1) == Kind.PUNCT
                  || around.at(i - 1) == Kind.PREP
                  || around.at(i - 1).isVerb()
              ? Kind.REL
              : Kind.PRON;
      case "welke", "welk" -> ahead.startsNoun(i + 1) ? Kind.DET : Kind.REL;
      case "toen" ->
          around.at(i + 1) == Kind.FINITE
                  || around.at(i + 1) == Kind.PUNCT
                  || !ahead.opensVerbFinal(i)
                  || withinFrame(i)
                  || around.at(i - 1) == Kind.FINITE && relativeFirst(i)
              ? Kind.ADV
              : Kind.SUBORD;
      case "als" ->
          ahead.opensVerbFinal(i)
                  && (apart(i) || !(ahead.verbBefore(i) && ahead.infinitiveOnly(i)))
                  && !ahead.inCapacity(i)
              ? Kind.SUBORD
              : Kind.PREP;
      case "of" ->
          ahead.opensVerbFinal(i)
                  && (i == 0
                      || around.at(i - 1).isVerb()
                      || around.at(i - 1) == Kind.PUNCT
                      || around.at(i - 1) == Kind.NOUN
                      || around.at(i - 1) == Kind.ADJ)
              ? Kind.SUBORD
              : Kind.CONJ;
      case "nu" ->
          around.at(i - 1) != Kind.REL
                      && around.at(i - 1) != Kind.SUBORD
                      && !around.classes(i - 1).contains(WordClass.AUX)
                      && i > 0
                      && !isAuxiliary(i - 1)
                      && ahead.opensVerbFinal(i)
                      && ahead.verbBefore(i)
                      && !withinFrame(i)
                  || i == 0 && around.at(1) != Kind.FINITE && ahead.opensVerbFinal(i)
              ? Kind.SUBORD
              : Kind.ADV;
      case "sinds", "sedert" ->
          !ahead.tokenIsTime(i + 1)
                  && !(around.at(i + 1) == Kind.DET && ahead.tokenIsTime(i + 2))
                  && ahead.opensVerbFinal(i)
              ? Kind.SUBORD
              : Kind.PREP;
      case "tot" ->
          i > 0 && ahead.opensVerbFinal(i) && ahead.subjectAndVerb(i + 1) && !ahead.awaitsVerb(i)
              ? Kind.SUBORD
              : Kind.PREP;
      case "dus", "dan", "al", "veel", "meer", "minder" -> kinds[i];
      case "geen" -> Kind.DET;
      default -> particleOrNot(i, set);
    };
  }

  /** "is de aftocht nu echt begonnen": no subject follows, and the verb is the participle that is waited for. */
  private boolean withinFrame(int i) {
    int j = i + 1;
    while ((around.at(j) == Kind.ADV || around.at(j) == Kind.ADJ)
        && !around.classes(j).contains(WordClass.PLACEHOLDER)) {
      j++;
    }
    if (around.at(j) == Kind.PREP) {
      while (around.at(j) != Kind.PUNCT && !around.at(j).isVerb()) {
        j++;
      }
    }
    return around.at(j) == Kind.FINITE
        && tokens.get(j).hasTag("WKW:VTD")
        && !around.at(j + 1).isVerb()
        && auxiliaryBefore(i);
  }

  private boolean auxiliaryBefore(int i) {
    for (int j = i - 1; j >= 0 && around.at(j) != Kind.PUNCT; j--) {
      if (around.at(j).isVerb()) {
        return words.hasVerb(tokens.get(j), WordClass.PERFECT)
            || words.hasVerb(tokens.get(j), WordClass.PASSIVE);
      }
    }
    return false;
  }

  /** "schoten toen met scherp, waarbij …": the next verb is that of a clause behind the comma. */
  private boolean relativeFirst(int i) {
    for (int j = i + 1; j + 1 < kinds.length && !kinds[j].isVerb(); j++) {
      if (tokens.get(j).form().equals(",") && kinds[j + 1] == Kind.REL) {
        return true;
      }
    }
    return false;
  }

  private boolean isSuperlative(int i) {
    return i < tokens.size() && tokens.get(i).hasTag("BNW:OVR");
  }

  /** Behind a comma, or behind an adverb that a comma parts from the clause before: ", ook als de Fransen vertrekken". */
  private boolean apart(int i) {
    int before = around.at(i - 1) == Kind.ADV ? i - 2 : i - 1;
    return before >= 0 && tokens.get(before).form().equals(",");
  }

  /** "het sturen van": an infinitive that stands as a noun, even if it looks like a plural. */
  private boolean isNominalInfinitive(int i) {
    return i + 1 < tokens.size()
        && tokens.get(i).hasTag("WKW:TGW:INF")
        && tokens.get(i + 1).lower().equals("van");
  }

  private Kind particleOrNot(int i, Set<WordClass> set) {
    if (set.contains(WordClass.PREP) && set.contains(WordClass.PARTICLE)
        || set.contains(WordClass.POSTP)) {
      return ahead.startsNoun(i + 1)
              && !(set.contains(WordClass.PARTICLE) && relative.endsClause(i))
          ? Kind.PREP
          : Kind.PARTICLE;
    }
    if (set.contains(WordClass.PARTICLE)
        && (set.contains(WordClass.NOUN) || set.contains(WordClass.ADJ))
        && (around.afterDeterminer(i)
            || afterAdjective(i)
            || around.nextIsNominal(i) && !set.contains(WordClass.NOUN))) {
      return set.contains(WordClass.NOUN) ? Kind.NOUN : Kind.ADJ;
    }
    if (set.contains(WordClass.PREP) && set.contains(WordClass.ADJ)) {
      // "een toestel vol soldaten", but "een volle zaal", "zat vol"
      boolean behindNoun = around.at(i - 1) == Kind.NOUN || around.at(i - 1) == Kind.NAME;
      return behindNoun && ahead.startsNoun(i + 1) ? Kind.PREP : Kind.ADJ;
    }
    return kinds[i];
  }

  private boolean afterAdjective(int i) {
    if (around.at(i - 1) == Kind.ADJ && around.at(i - 2) == Kind.DET) {
      return true;
    }
    return (around.at(i - 1) == Kind.ADJ || around.at(i - 1) == Kind.NAME)
        && tokens.get(i - 1).lower().endsWith("se");
  }

  /** The verb or the possessive: it is the verb when its stretch of the sentence has no other finite verb. */
  private Kind possessive(int i) {
    if (kinds[i] == Kind.POSS) {
      return Kind.POSS;
    }
    if (i > 0 && tokens.get(i - 1).lower().equals("te")) {
      return Kind.INFINITIVE;
    }
    if (!ahead.startsNoun(i + 1) || ahead.article(i + 1) || around.at(i + 1) == Kind.PRON) {
      return Kind.INFINITIVE;
    }
    if (around.at(i - 1) == Kind.SUBORD || around.at(i - 1) == Kind.REL) {
      return Kind.POSS;
    }
    if (i == 0 && !tokens.get(tokens.size() - 1).form().equals("?") && around.at(1) != Kind.DET) {
      return Kind.POSS;
    }
    if (around.at(i - 1) == Kind.PREP
        || around.at(i - 1) == Kind.CONJ && ahead.startsNoun(i + 1) && ahead.verbBefore(i)) {
      return Kind.POSS;
    }
    for (int j = i - 1;
        j >= 0
            && !around.hardBreak(j)
            && around.at(j) != Kind.SUBORD
            && !tokens.get(j).form().equals(",");
        j--) {
      if (kinds[j] == Kind.FINITE) {
        return Kind.POSS;
      }
    }
    for (int j = i + 1;
        j < kinds.length && !around.hardBreak(j) && !tokens.get(j).form().equals(",");
        j++) {
      if (kinds[j] == Kind.SUBORD || kinds[j] == Kind.REL) {
        break;
      }
      if (kinds[j] == Kind.FINITE) {
        return Kind.POSS;
      }
    }
    return ahead.unfinished(i) ? Kind.POSS : Kind.INFINITIVE;
  }
}
