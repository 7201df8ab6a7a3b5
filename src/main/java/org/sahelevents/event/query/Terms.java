package org.sahelevents.event.query;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Codes of which one at least must hold, and codes of which none may. Sorted, so that equal questions are equal values.
 *
 * @param any empty when everything will do
 * @param none empty when nothing is excluded
 */
public record Terms(SortedSet<String> any, SortedSet<String> none) {
  public static final Terms EMPTY = new Terms(new TreeSet<>(), new TreeSet<>());

  public Terms {
    any = Collections.unmodifiableSortedSet(new TreeSet<>(any));
    none = Collections.unmodifiableSortedSet(new TreeSet<>(none));
  }

  public static Terms any(String... codes) {
    return new Terms(new TreeSet<>(List.of(codes)), new TreeSet<>());
  }

  public static Terms of(Collection<String> any, Collection<String> none) {
    return new Terms(new TreeSet<>(any), new TreeSet<>(none));
  }

  public boolean isEmpty() {
    return any.isEmpty() && none.isEmpty();
  }
}
