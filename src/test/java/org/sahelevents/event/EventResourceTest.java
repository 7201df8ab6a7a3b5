package org.sahelevents.event;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.ARREST;
import static org.sahelevents.coding.EventType.ARRIVAL;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.EXPULSION;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.coding.Status.PLANNED;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahelevents.coding.Mode;
import org.sahelevents.testing.Contract;

@QuarkusTest
class EventResourceTest {
  private static final String LINES = "application/x-ndjson";

  @Inject Dataset dataset;

  @BeforeEach
  void six_events_in_three_countries() {
    dataset.clear();
    dataset.holds(
        article(
            "a", "2022-02", said(WITHDRAWAL).by("FRA").status(PLANNED).between("2022-02-17", null)),
        article(
            "b", "2022-08", said(WITHDRAWAL).by("FRA").on("2022-08-15").personnel(2400).at("gao")),
        article(
            "c",
            "2022-01",
            said(ARRIVAL).by("WAGNER").on("2021-12"),
            said(COUP).in("MLI").by("MLI").on("2021-05-24")),
        article(
            "d",
            "2023-08",
            said(COUP).in("NER").by("NER").on("2023-07-26"),
            said(EXPULSION)
                .in("NER")
                .by("NER")
                .to("FRA")
                .status(PLANNED)
                .between("2023-08-25", null)),
        article("e", "2024-09", said(ARREST).mode(Mode.DETAIN).in("BFA").persons(4).on("2024-08")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "type=COUP                         | 2",
        "type=COUP,WITHDRAWAL              | 3",
        "type=COUP&type=WITHDRAWAL         | 3",
        "status=PLANNED                    | 1",
        "country=NER                       | 2",
        "country=NER,BFA                   | 3",
        "agent=FRA                         | 1",
        "target=FRA                        | 1",
        "actor=FRA                         | 2",
        "agent=RUS                         | 0",
        "agent=RUS&affiliates=true         | 1",
        "place=gao                         | 1",
        "article=d                         | 2",
        "article=a&type=WITHDRAWAL         | 1",
        "from=2023                         | 3",
        "to=2021-12                        | 2",
        "from=2021-05-24&to=2021-05-24     | 1",
        "from=2022-08-16&to=2023-07        | 1",
        "from=2030                         | 1",
        "country=MLI&status=COMPLETED      | 3",
      })
  void filters(String query, int events) {
    ok("/api/v1/events?" + query).body("items", hasSize(events));
  }

  @Test
  void gives_an_event_as_described() {
    ok("/api/v1/events?type=WITHDRAWAL")
        .body("items[0].status", is("COMPLETED"))
        .body("items[0].mode", nullValue())
        .body("items[0].country", is("MLI"))
        .body("items[0].place.id", is("gao"))
        .body("items[0].agents[0].code", is("FRA"))
        .body("items[0].agents[0].kind", is("STATE"))
        .body("items[0].personnel.min", is(2400))
        .body("items[0].history.status", contains("PLANNED", "COMPLETED"))
        .body("items[0].summary", containsString("Mali"))
        .body("items[0].mentions", nullValue())
        .body("next", nullValue());
    ok("/api/v1/events?type=EXPULSION").body("items[0].latest", nullValue());
  }

  @Test
  void embeds_mentions_on_request() {
    ok("/api/v1/events?type=WITHDRAWAL&expand=mentions")
        .body("items[0].mentions.article", contains("a", "b"))
        .body("items[0].mentions[0].status", is("PLANNED"))
        .body("items[0].mentions[0].latest", nullValue())
        .body("items[0].mentions[0].personnel", nullValue())
        .body("items[0].mentions[1].personnel.max", is(2400));
  }

  @Test
  void gives_one_event_and_its_mentions() {
    String id = ok("/api/v1/events?type=WITHDRAWAL").extract().path("items[0].id");
    ok("/api/v1/events/" + id).body("id", is(id)).body("mentions", hasSize(2));
    ok("/api/v1/events/" + id + "/mentions")
        .body("items.article", contains("a", "b"))
        .body("items[0].evidence.type[0].text", is("Zin 0"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "earliest",
        "-earliest",
        "latest",
        "-latest",
        "confidence",
        "-confidence",
        "articles",
        "-articles",
        "reported",
        "-reported",
        "updated",
        "-updated",
        "fatalities",
        "-fatalities",
        "personnel",
        "-personnel"
      })
  void pages_through_all_in_every_order(String sort) {
    List<String> whole = ok("/api/v1/events?limit=100&sort=" + sort).extract().path("items.id");
    List<String> paged = new ArrayList<>();
    List<String> back = new ArrayList<>();
    String last = null;
    String next = "/api/v1/events?limit=2&sort=" + sort;
    while (next != null) {
      Response page = ok(next).extract().response();
      paged.addAll(page.path("items.id"));
      last = next;
      next = nextLink(page);
      assertEquals(next == null, page.path("next") == null);
      assertEquals(next != null, page.path("truncated"));
    }
    assertEquals(6, whole.size());
    assertEquals(whole, paged);
    while (last != null) {
      Response page = ok(last).extract().response();
      back.addAll(0, page.path("items.id"));
      last = link(page, "prev");
      assertEquals(last == null, page.path("prev") == null);
    }
    assertEquals(whole, back);
  }

  @Test
  void keeps_its_filters_from_page_to_page() {
    Response first =
        ok("/api/v1/events?limit=1&type=COUP,WITHDRAWAL&from=2021").extract().response();
    assertTrue(nextLink(first).contains("type=COUP"), nextLink(first));
    ok(nextLink(first)).body("items[0].type", is("WITHDRAWAL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"accept", "format"})
  void streams_all_with_mentions_as_lines(String by) {
    RequestSpecification request = given().filter(Contract.kept());
    Response response =
        by.equals("accept")
            ? request.accept(LINES).get("/api/v1/events")
            : request.get("/api/v1/events?format=ndjson");

    assertEquals(200, response.statusCode());
    assertTrue(response.contentType().startsWith(LINES));
    assertEquals(dataset.export(), response.asString(), "the same as the export");
  }

  @Test
  void gives_a_page_as_lines_where_a_limit_is_set() {
    Response page = given().filter(Contract.kept()).accept(LINES).get("/api/v1/events?limit=4");
    assertEquals(4, page.asString().lines().count());
    assertEquals(2, given().accept(LINES).get(nextLink(page)).asString().lines().count());
  }

  @Test
  void a_browser_gets_json() {
    given()
        .accept("text/html,application/xhtml+xml,*/*;q=0.8")
        .get("/api/v1/events")
        .then()
        .statusCode(200)
        .contentType("application/json");
  }

  @Test
  void refuses_a_cursor_of_another_order_or_of_nobody() {
    String cursor = ok("/api/v1/events?limit=1").extract().path("next");
    given().get("/api/v1/events?limit=1&sort=-latest&cursor=" + cursor).then().statusCode(400);
    for (String forged : List.of("2022-02-30", "'; drop table events", "")) {
      String made =
          org.sahelevents.api.Cursor.of(
              "earliest", "after", forged, "7f0b0f6e-0000-0000-0000-000000000000");
      given().get("/api/v1/events?cursor=" + made).then().statusCode(400);
    }
  }

  @Test
  void says_what_the_codes_mean() {
    ok("/api/v1/actors")
        .body("items.find { it.code == 'WAGNER' }.affiliation", is("RUS"))
        .body("items.find { it.code == 'MLI' }.name", is("Mali"));
    ok("/api/v1/places").body("items.find { it.id == 'gao' }.countries", contains("MLI"));
    ok("/api/v1/event-types")
        .body("items", hasSize(12))
        .body("items.code", hasItem("COUP"))
        .body("items[0].definition", notNullValue())
        .body("items[0].crosswalk.scheme", hasItem("CAMEO"));
  }

  private static ValidatableResponse ok(String path) {
    return given()
        .filter(Contract.kept())
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(200)
        .contentType("application/json");
  }

  private static String nextLink(Response response) {
    return link(response, "next");
  }

  /** The target of the link with the relation, or null. */
  private static String link(Response response, String relation) {
    return response.headers().getValues("Link").stream()
        .filter(l -> l.endsWith("rel=\"" + relation + "\""))
        .map(l -> l.substring(l.indexOf('<') + 1, l.indexOf('>')))
        .findFirst()
        .orElse(null);
  }
}
