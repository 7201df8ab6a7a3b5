package org.sahelevents.event.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.sahelevents.event.counting.Counts.Group;
import org.sahelevents.event.query.Given;

/** Groups as they are given: gaps filled, in order. */
final class CountRows {
  private static final Comparator<String> CODES =
      Comparator.nullsLast(Comparator.<String>naturalOrder());
  private static final Comparator<LocalDate> DAYS =
      Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());

  private final CountRequest request;
  private final CountQuery query;

  CountRows(CountRequest request) {
    this.request = request;
    this.query = request.query();
  }

  List<Group> of(Counts counts) {
    List<Group> rows = new ArrayList<>(request.fill() ? filled(counts.groups()) : counts.groups());
    Comparator<Group> events = Comparator.comparingLong(g -> g.numbers().events());
    rows.sort(
        switch (request.order()) {
          case BY -> byValues();
          case FEWEST -> events.thenComparing(byValues());
          case MOST -> events.reversed().thenComparing(byValues());
        });
    return rows;
  }

  private Comparator<Group> byValues() {
    Comparator<Group> codes =
        Comparator.comparing(Group::code, CODES).thenComparing(Group::other, CODES);
    Comparator<Group> days = Comparator.comparing(Group::begin, DAYS);
    return query.by().get(0).isTime() ? days.thenComparing(codes) : codes.thenComparing(days);
  }

  /** With a group of nothing for each value in each stretch of the range that has none. */
  private List<Group> filled(List<Group> groups) {
    TimeUnit unit = query.unit();
    LocalDate first = bound(groups, query.filter().happened().from(), true);
    LocalDate last = bound(groups, query.filter().happened().to(), false);
    List<Group> all = new ArrayList<>(groups);
    if (first == null || last == null) {
      return all;
    }
    Set<String> values = values(groups);
    Set<Map.Entry<String, LocalDate>> there = new HashSet<>();
    groups.forEach(g -> there.add(entry(g.code(), g.begin())));
    for (LocalDate begin = unit.begin(first); !begin.isAfter(last); begin = unit.next(begin)) {
      for (String value : values) {
        if (!there.contains(entry(value, begin))) {
          all.add(new Group(value, null, begin, Numbers.NONE));
        }
      }
      if (all.size() > CountReader.MOST_ROWS) {
        throw Given.invalid(
            "gaps",
            "fill would make more than %d rows here; ask for a shorter range or longer stretches."
                .formatted(CountReader.MOST_ROWS));
      }
    }
    return all;
  }

  private static Map.Entry<String, LocalDate> entry(String code, LocalDate begin) {
    return new java.util.AbstractMap.SimpleImmutableEntry<>(code, begin);
  }

  private static LocalDate bound(List<Group> groups, LocalDate asked, boolean first) {
    if (asked != null) {
      return asked;
    }
    Comparator<LocalDate> order = first ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return groups.stream().map(Group::begin).max(order).orElse(null);
  }

  /** Of what is counted by besides time: those found, and those asked for by name. */
  private Set<String> values(List<Group> groups) {
    Set<String> values = new TreeSet<>(CODES);
    Dimension other = query.by().stream().filter(d -> !d.isTime()).findFirst().orElse(null);
    if (other == null) {
      values.add(null);
      return values;
    }
    groups.forEach(g -> values.add(g.code()));
    values.addAll(query.filter().codes(other.field()).any());
    return values;
  }

  /** A row's values and numbers by name, in the order of the columns. */
  Map<String, Object> named(Group group) {
    Map<String, Object> row = new java.util.LinkedHashMap<>();
    String code = group.code();
    for (Dimension dimension : query.by()) {
      if (dimension.isTime()) {
        row.put(
            dimension.parameter(), dimension.unit().label(Objects.requireNonNull(group.begin())));
      } else {
        row.put(dimension.parameter(), code);
        code = group.other();
      }
    }
    row.putAll(named(group.numbers()));
    return row;
  }

  Map<String, Object> named(Numbers numbers) {
    Map<String, Object> named = new java.util.LinkedHashMap<>();
    for (Measure measure : Measure.values()) {
      if (query.measures().contains(measure)) {
        named.put(
            measure.parameter(),
            switch (measure) {
              case EVENTS -> numbers.events();
              case MENTIONS -> numbers.mentions();
              case ARTICLES -> numbers.articles();
              case FATALITIES -> NumberSum.of(numbers.fatalities());
              case PERSONNEL -> NumberSum.of(numbers.personnel());
            });
      }
    }
    return named;
  }
}
