package org.sahelevents.text;

import static org.sahelevents.text.WordClass.AUX;
import static org.sahelevents.text.WordClass.QUANT;

import java.util.List;
import java.util.Set;

/** The most likely kind of each token, by the word alone and its neighbours before. */
final class WordKinds {
  private final FunctionWords words;
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final boolean[] adjuncts;
  private final Neighbours around;
  private final VerbEvidence verbs;
  private final Capitals capitals;

  WordKinds(
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
    this.verbs = new VerbEvidence(words, tokens, kinds, adjuncts, around);
    this.capitals = new Capitals(tokens, kinds, around);
  }

  /** The most likely kind, by the word alone. */
  Kind of(int i) {
    Token t = tokens.get(i);
    if (t.isNumber()) {
      return t.form().matches(".*\\p{L}{3,}") ? Kind.ADJ : Kind.NUM;
    }
    if (t.isPunctuation()) {
      return Kind.PUNCT;
    }
    Set<WordClass> set = words.of(t);
    if (t.lower().equals("zijn") && around.possessive(i)) {
      return Kind.POSS;
    }
    if (t.lower().equals("mijn") && i > 0 && around.classes(i - 1).contains(WordClass.DET)) {
      return Kind.NOUN;
    }
    if (set.contains(AUX) && capitals.isAcronym(i)) {
      return Kind.NAME;
    }
    if (!set.isEmpty()) {
      return ofClass(t, set.iterator().next(), set);
    }
    return content(i, t);
  }

  private static Kind ofClass(Token t, WordClass c, Set<WordClass> all) {
    if (all.contains(AUX)) {
      boolean plural = t.hasTag("WKW:TGW:INF") && !t.hasTag("WKW:TGW:3EP");
      boolean participle = t.hasTag("WKW:VTD");
      return participle ? Kind.PARTICIPLE : plural ? Kind.INFINITIVE : Kind.FINITE;
    }
    if (all.contains(QUANT)) {
      return Kind.NUM;
    }
    return switch (c) {
      case DET -> Kind.DET;
      case POSS -> Kind.POSS;
      case PREP -> Kind.PREP;
      case POSTP, PARTICLE -> Kind.PARTICLE;
      case PRON -> Kind.PRON;
      case SUBORD -> Kind.SUBORD;
      case REL -> Kind.REL;
      case CONJ -> Kind.CONJ;
      case NEG -> Kind.NEG;
      case ADJ -> Kind.ADJ;
      case NOUN, GROUP -> Kind.NOUN;
      case NUM, QUANT -> Kind.NUM;
      default -> Kind.ADV;
    };
  }

  private Kind content(int i, Token t) {
    if (t.hasTag("GET:")) {
      return t.hasTag("GET:RNG") ? Kind.ADJ : Kind.NUM;
    }
    Kind name = t.isCapitalised() ? capitals.of(i) : null;
    if (name != null) {
      return name;
    }
    if (!t.known()) {
      return Kind.NOUN;
    }
    if (t.hasTag("WKW:TGW:INF") && isProgressive(i)) {
      return Kind.INFINITIVE;
    }
    boolean nominalSlot = around.afterDeterminer(i) || afterNumber(i, t);
    boolean participle = t.hasTag("WKW:VTD");
    boolean nominal = t.hasTag("ZNW") || isAdjective(t) || participle;
    if (participle && around.attribute(i)) {
      return Kind.ADJ;
    }
    // "had hetzelfde gedaan": what has no ending and no noun behind it is no adjective
    nominalSlot &= !(t.hasTag("WKW:VTD:ONV") && !t.hasTag("ZNW") && endsCluster(i));
    return (isVerb(t) || participle) && !(nominalSlot && nominal) ? verb(i, t) : nominal(i, t);
  }

  private boolean endsCluster(int i) {
    if (endsStretch(i)) {
      return around.auxiliaryBefore(i);
    }
    // "nadat het heroverd was"
    return around.classes(i + 1).contains(AUX) && endsStretch(i + 1);
  }

  private boolean endsStretch(int i) {
    return i + 1 >= tokens.size() || tokens.get(i + 1).isPunctuation();
  }

  /** "zijn aan het vertrekken": what they are doing. */
  private boolean isProgressive(int i) {
    return i > 1
        && tokens.get(i - 1).lower().equals("het")
        && tokens.get(i - 2).lower().equals("aan")
        && (around.auxiliaryBefore(i - 2)
            || i + 1 < tokens.size() && around.classes(i + 1).contains(AUX));
  }

  static boolean isAdjective(Token t) {
    return t.hasTag("BNW:STL:VRB")
        || t.hasTag("BNW:STL:ONV")
        || t.hasTag("BNW:VGR")
        || t.hasTag("BNW:OVR")
        || t.hasTag("BNW:STF");
  }

  private static boolean isVerb(Token t) {
    return t.hasTag("WKW:TGW:3EP") || t.hasTag("WKW:TGW:INF") || t.hasTag("WKW:VLT");
  }

  /** A form of a verb where no noun or adjective must stand: the verb, unless the rest speaks for the noun. */
  private Kind verb(int i, Token t) {
    boolean noun = t.hasTag("ZNW");
    boolean verb = isVerb(t);
    boolean participle = t.hasTag("WKW:VTD");
    if (t.hasTag("WKW:TGW:INF") && t.hasTag("WKW:VLT:INF") && !participle) {
      return Kind.INFINITIVE;
    }
    if (noun
        && !participle
        && !t.hasTag("WKW:VLT")
        && !t.hasTag("WKW:TGW:3EP")
        && !verbs.likelyVerb(i)) {
      return Kind.NOUN;
    }
    if (noun
        && !participle
        && (t.hasTag("WKW:TGW:3EP") || t.hasTag("WKW:VLT"))
        && i > 0
        && verbs.verbElsewhere(i)) {
      // "gaf groen licht", "heeft op stal gezet": the clause has a verb that can be nothing else
      return Kind.NOUN;
    }
    if (noun && participle && !verb && !around.auxiliaryNear(i)) {
      // "lichtten gewapende mannen hem van zijn bed"
      return t.lower().endsWith("e") && around.nextIsNominal(i) ? Kind.ADJ : Kind.NOUN;
    }
    if (t.hasTag("WKW:VLT") && t.hasTag("WKW:VTD:VRB") && !t.hasTag("WKW:VTD:ONV")) {
      // "bestormde": an inflected participle stands before a noun only
      return Kind.FINITE;
    }
    if (participle && verb && beforePossessive(i)) {
      return Kind.FINITE;
    }
    if (participle && verb) {
      return around.auxiliaryNear(i)
          ? Kind.PARTICIPLE
          : t.hasTag("WKW:TGW:INF") && !t.hasTag("WKW:VLT") ? Kind.INFINITIVE : Kind.FINITE;
    }
    if (participle) {
      return t.hasTag("WKW:VTD:VRB") && !t.hasTag("WKW:VTD:ONV") ? Kind.ADJ : Kind.PARTICIPLE;
    }
    return t.hasTag("WKW:TGW:3EP") || t.hasTag("WKW:VLT") ? Kind.FINITE : Kind.INFINITIVE;
  }

  /** "versterkt zijn contingent": no auxiliary stands before its participle and a noun. */
  private boolean beforePossessive(int i) {
    return i > 0
        && i + 2 < tokens.size()
        && tokens.get(i).hasTag("WKW:TGW:3EP")
        && tokens.get(i + 1).lower().equals("zijn")
        && !around.auxiliaryBefore(i)
        && !adjuncts[i + 2]
        && (around.nextIsNominal(i + 1) || around.classes(i + 2).contains(WordClass.GROUP));
  }

  /** "de laatste Franse militair Mali": without an ending behind "de" it is the noun, and a name follows. */
  private boolean isBeforeName(int i, Token t) {
    Token next = tokens.get(i + 1);
    return t.hasTag("BNW:STL:ONV")
        && i > 0
        && kinds[i - 1] == Kind.ADJ
        && tokens.get(i - 1).lower().endsWith("e")
        && next.isCapitalised()
        && !isAdjective(next);
  }

  private Kind nominal(int i, Token t) {
    boolean attributive = isAdjective(t) || t.hasTag("WKW:VTD:VRB") && t.lower().endsWith("e");
    if (t.hasTag("ZNW") && !(attributive && around.nextIsNominal(i) && !isBeforeName(i, t))) {
      return Kind.NOUN;
    }
    if (isAdjective(t) || t.hasTag("WKW:VTD") || t.hasTag("WKW:ODW")) {
      return Kind.ADJ;
    }
    if (t.hasTag("ENM")) {
      return t.isCapitalised() ? Kind.NAME : Kind.NOUN;
    }
    if (t.hasTag("TYD")) {
      return Kind.NOUN;
    }
    return t.hasTag("BYW") || t.hasTag("VRZ") || t.hasTag("VGW") ? Kind.ADV : Kind.NOUN;
  }

  private boolean afterNumber(int i, Token t) {
    return i > 0
        && kinds[i - 1] == Kind.NUM
        && !adjuncts[i - 1]
        && t.hasTag("ZNW:MRV")
        && !t.hasTag("WKW:TGW:3EP");
  }
}
