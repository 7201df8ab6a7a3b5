package org.sahelevents.event.format;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.sahelevents.benchmark.Loader;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.Event;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventReference;
import org.sahelevents.event.query.EventShape;
import org.sahelevents.event.query.EventSort;
import org.sahelevents.event.query.PlainReading;
import org.sahelevents.event.query.RandomQuestions;
import org.sahelevents.sql.Sql;

/**
 * Every format of one question has the same events in the same order, as a whole, page by page, and asked by a body: those
 * that a plain walk over all events finds. What has cells has the same in them.
 */
@QuarkusTest
class SameRowsInEachFormatTest {
  private static final long SEED = 20_261_122;
  private static final int QUESTIONS = 28;

  /** More than two of an export's portions. */
  private static final int MADE_UP = 1400;

  private static final int ARTICLES = 120;
  private static final String LIST = "/api/v1/events";

  /** Formats that are given page by page where nothing else is asked. */
  private static final Set<ExportFormat> PAGED = Set.of(ExportFormat.JSON, ExportFormat.ATOM);

  /** More than there are, so that a page is the whole. */
  private static final int WHOLE = 10_000;

  private static final Pattern NEXT = Pattern.compile("<[^>]*?(/api/v1/[^>]*)>; *rel=\"next\"");

  @Inject Dataset dataset;
  @Inject Loader loader;
  @Inject EventQueries queries;
  @Inject DataSource database;

  @Test
  void whatever_is_asked() throws Exception {
    RandomQuestions random = new RandomQuestions(SEED);
    dataset.clear();
    loader.load(MADE_UP, SEED, step -> {});
    dataset.holds(random.reports(ARTICLES));
    List<Event> events = all();
    Map<String, Instant> written = written();
    List<Instant> moments = List.copyOf(new TreeSet<>(written.values()));
    EventReference reference = new EventReference(events);
    List<String> orders = EventSort.Order.names();
    List<ExportFormat> formats = List.of(ExportFormat.values());
    int found = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      Map<String, List<String>> question = i == 0 ? new LinkedHashMap<>() : random.question();
      Instant since = i % 4 == 1 ? random.one(moments) : Instant.MIN;
      String order = random.one(orders);
      List<String> expected =
          reference.ids(PlainReading.filter(question), EventSort.Order.named(order)).stream()
              .filter(id -> !written.get(id).isBefore(since))
              .toList();
      if (i % 4 == 1) {
        question.put("updatedSince", List.of(since.toString()));
      }
      for (ExportFormat format : formats) {
        Map<String, Object> asked = asked(question, order, format);
        asWhole(asked, format, expected);
        if (i == 0 || format == formats.get(i % formats.size())) {
          byPages(asked, format, expected);
          byBody(question, order, format, expected);
        }
      }
      if (i % 5 == 0) {
        sameCells(question, order);
      }
      found += expected.isEmpty() ? 0 : 1;
    }
    assertTrue(found > QUESTIONS / 3, found + " questions found something");
  }

  /** When each event's last change was committed. */
  private Map<String, Instant> written() {
    Map<String, Instant> written = new HashMap<>();
    Sql.of(
            database,
            "select e.id, c.at from events e join dataset_changes c on c.change = e.changed")
        .list(
            row ->
                written.put(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()));
    return written;
  }

  private static Map<String, Object> asked(
      Map<String, List<String>> question, String order, ExportFormat format) {
    Map<String, Object> all = new HashMap<>();
    question.forEach((name, values) -> all.put(name, String.join(",", values)));
    all.put("sort", order);
    all.put("format", format.extension());
    if (PAGED.contains(format)) {
      all.put("limit", WHOLE);
    }
    return all;
  }

  private static void asWhole(Map<String, Object> asked, ExportFormat format, List<String> expected)
      throws Exception {
    Response whole = given().queryParams(asked).get(LIST);
    assertEquals(200, whole.statusCode(), whole::asString);
    assertEquals(expected, Read.ids(format, whole.asByteArray()), asked::toString);
    assertNull(next(whole), asked::toString);
  }

  /** Some four of them, and the last one full or not. */
  private static void byPages(Map<String, Object> asked, ExportFormat format, List<String> expected)
      throws Exception {
    int limit = expected.size() / 3 + expected.size() % 2;
    if (limit == 0) {
      return;
    }
    Map<String, Object> first = new HashMap<>(asked);
    first.put("limit", limit);
    List<String> found = new ArrayList<>();
    Response page = given().queryParams(first).get(LIST);
    while (true) {
      assertEquals(200, page.statusCode(), page::asString);
      List<String> ids = Read.ids(format, page.asByteArray());
      assertEquals(Math.min(limit, expected.size() - found.size()), ids.size(), first::toString);
      found.addAll(ids);
      String next = next(page);
      assertEquals(found.size() < expected.size(), next != null, first::toString);
      if (next == null) {
        break;
      }
      page = given().urlEncodingEnabled(false).get(next);
    }
    assertEquals(expected, found, first::toString);
  }

  /** Address of the next page; null on the last one. */
  private static String next(Response page) {
    Matcher next = NEXT.matcher(String.valueOf(page.getHeaders().getValues("Link")));
    return next.find() ? next.group(1) : null;
  }

  /** As a whole, and page by page where the answer has the next page's cursor in it. */
  private static void byBody(
      Map<String, List<String>> question, String order, ExportFormat format, List<String> expected)
      throws Exception {
    Map<String, Object> body = new HashMap<>(question);
    body.put("sort", order);
    body.put("format", format.extension());
    if (format == ExportFormat.ATOM) {
      body.put("limit", WHOLE);
    }
    List<String> found = new ArrayList<>();
    do {
      Response answer = given().contentType("application/json").body(body).post(LIST + "/search");
      assertEquals(200, answer.statusCode(), answer::asString);
      found.addAll(Read.ids(format, answer.asByteArray()));
      body.put("cursor", format == ExportFormat.JSON ? answer.path("next") : null);
    } while (body.get("cursor") != null);
    assertEquals(expected, found, body::toString);
  }

  private static void sameCells(Map<String, List<String>> question, String order) throws Exception {
    List<Map<String, String>> csv = cells(question, order, ExportFormat.CSV);
    for (ExportFormat format :
        List.of(ExportFormat.PARQUET, ExportFormat.XLSX, ExportFormat.GEOJSON, ExportFormat.JSON)) {
      List<Map<String, String>> others = cells(question, order, format);
      assertEquals(csv.size(), others.size());
      for (int row = 0; row < csv.size(); row++) {
        Map<String, String> expected = new LinkedHashMap<>(csv.get(row));
        if (format == ExportFormat.JSON) {
          expected.keySet().removeAll(List.of("country_name", "admin1"));
        }
        assertEquals(expected, others.get(row), format::name);
      }
    }
  }

  private static List<Map<String, String>> cells(
      Map<String, List<String>> question, String order, ExportFormat format) throws Exception {
    Response answer = given().queryParams(asked(question, order, format)).get(LIST);
    return Cells.of(format, answer.asByteArray());
  }

  private List<Event> all() {
    List<Event> all = new ArrayList<>();
    queries.each(
        EventFilter.ALL,
        EventSort.Order.FIRST_TO_LAST,
        new EventShape(new TreeSet<>(), true, true),
        all::add);
    assertTrue(all.size() > MADE_UP + ARTICLES, all.size() + " events");
    return all;
  }
}
