package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Within one sentence several words may state one event ("bij een aanslag zijn drie mensen gedood"): one mention is kept. */
final class Merging {
  private Merging() {}

  static List<Draft> merge(List<Draft> drafts, Trace trace) {
    List<Draft> kept = new ArrayList<>();
    for (Draft d : drafts) {
      Draft same = kept.stream().filter(o -> same(o, d)).findFirst().orElse(null);
      if (same == null) {
        kept.add(d);
      } else {
        trace.add(Step.Kind.MERGED, () -> d.reasons + " into " + same.reasons);
        absorb(same, d);
      }
    }
    return kept;
  }

  private static boolean same(Draft a, Draft b) {
    if (a.type != b.type
        || a.mode != b.mode
        || !a.countries.get(0).country().equals(b.countries.get(0).country())) {
      return false;
    }
    if (a.place != null && b.place != null && !a.place.equals(b.place)) {
      return false;
    }
    boolean bothDated =
        a.evidence.containsKey(Field.INTERVAL) && b.evidence.containsKey(Field.INTERVAL);
    if (bothDated && !a.interval.overlaps(b.interval)) {
      return false;
    }
    if (a.agents.isEmpty() || b.agents.isEmpty()) {
      return true;
    }
    Set<String> codes =
        a.agents.stream().map(Referent.Named::code).collect(Collectors.toCollection(HashSet::new));
    return b.agents.stream().anyMatch(n -> codes.contains(n.code()));
  }

  private static void absorb(Draft into, Draft d) {
    into.reasons.addAll(d.reasons);
    boolean dated =
        !into.evidence.containsKey(Field.INTERVAL) && d.evidence.containsKey(Field.INTERVAL);
    if (dated || !d.nominal && into.nominal && !into.evidence.containsKey(Field.INTERVAL)) {
      into.interval = d.interval;
    }
    if (into.nominal && !d.nominal
        || into.status == Status.COMPLETED && d.status == Status.ATTEMPTED) {
      into.status = d.status;
    }
    if (into.agents.isEmpty()) {
      into.agents.addAll(d.agents);
    }
    if (into.targets.isEmpty()) {
      into.targets.addAll(d.targets);
    }
    into.count = into.count == null ? d.count : into.count;
    into.place = into.place == null ? d.place : into.place;
    into.personnel = into.personnel == null ? d.personnel : into.personnel;
    into.fatalities = into.fatalities == null ? d.fatalities : into.fatalities;
    into.persons = into.persons == null ? d.persons : into.persons;
    into.participants = into.participants == null ? d.participants : into.participants;
    d.evidence.forEach((field, spans) -> spans.forEach(s -> into.point(field, s)));
  }
}
