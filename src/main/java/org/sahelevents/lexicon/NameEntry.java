package org.sahelevents.lexicon;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One spelling with what it means; compared by its words, without accents, hyphens, apostrophes and capitals.
 *
 * @param words the words of the spelling as written
 * @param kind null for a phrase that only looks like a name
 * @param code see {@link NameMatch#code()}
 * @param near beginnings of words of which one must stand in the sentence; empty when none need to
 */
record NameEntry(
    List<NameToken> words,
    String text,
    boolean ambiguous,
    NameMatch.Kind kind,
    String code,
    String country,
    String person,
    List<String> near,
    String source) {
  private static final int SHORTEST_GLUED = 4;
  private static final int SHORTEST_HEAD_OF_SURNAME = 6;

  /** The spelling as it is compared. */
  String key() {
    return NameToken.key(words);
  }

  /** Acronyms match only in capitals. */
  boolean onlyCapitals() {
    return words.stream().allMatch(NameToken::allCapitals)
        && words.stream().anyMatch(NameToken::capital);
  }

  /** Names written small in the file (common nouns) match in any case. */
  boolean anyCase() {
    return words.stream().noneMatch(NameToken::capital);
  }

  /** A phrase that begins small ("de Niger") cannot be the first part of a hyphen compound. */
  boolean joinsCompounds() {
    return kind != null && (words.get(0).capital() || words.size() == 1);
  }

  /** Towns called Man or Say and people called Let cannot be told from the words where a sentence begins. */
  boolean mayBeOrdinaryWord() {
    return ambiguous && (kind == NameMatch.Kind.PLACE || kind == NameMatch.Kind.INHABITANTS);
  }

  boolean takesGenitive() {
    return kind != null && kind != NameMatch.Kind.COUNTRY_ADJECTIVE;
  }

  /**
   * Whether a noun may be glued behind the name. Surnames take long nouns only: Kaagman is a surname of its own.
   *
   * @param headLength letters of the noun
   */
  boolean takesGluedHead(int headLength) {
    return kind != null
        && kind != NameMatch.Kind.COUNTRY_ADJECTIVE
        && kind != NameMatch.Kind.INHABITANTS
        && (kind != NameMatch.Kind.PERSON || headLength >= SHORTEST_HEAD_OF_SURNAME)
        && !mayBeOrdinaryWord()
        && !onlyCapitals()
        && !anyCase()
        && text.length() >= SHORTEST_GLUED;
  }

  /** Whether the text's words have the capitals that this spelling asks for. */
  boolean fits(List<NameToken> found) {
    if (anyCase()) {
      return true;
    }
    if (onlyCapitals()) {
      return found.stream().allMatch(NameToken::allCapitals);
    }
    return IntStream.range(0, words.size())
        .anyMatch(i -> words.get(i).capital() && found.get(i).capital());
  }

  boolean isNear(Set<String> sentenceWords) {
    return near.isEmpty()
        || near.stream()
            .anyMatch(stem -> sentenceWords.stream().anyMatch(word -> word.startsWith(stem)));
  }
}
