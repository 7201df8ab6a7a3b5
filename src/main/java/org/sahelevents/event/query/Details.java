package org.sahelevents.event.query;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Details all of which must be known of an event, and details none of which may. */
public record Details(Set<Detail> known, Set<Detail> unknown) {
  public static final Details ANY = new Details(Set.of(), Set.of());

  public Details {
    known = Collections.unmodifiableSet(new TreeSet<>(known));
    unknown = Collections.unmodifiableSet(new TreeSet<>(unknown));
  }

  /** Each by its name. */
  static Details named(Collection<String> known, Collection<String> unknown) {
    return new Details(
        Set.copyOf(known.stream().map(Detail::named).toList()),
        Set.copyOf(unknown.stream().map(Detail::named).toList()));
  }

  /** As they are asked for. */
  String written() {
    return Stream.concat(
            known.stream().map(Detail::written), unknown.stream().map(d -> "!" + d.written()))
        .collect(Collectors.joining(","));
  }
}
