package org.sahelevents.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A pronoun, from {@code pronouns.tsv}.
 *
 * @param subject whether its form may be a subject
 * @param object whether its form may be an object
 * @param number by its form, or null when that does not tell
 */
public record Pronoun(
    String word, boolean subject, boolean object, Number number, Refers refers, Use use) {
  private static final List<String> COLUMNS = List.of("words", "role", "number", "refers", "use");

  /** How many it stands for. */
  public enum Number {
    ONE,
    MANY
  }

  /** What it may stand for. */
  public enum Refers {
    PERSON,
    THING
  }

  /** What it is used for. */
  public enum Use {
    PERSONAL,
    SPEAKER,
    REFLEXIVE
  }

  private enum Only {
    SUBJECT,
    OBJECT
  }

  /** The pronouns of a language by their forms in lower case. */
  static Map<String, Pronoun> load(LexiconFolder folder, String language, Faults faults) {
    Map<String, Pronoun> pronouns = new HashMap<>();
    TsvFile.read(
        folder,
        language + "/pronouns.tsv",
        faults,
        COLUMNS,
        row -> {
          Only only =
              row.orNull("role") == null ? null : TsvRow.oneOf(row.text("role"), Only.class);
          Number number =
              row.orNull("number") == null ? null : TsvRow.oneOf(row.text("number"), Number.class);
          for (String word : row.list("words")) {
            String key = word.toLowerCase(Locale.ROOT);
            Pronoun pronoun =
                new Pronoun(
                    key,
                    only != Only.OBJECT,
                    only != Only.SUBJECT,
                    number,
                    row.choice("refers", Refers.class),
                    row.choice("use", Use.class));
            if (pronouns.putIfAbsent(key, pronoun) != null) {
              throw new IllegalArgumentException(word + " stands in the file twice");
            }
          }
        });
    return Map.copyOf(pronouns);
  }
}
