package org.sahelevents.event.format;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.event.query.RandomQuestions;

/** No page is cut silently: what has no URL to link to says in headers that it goes on, and where. */
@QuarkusTest
class PagesByBodyTest {
  private static final String SEARCH = "/api/v1/events/search";

  @Inject Dataset dataset;

  @BeforeEach
  void some_events() {
    dataset.clear();
    dataset.holds(new RandomQuestions(20_261_121).reports(30));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void pages_lead_to_the_end_and_have_what_all_at_once_has(ExportFormat format) throws Exception {
    List<String> expected =
        given().get("/api/v1/events?limit=10000&sort=-earliest").path("items.id");
    assertTrue(expected.size() > 10, expected.toString());
    List<String> found = new ArrayList<>();
    String cursor = null;
    do {
      Response page = page(format, cursor);
      found.addAll(ids(format, page));
      cursor = next(format, page);
      if (format != ExportFormat.JSON) {
        assertEquals(String.valueOf(cursor != null), page.header("X-Truncated"));
        assertTrue(Integer.parseInt(page.header("X-Event-Count")) <= 4);
      }
    } while (cursor != null && found.size() <= expected.size());
    assertEquals(expected, found);
  }

  @ParameterizedTest
  @EnumSource(value = ExportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "JSON")
  void pages_by_url_say_it_too_and_all_at_once_need_not(ExportFormat format) {
    String url = "/api/v1/events?format=" + format.extension();
    Response page = given().get(url + "&limit=4");
    assertEquals("true", page.header("X-Truncated"));
    assertTrue(
        page.getHeaders().getValues("Link").stream()
            .anyMatch(link -> link.contains("cursor=" + page.header("X-Next-Cursor"))));
    // a feed is a page always
    if (format != ExportFormat.ATOM) {
      assertNull(given().get(url).header("X-Truncated"));
    }
  }

  private static Response page(ExportFormat format, String cursor) {
    Map<String, Object> question = new LinkedHashMap<>();
    question.put("format", format.extension());
    question.put("sort", "-earliest");
    question.put("limit", 4);
    if (cursor != null) {
      question.put("cursor", cursor);
    }
    Response page = given().contentType("application/json").body(question).post(SEARCH);
    assertEquals(200, page.statusCode(), page::asString);
    return page;
  }

  private static List<String> ids(ExportFormat format, Response page) throws Exception {
    return format == ExportFormat.JSON
        ? page.path("items.id")
        : Read.ids(format, page.asByteArray());
  }

  private static String next(ExportFormat format, Response page) {
    return format == ExportFormat.JSON ? page.path("next") : page.header("X-Next-Cursor");
  }
}
