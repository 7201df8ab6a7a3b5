package org.sahelevents.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which prepositions tell where an event is, and which the other end of a movement, from {@code directions.tsv}. */
public final class Bearings {
  private static final List<String> COLUMNS = List.of("event", "where", "elsewhere");
  private static final String ANY = "";

  private final Map<String, Set<String>> where = new HashMap<>();
  private final Map<String, Set<String>> elsewhere = new HashMap<>();

  static Bearings load(LexiconFolder folder, String language, Faults faults) {
    Bearings bearings = new Bearings();
    TsvFile.read(
        folder,
        language + "/directions.tsv",
        faults,
        COLUMNS,
        row -> {
          String event = row.text("event");
          if (bearings.where.putIfAbsent(event, new LinkedHashSet<>(row.list("where"))) != null) {
            throw new IllegalArgumentException(event + " stands in the file twice");
          }
          bearings.elsewhere.put(event, new LinkedHashSet<>(row.list("elsewhere")));
        });
    return bearings;
  }

  /** Whether a phrase behind the preposition tells where an event of the type is. */
  public boolean isWhere(String event, String preposition) {
    return of(where, event).contains(preposition);
  }

  /** Whether it tells where a movement comes from or goes to, while the event is about the other end. */
  public boolean isElsewhere(String event, String preposition) {
    return of(elsewhere, event).contains(preposition);
  }

  private static Set<String> of(Map<String, Set<String>> table, String event) {
    return table.getOrDefault(event, table.getOrDefault(ANY, Set.of()));
  }
}
