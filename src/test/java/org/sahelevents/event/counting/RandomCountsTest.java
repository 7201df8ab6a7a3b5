package org.sahelevents.event.counting;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.Event;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventShape;
import org.sahelevents.event.query.EventSort;
import org.sahelevents.event.query.Given;
import org.sahelevents.event.query.RandomQuestions;
import org.sahelevents.event.query.Terms;
import org.sahelevents.testing.Contract;

/** Whatever is counted by whatever criteria, the numbers are those of a plain walk over all events. */
@QuarkusTest
class RandomCountsTest {
  private static final long SEED = 20_261_122;
  private static final int QUESTIONS = 200;
  private static final int BY_HTTP = 15;

  private static final Set<String> CELLS =
      Set.of("type", "mode", "status", "country", "from", "to", "match");
  private static final Set<String> ACTORS =
      Set.of(
          "type",
          "status",
          "country",
          "certainty",
          "place",
          "bbox",
          "from",
          "to",
          "match",
          "actor",
          "agent",
          "target",
          "affiliates",
          "precision",
          "minConfidence",
          "minArticles");

  @Inject Dataset dataset;
  @Inject EventQueries events;
  @Inject CountQueries counts;
  @Inject CountReader reader;
  @Inject Facets facets;

  private final Random random = new Random(SEED);

  @Test
  void are_those_of_a_plain_walk_over_all_events_and_stay_so_when_events_change() {
    RandomQuestions questions = new RandomQuestions(SEED);
    dataset.clear();
    dataset.holds(questions.reports(120));
    Set<CountSource> sources = EnumSet.noneOf(CountSource.class);
    Set<String> by = new TreeSet<>();
    ask(questions, sources, by);
    for (int i = 0; i < 120; i += 3) {
      dataset.forgets("article" + i);
    }
    dataset.holds(questions.reports(40));
    ask(questions, sources, by);
    assertEquals(EnumSet.allOf(CountSource.class), sources);
    assertEquals(new TreeSet<>(Dimension.names()), by);
  }

  private void ask(RandomQuestions questions, Set<CountSource> sources, Set<String> by) {
    CountReference reference = new CountReference(all());
    int found = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      Map<String, List<String>> asked = question(questions, i);
      CountQuery query = reader.counts(Given.of(asked)).query();
      Counts expected = reference.count(query);
      same(expected, counts.count(query), asked);
      same(expected, counts.count(query), asked);
      facets(reference, query, asked);
      if (i < BY_HTTP) {
        byHttp(asked, expected);
      }
      if (!expected.groups().isEmpty()) {
        found++;
        sources.add(CountSource.of(query));
        by.addAll(asked.get("by"));
      }
    }
    assertTrue(found > QUESTIONS / 3, found + " questions found something");
  }

  /** Of three one such as the cells can answer, and one such as the rows of actors can. */
  private Map<String, List<String>> question(RandomQuestions questions, int i) {
    Map<String, List<String>> asked =
        switch (i % 3) {
          case 0 -> questions.question();
          case 1 -> only(CELLS, questions.question());
          default -> {
            Map<String, List<String>> ofActors = only(ACTORS, questions.question());
            // of some, or by them below
            if (i % 2 == 0) {
              ofActors.putIfAbsent("actor", List.of(questions.one(List.of("FRA", "MLI", "JNIM"))));
            } else {
              ofActors.keySet().removeAll(Set.of("actor", "agent", "target"));
            }
            yield ofActors;
          }
        };
    List<String> keys = new ArrayList<>(by(questions, i % 3 > 0));
    if (i % 6 == 5) {
      keys.set(0, questions.one(List.of("actor", "agent", "target")));
    }
    asked.put("by", keys);
    asked.put("measures", List.of("mentions", "articles", "fatalities", "personnel"));
    if (asked.get("by").stream().anyMatch(d -> Dimension.named(d).isTime())) {
      asked.put("span", List.of(questions.one(List.of("exact", "first", "each"))));
    }
    return asked;
  }

  private static Map<String, List<String>> only(
      Set<String> names, Map<String, List<String>> question) {
    Map<String, List<String>> simple = new LinkedHashMap<>(question);
    simple.keySet().retainAll(names);
    return simple;
  }

  private List<String> by(RandomQuestions questions, boolean simple) {
    List<String> names =
        simple
            ? List.of("type", "mode", "status", "country", "year", "quarter", "month", "week")
            : Dimension.names();
    String first = questions.one(names);
    String second = questions.one(names);
    boolean both = Dimension.named(first).isTime() && Dimension.named(second).isTime();
    return first.equals(second) || both ? List.of(first) : List.of(first, second);
  }

  private static void same(Counts expected, Counts got, Object asked) {
    assertEquals(new HashSet<>(expected.groups()), new HashSet<>(got.groups()), asked::toString);
    assertEquals(expected.groups().size(), got.groups().size(), asked::toString);
    assertEquals(expected.total(), got.total(), asked::toString);
    assertEquals(expected.spanning(), got.spanning(), () -> "spanning: " + asked);
    assertEquals(expected.undated(), got.undated(), () -> "undated: " + asked);
  }

  private void facets(CountReference reference, CountQuery query, Object asked) {
    Dimension field = query.by().get(0);
    if (field.isTime() || random.nextInt(4) > 0) {
      return;
    }
    Map<String, Long> expected =
        reference
            .count(
                new CountQuery(
                    query.filter().with(field.field(), Terms.EMPTY),
                    List.of(field),
                    Set.of(Measure.EVENTS),
                    Span.EXACT))
            .groups()
            .stream()
            .filter(g -> g.code() != null)
            .collect(Collectors.toMap(Counts.Group::code, g -> g.numbers().events()));
    Map<String, Long> got =
        facets.of(query.filter(), List.of(field), 1000).facets().get(0).values().stream()
            .filter(v -> v.events() > 0)
            .collect(Collectors.toMap(FacetAnswer.Value::code, FacetAnswer.Value::events));
    assertEquals(expected, got, () -> "facet of " + asked);
  }

  private static void byHttp(Map<String, List<String>> asked, Counts expected) {
    Map<String, Object> joined = new HashMap<>();
    asked.forEach((name, values) -> joined.put(name, String.join(",", values)));
    Response got = given().filter(Contract.kept()).queryParams(joined).get("/api/v1/events/counts");
    assertEquals(200, got.statusCode(), got::asString);
    assertEquals(expected.groups().size(), got.<Integer>path("rowCount"), asked::toString);
    assertEquals((int) expected.total().events(), got.<Integer>path("total.events"));
    String csv =
        given()
            .filter(Contract.kept())
            .queryParams(joined)
            .queryParam("format", "csv")
            .get("/api/v1/events/counts")
            .asString();
    assertEquals(expected.groups().size() + 1, csv.split("\r\n").length, csv);
  }

  private List<Event> all() {
    List<Event> all = new ArrayList<>();
    events.each(
        EventFilter.ALL,
        EventSort.Order.FIRST_TO_LAST,
        new EventShape(new TreeSet<>(), true, true),
        all::add);
    assertTrue(all.size() > 100, all.size() + " events");
    return all;
  }
}
