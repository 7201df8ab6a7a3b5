package org.sahelevents.lexicon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A short name for the state of all lexicon files together; it changes with every change of any that codes. */
public final class LexiconVersion {
  private static final int LENGTH = 12;

  /** Every data file, for a folder of resources cannot be listed; a test holds this list against the folder. */
  static final List<String> FILES =
      List.of(
          "actors.tsv",
          "confidence.tsv",
          "countries.tsv",
          "event-types.yaml",
          "languages.tsv",
          "name-classes.tsv",
          "people.tsv",
          "places.tsv",
          "regions.tsv",
          "nl/actor-names.tsv",
          "nl/compound-heads.tsv",
          "nl/country-names.tsv",
          "nl/cues.tsv",
          "nl/directions.tsv",
          "nl/event-nouns.tsv",
          "nl/footings.tsv",
          "nl/function-words.tsv",
          "nl/morphology.tsv",
          "nl/name-prefixes.tsv",
          "nl/not-names.tsv",
          "nl/numbers.tsv",
          "nl/place-names.tsv",
          "nl/pronouns.tsv",
          "nl/publication.tsv",
          "nl/shorthands.tsv",
          "nl/time-phrases.tsv",
          "nl/time-traps.tsv",
          "nl/time.tsv",
          "nl/titles.tsv",
          "nl/verbs.tsv",
          "nl/word-classes.tsv");

  /** Files that tell what was coded, and change no coding. */
  static final List<String> TELLING = List.of(Headlines.FILE, Modes.FILE);

  private LexiconVersion() {}

  /** Twelve hexadecimal digits of the files' SHA-256. */
  public static String of(LexiconFolder folder) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : FILES) {
        digest.update((file + '\n').getBytes(StandardCharsets.UTF_8));
        digest.update(folder.read(file).orElse("").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
