package org.sahelevents.event.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.lexicon.DatedTerm;

/** Regions as SQL: the events of their members that may have happened while these were members. */
record RegionConditions(Vocabulary vocabulary) {
  private static final String EARLIEST = EventSort.EARLIEST.expression();
  private static final String LATEST = EventSort.LATEST.expression();

  void add(Conditions sql, Terms regions) {
    if (!regions.any().isEmpty()) {
      sql.add(membership(sql, "fRegion", regions.any()));
    }
    if (!regions.none().isEmpty()) {
      sql.add("not " + membership(sql, "fRegionNot", regions.none()));
    }
  }

  /** Members for good by their codes; those of some time with their days, which the event may have happened on. */
  private String membership(Conditions sql, String name, SortedSet<String> regions) {
    List<DatedTerm> members =
        regions.stream().flatMap(r -> vocabulary.membersOf(r).stream()).distinct().toList();
    Set<String> always =
        members.stream()
            .filter(m -> m.from() == null && m.until() == null)
            .map(DatedTerm::name)
            .collect(Collectors.toSet());
    List<String> ways = new ArrayList<>(List.of("e.country = any(:" + name + ")"));
    sql.value(name, always);
    for (DatedTerm member : members) {
      if (!always.contains(member.name())) {
        String numbered = name + ways.size();
        sql.value(numbered, member.name());
        ways.add(
            "(e.country = :"
                + numbered
                + from(sql, numbered + "From", member.from())
                + until(sql, numbered + "To", member.until())
                + ")");
      }
    }
    return "(" + String.join(" or ", ways) + ")";
  }

  private static String from(Conditions sql, String name, LocalDate day) {
    sql.value(name, day);
    return day == null ? "" : " and " + LATEST + " >= :" + name;
  }

  private static String until(Conditions sql, String name, LocalDate day) {
    sql.value(name, day);
    return day == null ? "" : " and " + EARLIEST + " <= :" + name;
  }
}
