package org.sahelevents.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What may fill a role of a frame.
 *
 * @param classes classes of {@code word-classes.tsv} and {@code name-classes.tsv}, {@code A&B} where it must be of
 *     both; empty for anything
 * @param optional whether the role may stay empty
 */
public record Slot(Set<String> classes, boolean optional) {
  public static final Slot ANY = new Slot(Set.of(), true);

  public Slot {
    classes = Collections.unmodifiableSet(new LinkedHashSet<>(classes));
  }

  static Slot parse(String cell) {
    if (cell.isEmpty() || cell.equals("-")) {
      return ANY;
    }
    Set<String> classes = new LinkedHashSet<>(Arrays.asList(cell.split("\\|")));
    boolean optional = classes.remove("?");
    return new Slot(classes, optional);
  }

  /** Whether the slot says anything about what fills it. */
  public boolean constrains() {
    return !classes.isEmpty();
  }

  private static boolean isAll(String both, Collection<String> offered) {
    return both.indexOf('&') < 0
        ? offered.contains(both)
        : offered.containsAll(Arrays.asList(both.split("&")));
  }

  public boolean accepts(Collection<String> offered) {
    return classes.isEmpty() || classes.stream().anyMatch(c -> isAll(c, offered));
  }
}
