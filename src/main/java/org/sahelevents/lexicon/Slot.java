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
    int and = both.indexOf('&');
    return and < 0
        ? offered.contains(both)
        : offered.contains(both.substring(0, and)) && isAll(both.substring(and + 1), offered);
  }

  public boolean accepts(Collection<String> offered) {
    for (String c : classes) {
      if (isAll(c, offered)) {
        return true;
      }
    }
    return classes.isEmpty();
  }
}
