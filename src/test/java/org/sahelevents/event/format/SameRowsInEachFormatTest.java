package org.sahelevents.event.format;

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
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sahelevents.api.Page;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.Event;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventQueryReader;
import org.sahelevents.event.query.EventReference;
import org.sahelevents.event.query.EventShape;
import org.sahelevents.event.query.EventSort;
import org.sahelevents.event.query.Given;
import org.sahelevents.event.query.RandomQuestions;

/** Every format of one question has the same events in the same order: those that a plain walk over all events finds. */
@QuarkusTest
class SameRowsInEachFormatTest {
  private static final long SEED = 20_261_122;
  private static final int QUESTIONS = 40;

  @Inject Dataset dataset;
  @Inject EventQueries queries;
  @Inject EventQueryReader reader;

  @Test
  void whatever_is_asked() throws Exception {
    RandomQuestions random = new RandomQuestions(SEED);
    dataset.clear();
    dataset.holds(random.reports(100));
    EventReference reference = new EventReference(all());
    List<String> orders = EventSort.Order.names();
    int found = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      Map<String, List<String>> question = i == 0 ? Map.of() : random.question();
      String order = random.one(orders);
      EventFilter filter = reader.filter(Given.of(question));
      List<String> expected = reference.ids(filter, EventSort.Order.named(order));
      for (ExportFormat format : ExportFormat.values()) {
        if (format != ExportFormat.JSON) {
          check(question, order, format, expected);
        }
      }
      found += expected.isEmpty() ? 0 : 1;
    }
    assertTrue(found > QUESTIONS / 3, found + " questions found something");
  }

  private static void check(
      Map<String, List<String>> question, String order, ExportFormat format, List<String> expected)
      throws Exception {
    Map<String, Object> all = new HashMap<>();
    question.forEach((name, values) -> all.put(name, String.join(",", values)));
    all.put("sort", order);
    all.put("format", format.extension());
    Response whole = given().queryParams(all).get("/api/v1/events");
    assertEquals(200, whole.statusCode(), whole::asString);
    List<String> given =
        format == ExportFormat.ATOM
            ? expected.subList(0, Math.min(expected.size(), Page.DEFAULT_LIMIT))
            : expected;
    assertEquals(given, Read.ids(format, whole.asByteArray()), () -> all.toString());
    if (!expected.isEmpty()) {
      all.put("limit", 7);
      Response page = given().queryParams(all).get("/api/v1/events");
      assertEquals(200, page.statusCode(), page::asString);
      List<String> first = expected.subList(0, Math.min(7, expected.size()));
      assertEquals(first, Read.ids(format, page.asByteArray()), () -> all.toString());
      assertEquals(
          expected.size() > 7,
          String.valueOf(page.getHeaders().getValues("Link")).contains("next"));
    }
  }

  private List<Event> all() {
    List<Event> all = new ArrayList<>();
    queries.each(
        EventFilter.ALL,
        EventSort.Order.FIRST_TO_LAST,
        new EventShape(new TreeSet<>(), true, true),
        all::add);
    return all;
  }
}
