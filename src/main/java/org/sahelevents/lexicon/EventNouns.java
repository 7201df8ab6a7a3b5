package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The event nouns of a language, from {@code event-nouns.tsv}. */
public final class EventNouns {
  private static final List<String> COLUMNS =
      List.of("noun", "needs", "type", "agent", "target", "country", "flags", "example", "yields");

  private final SuffixTable<EventNoun> table = new SuffixTable<>();
  private final List<EventNoun> all = new ArrayList<>();

  static EventNouns load(LexiconFolder folder, String language, Faults faults) {
    EventNouns nouns = new EventNouns();
    Shorthands shorthands = Shorthands.load(folder, language, faults);
    TsvFile.read(
        folder,
        language + "/event-nouns.tsv",
        faults,
        COLUMNS,
        row -> {
          String type = row.required("type");
          int slash = type.indexOf('/');
          EventNoun noun =
              new EventNoun(
                  new LinkedHashSet<>(shorthands.expand(row, "noun")),
                  Slot.parse(shorthands.expand(row.text("needs"))),
                  slash < 0 ? type : type.substring(0, slash),
                  slash < 0 ? null : type.substring(slash + 1),
                  List.copyOf(row.list("agent")),
                  List.copyOf(row.list("target")),
                  List.copyOf(row.list("country")),
                  row.text("flags").isEmpty() ? Set.of() : Set.of(row.text("flags").split("[ ,|]")),
                  row.required("example"),
                  row.required("yields"),
                  row.where());
          nouns.all.add(noun);
          for (String n : noun.nouns()) {
            if (noun.flags().contains("compound")) {
              nouns.table.putLast(n, noun);
            } else {
              nouns.table.put(n, noun, noun.flags().contains("whole"));
            }
          }
        });
    return nouns;
  }

  /** The entries of a noun, by its lemma or as the last part of a compound. */
  public List<EventNoun> of(String lemma) {
    return table.find(lemma);
  }

  public List<EventNoun> all() {
    return List.copyOf(all);
  }
}
