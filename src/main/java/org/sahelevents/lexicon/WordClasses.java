package org.sahelevents.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What common nouns stand for, from {@code word-classes.tsv}. */
public final class WordClasses {
  /** The actor of an entry whose actor is the country that the text is about. */
  public static final String HOME = "$home";

  /**
   * @param name of the class
   * @param actor a code, {@link #HOME}, or null
   * @param source file and line
   */
  public record Entry(String name, String actor, String source) {}

  private final SuffixTable<Entry> table = new SuffixTable<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> actors = new LinkedHashSet<>();

  static WordClasses load(LexiconFolder folder, String language, Faults faults) {
    WordClasses classes = new WordClasses();
    TsvFile.read(
        folder,
        language + "/word-classes.tsv",
        faults,
        List.of("class", "actor", "whole", "nouns"),
        row -> {
          Entry entry = new Entry(row.required("class"), row.orNull("actor"), row.where());
          classes.names.add(entry.name());
          if (entry.actor() != null && !entry.actor().equals(HOME)) {
            classes.actors.add(entry.actor());
          }
          for (String noun : new LinkedHashSet<>(row.list("nouns"))) {
            if (row.text("whole").equals("compound")) {
              classes.table.putLast(noun, entry);
            } else {
              classes.table.put(noun, entry, row.text("whole").equals("whole"));
            }
          }
        });
    return classes;
  }

  /** The entries of a noun, by its lemma or as the last part of a compound. */
  public List<Entry> of(String lemma) {
    return table.find(lemma);
  }

  /** The entries of exactly this word. */
  public List<Entry> ofWhole(String word) {
    return table.whole(word);
  }

  /** The actors that common nouns stand for: whoever is named more exactly goes before them. */
  public Set<String> actors() {
    return actors;
  }

  /** The names of all classes. */
  public Set<String> names() {
    return Set.copyOf(names);
  }
}
