package org.sahelevents.text;

import static org.sahelevents.text.WordClass.AUX;

import java.util.List;
import java.util.Set;

/** What stands around a token, by the classes of words and what is tagged so far. */
final class Neighbours {
  private final FunctionWords words;
  private final List<Token> tokens;
  private final Kind[] kinds;
  private final boolean[] adjuncts;

  Neighbours(FunctionWords words, List<Token> tokens, Kind[] kinds, boolean[] adjuncts) {
    this.words = words;
    this.tokens = tokens;
    this.kinds = kinds;
    this.adjuncts = adjuncts;
  }

  /** The classes of the word, none outside of the sentence. */
  Set<WordClass> classes(int i) {
    return i < 0 || i >= tokens.size() ? Set.of() : words.of(tokens.get(i));
  }

  /** The kind so far; outside of the sentence that of a mark. */
  Kind at(int i) {
    return i < 0 || i >= kinds.length ? Kind.PUNCT : kinds[i];
  }

  /** Whether a noun, or what leads to one, comes next. */
  boolean nextIsNominal(int i) {
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token n = tokens.get(i + 1);
    return n.isWord()
            && (classes(i + 1).isEmpty() || words.is(n, WordClass.GROUP))
            && (!n.known()
                || n.hasTag("ZNW")
                || n.hasTag("ENM")
                || n.hasTag("BNW")
                || n.hasTag("GET"))
        || n.isNumber() && !adjuncts[i + 1];
  }

  /** Whether a noun or adjective must stand here: the word before is a determiner, adjective, number or preposition. */
  boolean afterDeterminer(int i) {
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

  /** "met zijn", "Zijn leger vertrok": right behind a preposition or at the start of a statement. */
  boolean possessive(int i) {
    boolean behindPreposition =
        i > 0
            && !classes(i - 1).isEmpty()
            && classes(i - 1).iterator().next() == WordClass.PREP
            && (!classes(i - 1).contains(WordClass.PARTICLE) || plainNoun(i + 1))
            && !tokens.get(i - 1).lower().equals("te");
    boolean start =
        (i == 0 || hardBreak(i - 1)) && !tokens.get(tokens.size() - 1).form().equals("?");
    return behindPreposition || start;
  }

  /** "op zijn leven": a noun that is no participle ("waar bommen op zijn gevallen"). */
  boolean plainNoun(int i) {
    return i < tokens.size()
        && tokens.get(i).hasTag("ZNW")
        && !tokens.get(i).hasTag("WKW:VTD")
        && classes(i).isEmpty();
  }

  /** "de democratisch verkozen president": behind a determiner and an adverb, right before a noun. */
  boolean attribute(int i) {
    return i > 1
        && (kinds[i - 1] == Kind.ADJ || kinds[i - 1] == Kind.ADV)
        && (kinds[i - 2] == Kind.DET || kinds[i - 2] == Kind.POSS)
        && !classes(i - 2).contains(WordClass.ADV)
        && plainNoun(i + 1);
  }

  /** A mark behind which another sentence might begin as well. */
  boolean hardBreak(int j) {
    return ";:?!()".contains(tokens.get(j).form());
  }

  /** A mark or word that parts this stretch of the sentence from the next. */
  boolean boundary(int j) {
    return hardBreak(j)
        || tokens.get(j).form().equals(",")
        || classes(j).contains(WordClass.SUBORD) && !adjuncts[j]
        || classes(j).contains(WordClass.REL)
            && j > 0
            && (!classes(j).contains(WordClass.DET) || behindItsNoun(j));
  }

  /** "boeren die op het veld werkten", "nam boeren mee die": behind a noun, or a particle that can be nothing else. */
  private boolean behindItsNoun(int j) {
    Set<WordClass> before = classes(j - 1);
    return before.isEmpty() && tokens.get(j - 1).hasTag("ZNW") && !adjuncts[j - 1]
        || before.contains(WordClass.PARTICLE) && !before.contains(WordClass.PREP);
  }

  /** Whether an auxiliary stands before in this stretch, or right behind: then a participle is one. */
  boolean auxiliaryNear(int i) {
    if (auxiliaryBefore(i)) {
      return true;
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

  /** Whether an auxiliary stands before in this stretch. */
  boolean auxiliaryBefore(int i) {
    for (int j = i - 1; j >= 0 && !hardBreak(j) && i - j < 30; j--) {
      Token t = tokens.get(j);
      if (t.form().equals(",") && i - j > 12
          || opens(j)
          || kinds[j] == Kind.SUBORD && !classes(j - 1).contains(AUX)) {
        break;
      }
      if (classes(j).contains(AUX) && kinds[j] != Kind.POSS) {
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
}
