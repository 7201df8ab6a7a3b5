package org.sahelevents.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What names can be for the slots of frames, from {@code name-classes.tsv}. */
public final class NameClasses {
  private final Map<String, Set<String>> byName = new HashMap<>();

  static NameClasses load(LexiconFolder folder, Faults faults) {
    NameClasses classes = new NameClasses();
    TsvFile.read(
        folder,
        "name-classes.tsv",
        faults,
        List.of("name", "classes"),
        row -> classes.byName.put(row.required("name"), new LinkedHashSet<>(row.list("classes"))));
    return classes;
  }

  /** @param name kind of a name match, kind of an actor, or office of a person */
  public Set<String> of(String name) {
    return byName.getOrDefault(name, Set.of());
  }

  Set<String> all() {
    Set<String> all = new LinkedHashSet<>();
    byName.values().forEach(all::addAll);
    return all;
  }
}
