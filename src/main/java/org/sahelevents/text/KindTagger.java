package org.sahelevents.text;

import static org.sahelevents.text.WordClass.AUX;
import static org.sahelevents.text.WordClass.QUANT;

import java.util.List;
import java.util.Set;

/** Decides for every token of one sentence what it is there. */
final class KindTagger {
  private final FunctionWords words;
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final boolean[] adjuncts;

  private KindTagger(FunctionWords words, List<Token> tokens, boolean[] adjuncts) {
    this.words = words;
    this.tokens = tokens;
    this.adjuncts = adjuncts;
    this.kinds = new Kind[tokens.size()];
  }

  /**
   * @param adjuncts one per token: whether it stands in an expression, of time say, that is an adverb as a whole
   */
  static Kind[] tag(FunctionWords words, List<Token> tokens, boolean[] adjuncts) {
    KindTagger tagger = new KindTagger(words, tokens, adjuncts);
    for (int i = 0; i < tokens.size(); i++) {
      tagger.kinds[i] = adjuncts[i] ? Kind.TIME : tagger.first(i);
    }
    for (int i = 0; i < tokens.size(); i++) {
      tagger.kinds[i] = adjuncts[i] ? Kind.TIME : tagger.inContext(i);
    }
    return tagger.kinds;
  }

  private Set<WordClass> classes(int i) {
    return i < 0 || i >= tokens.size() ? Set.of() : words.of(tokens.get(i));
  }

  private Kind at(int i) {
    return i < 0 || i >= kinds.length ? Kind.PUNCT : kinds[i];
  }

  /** The most likely kind, by the word alone. */
  private Kind first(int i) {
    Token t = tokens.get(i);
    if (t.isNumber()) {
      return t.form().matches(".*\\p{L}{3,}") ? Kind.ADJ : Kind.NUM;
    }
    if (t.isPunctuation()) {
      return Kind.PUNCT;
    }
    Set<WordClass> set = words.of(t);
    if (t.lower().equals("zijn")
        && i > 0
        && !classes(i - 1).isEmpty()
        && classes(i - 1).iterator().next() == WordClass.PREP
        && !classes(i - 1).contains(WordClass.PARTICLE)
        && !tokens.get(i - 1).lower().equals("te")) {
      return Kind.POSS;
    }
    if (t.lower().equals("zijn")
        && (i == 0 || hardBreak(i - 1))
        && !tokens.get(tokens.size() - 1).form().equals("?")) {
      return Kind.POSS;
    }
    if (t.lower().equals("mijn") && i > 0 && classes(i - 1).contains(WordClass.DET)) {
      return Kind.NOUN;
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
    boolean midSentence = i > 0 && !tokens.get(i - 1).isPunctuation();
    boolean noun = t.hasTag("ZNW");
    boolean adjective =
        t.hasTag("BNW:STL:VRB")
            || t.hasTag("BNW:STL:ONV")
            || t.hasTag("BNW:VGR")
            || t.hasTag("BNW:OVR")
            || t.hasTag("BNW:STF");
    boolean verb = t.hasTag("WKW:TGW:3EP") || t.hasTag("WKW:TGW:INF") || t.hasTag("WKW:VLT");
    boolean participle = t.hasTag("WKW:VTD");
    if (t.hasTag("GET:")) {
      return t.hasTag("GET:RNG") ? Kind.ADJ : Kind.NUM;
    }
    if (t.isCapitalised() && nameWithNoun(t)) {
      return Kind.NOUN;
    }
    if (t.isCapitalised() && midSentence && !(noun && Character.isUpperCase(lemmaStart(t)))) {
      return adjective && t.lower().endsWith("e") && !t.hasTag("ENM") ? Kind.ADJ : Kind.NAME;
    }
    if (t.isCapitalised() && adjective && t.lower().endsWith("e") && nextIsNominal(i)) {
      return Kind.ADJ;
    }
    if (!t.known()) {
      return t.isCapitalised() && !nameWithNoun(t) ? Kind.NAME : Kind.NOUN;
    }
    if (t.isCapitalised() && midSentence) {
      return Kind.NOUN;
    }
    boolean nominalSlot = afterDeterminer(i) || afterNumber(i, t);
    if ((verb || participle) && !(nominalSlot && (noun || adjective || participle))) {
      if (t.hasTag("WKW:TGW:INF") && t.hasTag("WKW:VLT:INF") && !participle) {
        return Kind.INFINITIVE;
      }
      if (noun
          && !participle
          && !t.hasTag("WKW:VLT")
          && !t.hasTag("WKW:TGW:3EP")
          && !likelyVerb(i)) {
        return Kind.NOUN;
      }
      if (noun
          && !participle
          && (t.hasTag("WKW:TGW:3EP") || t.hasTag("WKW:VLT"))
          && i > 0
          && verbElsewhere(i)) {
        // "gaf groen licht", "heeft op stal gezet": the clause has a verb that can be nothing else
        return Kind.NOUN;
      }
      if (noun && participle && !verb && !auxiliaryNear(i)) {
        return Kind.NOUN;
      }
      if (t.hasTag("WKW:VLT") && t.hasTag("WKW:VTD:VRB") && !t.hasTag("WKW:VTD:ONV")) {
        // "bestormde": an inflected participle stands before a noun only
        return Kind.FINITE;
      }
      if (participle && verb) {
        return auxiliaryNear(i)
            ? Kind.PARTICIPLE
            : t.hasTag("WKW:TGW:INF") && !t.hasTag("WKW:VLT") ? Kind.INFINITIVE : Kind.FINITE;
      }
      if (participle) {
        return t.hasTag("WKW:VTD:VRB") && !t.hasTag("WKW:VTD:ONV") ? Kind.ADJ : Kind.PARTICIPLE;
      }
      return t.hasTag("WKW:TGW:3EP") || t.hasTag("WKW:VLT") ? Kind.FINITE : Kind.INFINITIVE;
    }
    boolean attributive = adjective || t.hasTag("WKW:VTD:VRB") && t.lower().endsWith("e");
    if (noun && !(attributive && nextIsNominal(i))) {
      return Kind.NOUN;
    }
    if (adjective || participle || t.hasTag("WKW:ODW")) {
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

  private boolean afterNumber(int i, Token t) {
    return i > 0
        && kinds[i - 1] == Kind.NUM
        && !adjuncts[i - 1]
        && t.hasTag("ZNW:MRV")
        && !t.hasTag("WKW:TGW:3EP");
  }

  private boolean nextIsNominal(int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token n = tokens.get(i + 1);
    return n.isWord()
            && classes(i + 1).isEmpty()
            && (!n.known()
                || n.hasTag("ZNW")
                || n.hasTag("ENM")
                || n.hasTag("BNW")
                || n.hasTag("GET"))
        || n.isNumber() && !adjuncts[i + 1];
  }

  /** Whether a noun or adjective must stand here: the word before is a determiner, adjective, number or preposition. */
  private boolean afterDeterminer(int i) {
    if (i == 0) {
      return false;
    }
    Set<WordClass> before = classes(i - 1);
    if (tokens.get(i - 1).lower().equals("te")) {
      return false;
    }
    if (before.contains(WordClass.REL) && !before.contains(WordClass.PRON)) {
      return false;
    }
    if (before.contains(WordClass.DET)
        && !before.contains(WordClass.PRON)
        && !before.contains(WordClass.ADV)) {
      return true;
    }
    String word = tokens.get(i - 1).lower();
    if (word.equals("het") || word.equals("dit") || word.equals("deze")) {
      return true;
    }
    if (before.contains(WordClass.POSS) && (!before.contains(AUX) || kinds[i - 1] == Kind.POSS)) {
      return true;
    }
    if (before.contains(WordClass.PREP) && !before.contains(WordClass.PARTICLE)) {
      return true;
    }
    return before.isEmpty() && kinds[i - 1] == Kind.ADJ && tokens.get(i - 1).lower().endsWith("e");
  }

  /** A form that is noun or plural verb: taken as a verb after a plural subject when its clause has no other verb. */
  private boolean likelyVerb(int i) {
    if (i > 0 && tokens.get(i - 1).lower().equals("te")) {
      return true;
    }
    int from = i;
    boolean verbElsewhere = false;
    while (from > 0 && !boundary(from - 1)) {
      from--;
      verbElsewhere |= sureVerb(from);
    }
    boolean modal = false;
    for (int j = i + 1; j < tokens.size() && !boundary(j); j++) {
      verbElsewhere |= sureVerb(j);
    }
    for (int j = from; j < i; j++) {
      modal |= classes(j).contains(AUX) || words.hasVerb(tokens.get(j), WordClass.RAISE);
    }
    boolean reporting =
        i > 0
            && tokens.get(i - 1).form().equals(",")
            && i + 1 < tokens.size()
            && !tokens.get(i + 1).isPunctuation();
    boolean last =
        i + 1 >= tokens.size()
            || tokens.get(i + 1).isPunctuation()
            || classes(i + 1).contains(AUX)
            || classes(i + 1).contains(WordClass.PREP);
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
        ? last && modal && !afterDeterminer(i)
        : (subjectBefore || reporting) && !afterDeterminer(i);
  }

  /** Whether this stretch of the sentence has another verb that can be nothing else. */
  private boolean verbElsewhere(int i) {
    for (int j = i - 1; j >= 0 && !boundary(j) && !classes(j).contains(WordClass.CONJ); j--) {
      if (sureVerb(j)) {
        return true;
      }
    }
    for (int j = i + 1;
        j < tokens.size()
            && !boundary(j)
            && classes(j).stream().noneMatch(c -> c == WordClass.CONJ);
        j++) {
      if (sureVerb(j)) {
        return true;
      }
    }
    return false;
  }

  private boolean sureVerb(int j) {
    Token t = tokens.get(j);
    return !adjuncts[j] && !t.isNumber() && (j == 0 || !t.isCapitalised()) && sureVerb(j, t);
  }

  private boolean sureVerb(int j, Token t) {
    return classes(j).contains(AUX)
        || classes(j).isEmpty()
            && !t.hasTag("ZNW")
            && (t.hasTag("WKW:VLT") || t.hasTag("WKW:TGW:3EP"));
  }

  private boolean hardBreak(int j) {
    return ";:?!()".contains(tokens.get(j).form());
  }

  /** A mark or word that parts this stretch of the sentence from the next. */
  private boolean boundary(int j) {
    return hardBreak(j)
        || tokens.get(j).form().equals(",")
        || classes(j).contains(WordClass.SUBORD) && !adjuncts[j]
        || classes(j).contains(WordClass.REL) && j > 0 && !classes(j).contains(WordClass.DET);
  }

  private boolean auxiliaryNear(int i) {
    for (int j = i - 1; j >= 0 && !hardBreak(j) && i - j < 30; j--) {
      Token t = tokens.get(j);
      if (t.form().equals(",") && i - j > 12 || opens(j)) {
        break;
      }
      if (classes(j).contains(AUX) && kinds[j] != Kind.POSS) {
        return true;
      }
    }
    for (int j = i + 1; j < tokens.size() && j < i + 3; j++) {
      if (tokens.get(j).form().equals(",") || hardBreak(j)) {
        break;
      }
      if (classes(j).contains(AUX)) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int j) {
    Set<WordClass> set = classes(j);
    return (set.contains(WordClass.SUBORD) || set.contains(WordClass.REL))
        && !set.contains(WordClass.DET)
        && !set.contains(WordClass.ADV)
        && !set.contains(WordClass.CONJ);
  }

  private Kind inContext(int i) {
    Token t = tokens.get(i);
    Set<WordClass> set = words.of(t);
    if (t.lower().equals("een")
        && i + 1 < tokens.size()
        && tokens.get(i + 1).lower().equals("van")) {
      return Kind.NUM;
    }
    if (set.size() < 2 && !set.contains(WordClass.PREP)) {
      return kinds[i];
    }
    return switch (t.lower()) {
      case "zijn" -> zijn(i);
      case "haar", "hun" -> startsNoun(i + 1) ? Kind.POSS : Kind.PRON;
      case "het", "'t", "dit" -> startsNoun(i + 1) && !plural(i + 1) ? Kind.DET : Kind.PRON;
      case "deze" -> startsNoun(i + 1) ? Kind.DET : Kind.PRON;
      case "die", "dat" -> dieDat(i);
      case "wie", "wat" ->
          i == 0 || at(i - 1) == Kind.PUNCT || at(i - 1) == Kind.PREP || at(i - 1).isVerb()
              ? Kind.REL
              : Kind.PRON;
      case "welke", "welk" -> startsNoun(i + 1) ? Kind.DET : Kind.REL;
      case "toen" ->
          at(i + 1) == Kind.FINITE || at(i + 1) == Kind.PUNCT || !opensVerbFinal(i)
              ? Kind.ADV
              : Kind.SUBORD;
      case "als" ->
          opensVerbFinal(i) && !(verbBefore(i) && infinitiveOnly(i)) ? Kind.SUBORD : Kind.PREP;
      case "of" ->
          opensVerbFinal(i)
                  && (i == 0
                      || at(i - 1).isVerb()
                      || at(i - 1) == Kind.PUNCT
                      || at(i - 1) == Kind.NOUN
                      || at(i - 1) == Kind.ADJ)
              ? Kind.SUBORD
              : Kind.CONJ;
      case "nu" ->
          at(i - 1) != Kind.REL
                      && at(i - 1) != Kind.SUBORD
                      && i > 0
                      && opensVerbFinal(i)
                      && (verbBefore(i))
                  || i == 0 && at(1) != Kind.FINITE && opensVerbFinal(i)
              ? Kind.SUBORD
              : Kind.ADV;
      case "sinds", "sedert" -> !tokenIsTime(i + 1) && opensVerbFinal(i) ? Kind.SUBORD : Kind.PREP;
      case "dus", "dan", "al", "veel", "meer", "minder" -> kinds[i];
      case "geen" -> Kind.DET;
      default -> particleOrNot(i, set);
    };
  }

  /** Whether the stretch behind has no verb that can only be finite. */
  private boolean infinitiveOnly(int i) {
    for (int j = i + 1;
        j < kinds.length && !hardBreak(j) && !tokens.get(j).form().equals(",");
        j++) {
      if (kinds[j] == Kind.FINITE) {
        return false;
      }
    }
    return true;
  }

  private boolean plural(int i) {
    return i < tokens.size()
        && at(i) == Kind.NOUN
        && tokens.get(i).hasTag("ZNW:MRV")
        && !tokens.get(i).hasTag("ZNW:EKV");
  }

  private boolean tokenIsTime(int i) {
    return i < tokens.size() && (at(i) == Kind.NUM || tokens.get(i).hasTag("TYD"));
  }

  private boolean verbBefore(int i) {
    for (int j = i - 1; j >= 0 && !hardBreak(j); j--) {
      if (kinds[j] == Kind.FINITE || kinds[j] == Kind.INFINITIVE) {
        return true;
      }
    }
    return false;
  }

  private Kind particleOrNot(int i, Set<WordClass> set) {
    if (set.contains(WordClass.PREP) && set.contains(WordClass.PARTICLE)
        || set.contains(WordClass.POSTP)) {
      return startsNoun(i + 1) ? Kind.PREP : Kind.PARTICLE;
    }
    if (set.contains(WordClass.PARTICLE)
        && (set.contains(WordClass.NOUN) || set.contains(WordClass.ADJ))
        && (afterDeterminer(i)
            || afterAdjective(i)
            || nextIsNominal(i) && !set.contains(WordClass.NOUN))) {
      return set.contains(WordClass.NOUN) ? Kind.NOUN : Kind.ADJ;
    }
    return kinds[i];
  }

  private boolean afterAdjective(int i) {
    if (at(i - 1) == Kind.ADJ && at(i - 2) == Kind.DET) {
      return true;
    }
    return (at(i - 1) == Kind.ADJ || at(i - 1) == Kind.NAME)
        && tokens.get(i - 1).lower().endsWith("se");
  }

  private boolean startsNoun(int i) {
    Kind k = at(i);
    return switch (k) {
      case DET, POSS, NUM, ADJ, NOUN, NAME -> true;
      case PRON -> !tokens.get(i).lower().equals("zich");
      case ADV -> at(i + 1) == Kind.NUM || at(i + 1) == Kind.ADV && at(i + 2) == Kind.NUM;
      case INFINITIVE, FINITE ->
          i < tokens.size() && tokens.get(i).lower().equals("zijn") && startsNoun(i + 1);
      case REL ->
          tokens.get(i).lower().equals("wie")
              || tokens.get(i).lower().equals("die")
                  && (at(i + 1) == Kind.NOUN || at(i + 1) == Kind.NUM);
      case SUBORD ->
          i < tokens.size() && tokens.get(i).lower().equals("dat") && at(i + 1) == Kind.NOUN;
      case PUNCT ->
          i < tokens.size()
              && "'\"‘“„".contains(tokens.get(i).form())
              && at(i + 1) != Kind.PUNCT
              && !at(i + 1).isVerb();
      default -> false;
    };
  }

  /** The verb or the possessive: it is the verb when its stretch of the sentence has no other finite verb. */
  private Kind zijn(int i) {
    if (kinds[i] == Kind.POSS) {
      return Kind.POSS;
    }
    if (i > 0 && tokens.get(i - 1).lower().equals("te")) {
      return Kind.INFINITIVE;
    }
    if (!startsNoun(i + 1)) {
      return Kind.INFINITIVE;
    }
    if (i == 0 && !tokens.get(tokens.size() - 1).form().equals("?") && at(1) != Kind.DET) {
      return Kind.POSS;
    }
    if (at(i - 1) == Kind.PREP || at(i - 1) == Kind.CONJ && startsNoun(i + 1) && verbBefore(i)) {
      return Kind.POSS;
    }
    for (int j = i - 1;
        j >= 0 && !hardBreak(j) && at(j) != Kind.SUBORD && !tokens.get(j).form().equals(",");
        j--) {
      if (kinds[j] == Kind.FINITE) {
        return Kind.POSS;
      }
    }
    for (int j = i + 1;
        j < kinds.length && !hardBreak(j) && !tokens.get(j).form().equals(",");
        j++) {
      if (kinds[j] == Kind.SUBORD || kinds[j] == Kind.REL) {
        break;
      }
      if (kinds[j] == Kind.FINITE) {
        return Kind.POSS;
      }
    }
    return Kind.INFINITIVE;
  }

  private Kind dieDat(int i) {
    boolean die = tokens.get(i).lower().equals("die");
    boolean nounNext = at(i + 1) == Kind.NOUN || at(i + 1) == Kind.ADJ || at(i + 1) == Kind.NUM;
    if (i == 0) {
      return at(i + 1) == Kind.NOUN || at(i + 1) == Kind.ADJ && at(i + 2) == Kind.NOUN
          ? Kind.DET
          : at(i + 1) == Kind.FINITE ? Kind.PRON : die ? Kind.PRON : Kind.SUBORD;
    }
    Kind before = at(i - 1);
    boolean comma = tokens.get(i - 1).form().equals(",");
    if (before == Kind.PREP) {
      return nounNext ? Kind.DET : Kind.PRON;
    }
    boolean verbNext =
        (before == Kind.NOUN || before == Kind.NAME)
            && (at(i + 1) == Kind.INFINITIVE || at(i + 1) == Kind.FINITE);
    if (!opensVerbFinal(i) && !(die && verbNext)) {
      return nounNext ? Kind.DET : Kind.PRON;
    }
    if (die) {
      return before == Kind.NOUN
              || before == Kind.NAME
              || before == Kind.NUM
              || before == Kind.ADJ
              || comma
              || before == Kind.PUNCT
              || before == Kind.CONJ
          ? Kind.REL
          : nounNext ? Kind.DET : Kind.REL;
    }
    boolean nounBefore =
        before == Kind.NOUN
            || before == Kind.NAME
            || comma && (at(i - 2) == Kind.NOUN || at(i - 2) == Kind.NAME);
    return nounBefore && at(i + 1) != Kind.DET && !comma
        ? Kind.SUBORD
        : nounBefore && comma ? Kind.REL : Kind.SUBORD;
  }

  /** Whether a finite verb stands between here and the end of the stretch, but not right behind. */
  private boolean opensVerbFinal(int i) {
    int depth = 0;
    for (int j = i + 1; j < kinds.length; j++) {
      String form = tokens.get(j).form();
      if (";:?!".contains(form)
          || form.equals(",") && depth == 0 && j > i + 6
          || form.equals(".")) {
        return false;
      }
      if (form.equals("(")) {
        depth++;
      } else if (form.equals(")")) {
        depth--;
      }
      if (kinds[j] == Kind.FINITE
          || kinds[j] == Kind.INFINITIVE && !tokens.get(j - 1).lower().equals("te")) {
        return j > i + 1 || j + 1 >= kinds.length || at(j + 1) == Kind.PUNCT || at(j + 1).isVerb();
      }
    }
    return false;
  }
}
