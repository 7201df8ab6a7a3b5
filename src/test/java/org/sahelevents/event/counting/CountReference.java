package org.sahelevents.event.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahelevents.coding.Quantity;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.Event;
import org.sahelevents.event.query.DayRange;
import org.sahelevents.event.query.EventReference;
import org.sahelevents.lexicon.World;

/** What a question for numbers must be answered by, told event by event in memory. */
final class CountReference {
  private final World world = World.shipped();
  private final List<Event> dataset;
  private final EventReference reference;

  CountReference(List<Event> dataset) {
    this.dataset = dataset;
    this.reference = new EventReference(dataset);
  }

  Counts count(CountQuery query) {
    Map<List<Object>, Numbers> groups = new HashMap<>();
    Map<List<Object>, Set<String>> articles = new HashMap<>();
    Set<String> allArticles = new HashSet<>();
    boolean counted = query.measures().contains(Measure.ARTICLES);
    Numbers total = Numbers.NONE;
    long spanning = 0;
    long undated = 0;
    for (Event event : dataset) {
      if (!reference.matches(query.filter(), event)) {
        continue;
      }
      Numbers numbers = numbers(query, event);
      total = total.plus(numbers);
      List<String> named = event.articles().stream().map(a -> a.id()).toList();
      allArticles.addAll(named);
      List<Object> begins = new ArrayList<>();
      if (query.unit() == null) {
        begins.add(null);
      } else {
        Stretches stretches = stretches(query, event);
        begins.addAll(stretches.begins());
        spanning += stretches.spanning() ? 1 : 0;
        undated += stretches.undated() ? 1 : 0;
      }
      List<Dimension> keys = query.by().stream().filter(d -> !d.isTime()).toList();
      for (Object begin : begins) {
        for (String code : keys.isEmpty() ? one(null) : values(keys.get(0), event)) {
          for (String other : keys.size() < 2 ? one(null) : values(keys.get(1), event)) {
            List<Object> key = Arrays.asList(code, other, begin);
            groups.merge(key, numbers, Numbers::plus);
            articles.computeIfAbsent(key, k -> new HashSet<>()).addAll(named);
          }
        }
      }
    }
    List<Counts.Group> all = new ArrayList<>();
    groups.forEach(
        (k, n) ->
            all.add(
                new Counts.Group(
                    (String) k.get(0),
                    (String) k.get(1),
                    (LocalDate) k.get(2),
                    counted ? n.with(articles.get(k).size()) : n)));
    total = counted ? total.with(allArticles.size()) : total;
    return new Counts(all, total, spanning, undated);
  }

  private record Stretches(List<LocalDate> begins, boolean spanning, boolean undated) {}

  private static Stretches stretches(CountQuery query, Event event) {
    LocalDate first = event.earliest();
    LocalDate last = event.latest();
    DayRange asked = query.filter().happened();
    TimeUnit unit = query.unit();
    if (query.span() != Span.EXACT) {
      if (asked.from() != null && (first == null || first.isBefore(asked.from()))) {
        first = asked.from();
      }
      if (asked.to() != null && (last == null || last.isAfter(asked.to()))) {
        last = asked.to();
      }
    }
    if (first == null || last == null && query.span() != Span.FIRST) {
      return new Stretches(List.of(), false, true);
    }
    LocalDate begin = unit.begin(first);
    boolean spanning = last == null || !begin.equals(unit.begin(last));
    List<LocalDate> begins = new ArrayList<>();
    if (query.span() == Span.EACH) {
      for (LocalDate b = begin; !b.isAfter(last); b = unit.next(b)) {
        begins.add(b);
      }
    } else if (!spanning || query.span() == Span.FIRST) {
      begins.add(begin);
    }
    return new Stretches(begins, spanning, false);
  }

  private Set<String> values(Dimension dimension, Event e) {
    Set<String> values =
        switch (dimension) {
          case TYPE -> one(e.type().name());
          case MODE -> one(e.mode() == null ? null : e.mode().name());
          case STATUS -> one(e.status().name());
          case CERTAINTY -> one(e.certainty().name());
          case COUNTRY -> one(e.country());
          case REGION ->
              world.countries().byCode(e.country()).orElseThrow().regions().stream()
                  .filter(r -> r.holdsWithin(e.earliest(), e.latest()))
                  .map(r -> r.name())
                  .collect(Collectors.toSet());
          case PLACE -> one(e.place() == null ? null : e.place().id());
          case ADMIN1 ->
              one(
                  e.place() == null
                      ? null
                      : world.places().byId(e.place().id()).orElseThrow().admin1());
          case AGENT -> codes(e.agents().stream());
          case TARGET -> codes(e.targets().stream());
          case ACTOR -> codes(Stream.concat(e.agents().stream(), e.targets().stream()));
          case ACTOR_KIND ->
              Stream.concat(e.agents().stream(), e.targets().stream())
                  .map(ActorRef::kind)
                  .collect(Collectors.toSet());
          case LANGUAGE -> new LinkedHashSet<>(e.languages());
          default -> throw new IllegalArgumentException(dimension.parameter());
        };
    return values.isEmpty() ? one(null) : values;
  }

  private static Set<String> codes(Stream<ActorRef> actors) {
    return actors.map(ActorRef::code).collect(Collectors.toSet());
  }

  private static Set<String> one(String value) {
    Set<String> one = new LinkedHashSet<>();
    one.add(value);
    return one;
  }

  private static Numbers numbers(CountQuery query, Event e) {
    Set<Measure> asked = query.measures();
    return new Numbers(
        1,
        asked.contains(Measure.MENTIONS) ? e.mentionCount() : 0,
        0,
        asked.contains(Measure.FATALITIES) ? sum(e.fatalities()) : Numbers.Sum.NONE,
        asked.contains(Measure.PERSONNEL) ? sum(e.personnel()) : Numbers.Sum.NONE);
  }

  private static Numbers.Sum sum(Quantity number) {
    return number == null
        ? Numbers.Sum.NONE
        : new Numbers.Sum(
            1,
            number.max() == null ? 1 : 0,
            number.min() == null ? 0 : number.min(),
            number.max() == null ? 0 : number.max());
  }
}
