package org.sahelevents.lexicon;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that the lexicon knows of one language.
 *
 * @param world what holds in every language
 * @param names finder of names
 * @param words classes of common nouns
 * @param nameClasses classes of names
 * @param frames verbs that state events
 * @param nouns nouns that state events
 * @param cues words that tell how a statement is meant
 * @param pronouns by their forms in lower case
 * @param bearings prepositions that tell where
 * @param footings how much a name says about where a text is
 */
public record LanguageLexicon(
    World world,
    NameIndex names,
    WordClasses words,
    NameClasses nameClasses,
    Frames frames,
    EventNouns nouns,
    Cues cues,
    Map<String, Pronoun> pronouns,
    Bearings bearings,
    Footings footings) {
  private static final Map<String, LanguageLexicon> SHIPPED = new ConcurrentHashMap<>();

  /** Reads the files of a language; what is wrong with them is added to {@code faults}. */
  public static LanguageLexicon load(
      LexiconFolder folder, String language, World world, Faults faults) {
    WordClasses words = WordClasses.load(folder, language, faults);
    NameClasses nameClasses = NameClasses.load(folder, faults);
    Set<String> classes = new LinkedHashSet<>(words.names());
    classes.addAll(nameClasses.all());
    return new LanguageLexicon(
        world,
        NameIndex.load(folder, language, world, faults),
        words,
        nameClasses,
        Frames.load(folder, language, classes, faults),
        EventNouns.load(folder, language, faults),
        Cues.load(folder, language, faults),
        Pronoun.load(folder, language, faults),
        Bearings.load(folder, language, faults),
        Footings.load(folder, language, classes, faults));
  }

  /**
   * The lexicon of a language as shipped with the program.
   *
   * @throws org.sahelevents.problem.SahelException of kind ENVIRONMENT that lists every fault of every file
   */
  public static LanguageLexicon shipped(String language) {
    return SHIPPED.computeIfAbsent(
        language,
        l -> {
          Faults faults = new Faults();
          World world = World.load(LexiconFolder.shipped(), faults);
          LanguageLexicon lexicon = load(LexiconFolder.shipped(), l, world, faults);
          faults.throwIfAny();
          return lexicon;
        });
  }
}
