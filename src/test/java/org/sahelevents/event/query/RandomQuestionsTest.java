package org.sahelevents.event.query;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.Event;
import org.sahelevents.testing.Contract;

/** Any question is answered as a plain walk over all events answers it, in whatever way it is asked. */
@QuarkusTest
class RandomQuestionsTest {
  private static final long SEED = 20_261_121;
  private static final int QUESTIONS = 250;
  private static final int BY_HTTP = 30;

  @Inject Dataset dataset;
  @Inject EventQueries queries;
  @Inject EventQueryReader reader;
  @Inject EventTotals totals;

  @Test
  void are_answered_as_by_a_plain_walk_over_all_events() {
    RandomQuestions random = new RandomQuestions(SEED);
    dataset.clear();
    dataset.holds(random.reports(120));
    EventReference reference = new EventReference(all());
    List<String> ids = reference.ids(EventFilter.ALL, EventSort.Order.FIRST_TO_LAST);
    List<String> orders = EventSort.Order.names();
    int found = 0;
    Set<String> asked = new TreeSet<>();
    for (int i = 0; i < QUESTIONS; i++) {
      Map<String, List<String>> question = random.question();
      if (i % 20 == 0) {
        question.put("id", random.some(ids.subList(0, 60)));
      }
      EventFilter filter = reader.filter(Given.of(question));
      EventSort.Order order = EventSort.Order.named(random.one(orders));
      List<String> expected = reference.ids(PlainReading.filter(question), order);
      assertEquals(expected, streamed(filter, order), () -> question + " " + order.name());
      assertEquals(expected, paged(filter, order), () -> "in pages: " + question);
      assertEquals(expected.size(), totals.exact(filter).events(), question::toString);
      assertEquals(expected.size(), totals.estimated(filter).events(), question::toString);
      if (i < BY_HTTP) {
        byHttp(question, order, expected);
      }
      if (!expected.isEmpty()) {
        found++;
        asked.addAll(question.keySet());
      }
    }
    assertTrue(found > QUESTIONS / 3, found + " questions found something");
    assertTrue(asked.size() > 31, "what found something: " + asked);
  }

  private List<Event> all() {
    List<Event> all = new ArrayList<>();
    queries.each(
        EventFilter.ALL,
        EventSort.Order.FIRST_TO_LAST,
        new EventShape(new TreeSet<>(), true, true),
        all::add);
    assertTrue(all.size() > 150, all.size() + " events");
    return all;
  }

  private List<String> streamed(EventFilter filter, EventSort.Order order) {
    List<String> ids = new ArrayList<>();
    queries.each(filter, order, EventShape.PLAIN, e -> ids.add(e.id().toString()));
    return ids;
  }

  private List<String> paged(EventFilter filter, EventSort.Order order) {
    List<String> ids = new ArrayList<>();
    EventQuery.Place place = null;
    EventPage page;
    do {
      page =
          queries.page(
              new EventQuery(filter, order, null, place, EventShape.PLAIN, Counting.NONE, null),
              37);
      page.items().forEach(e -> ids.add(e.id().toString()));
      place = page.next() == null ? null : EventQueryReader.place(page.next(), order);
    } while (place != null);
    return ids;
  }

  private static void byHttp(
      Map<String, List<String>> question, EventSort.Order order, List<String> expected) {
    Map<String, Object> all = new HashMap<>();
    question.forEach(
        (name, values) -> all.put(name, values.size() == 1 ? typed(values.get(0)) : values));
    all.put("sort", order.name());
    all.put("limit", 10_000);
    Map<String, Object> joined = new HashMap<>(all);
    question.forEach((name, values) -> joined.put(name, String.join(",", values)));
    Response got = given().filter(Contract.kept()).queryParams(joined).get("/api/v1/events");
    assertEquals(expected, got.path("items.id"), question::toString);
    // a lone value is taken for a list of one, which the description says in words only
    Response posted =
        given()
            .filter(Contract.keptByTheAnswer())
            .contentType("application/json")
            .body(all)
            .post("/api/v1/events/search");
    assertEquals(200, posted.statusCode(), posted::asString);
    assertEquals(expected, posted.path("items.id"), question::toString);
  }

  /** As JSON would have it. */
  private static Object typed(String value) {
    if (value.equals("true") || value.equals("false")) {
      return Boolean.valueOf(value);
    }
    // years are texts
    return value.matches("20\\d\\d") || !value.matches("\\d+|0\\.\\d")
        ? value
        : new java.math.BigDecimal(value);
  }
}
