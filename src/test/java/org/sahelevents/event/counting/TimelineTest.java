package org.sahelevents.event.counting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.sahelevents.coding.EventType.ARREST;
import static org.sahelevents.coding.EventType.ARRIVAL;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Status;
import org.sahelevents.event.Dataset;
import org.sahelevents.testing.Contract;

/** A country's story in order: confident events, those of one thing together. */
@QuarkusTest
class TimelineTest {
  @Inject Dataset dataset;

  @BeforeEach
  void a_story() {
    dataset.clear();
    dataset.holds(
        article(
            "a",
            "2023-12",
            said(WITHDRAWAL).by("FRA").at("gao").on("2022-08-15").confidence(0.9),
            said(COUP).on("2021-05-24").confidence(0.95),
            said(COUP).by("MLI").on("2020-08-18").status(Status.COMPLETED).confidence(0.9),
            said(WITHDRAWAL).by("BARKHANE").at("kidal").on("2021-10-13").confidence(0.85),
            said(ARRIVAL).by("WAGNER").on("2021-12").confidence(0.85),
            said(ARRIVAL).in("NER").by("RUS").on("2024-04-10").confidence(0.9),
            said(WITHDRAWAL).by("DEU").on("2023-12-12").confidence(0.5),
            said(WITHDRAWAL).by("SWE").between(null, null).confidence(0.9),
            said(ATTACK).by("JNIM").on("2022-07-22").confidence(0.9),
            said(ARREST).mode(Mode.DETAIN).by("MLI").on("2022-07-10").confidence(0.9)));
  }

  private static Response timeline(Map<String, ?> parameters) {
    Response response =
        given().filter(Contract.kept()).queryParams(parameters).get("/api/v1/timeline");
    assertEquals(200, response.statusCode(), response::asString);
    return response;
  }

  @Test
  void tells_who_left_who_came_and_who_seized_power_in_order() {
    Response story = timeline(Map.of("country", "MLI"));
    assertEquals(
        List.of(
            "Coup in Mali", "Coup in Mali", "France left Gao, Mali", "Wagner Group came to Mali"),
        story.path("entries.headline"));
    assertEquals(
        List.of("2020-08-18", "2021-05-24", "2021-10-13", "2021-12-01"),
        story.path("entries.earliest"));
    assertEquals("2022-08-15", story.path("entries[2].latest"));
    assertEquals(
        List.of("Operation Barkhane left Kidal, Mali", "France left Gao, Mali"),
        story.path("entries[2].stages.headline"));
    assertEquals(List.of("DAY", "DAY"), story.path("entries[2].stages.precision"));
    assertEquals(1, story.<Integer>path("undated"));
  }

  @Test
  void tells_what_is_asked_for() {
    assertEquals(
        List.of("Attack in Mali by " + jnim()),
        timeline(Map.of("country", "MLI", "type", "ATTACK")).path("entries.headline"));
    assertEquals(
        List.of("Somebody arrested in Mali"),
        timeline(Map.of("country", "MLI", "type", "ARREST")).path("entries.headline"));
    Response less = timeline(Map.of("country", "MLI", "minConfidence", "0.4", "from", "2023"));
    assertEquals(List.of("Germany left Mali"), less.path("entries.headline"));
    Response first = timeline(Map.of("country", "MLI", "limit", 1));
    assertEquals(1, first.<List<?>>path("entries").size());
    assertEquals(true, first.path("truncated"));
  }

  @Test
  void leads_on_to_the_entries_behind_the_limit() {
    List<String> whole = timeline(Map.of("country", "MLI")).path("entries.headline");
    List<String> told = new ArrayList<>();
    Map<String, Object> question = new HashMap<>(Map.of("country", "MLI", "limit", 1));
    for (int pages = 0; pages < whole.size(); pages++) {
      Response page = timeline(question);
      told.addAll(page.path("entries.headline"));
      assertEquals(pages + 1 < whole.size(), page.<Boolean>path("truncated"));
      assertEquals(1, page.<Integer>path("undated"));
      question.put("cursor", page.path("next"));
    }
    assertEquals(whole, told);
    assertNull(question.get("cursor"));
  }

  private static String jnim() {
    return given().get("/api/v1/actors").path("items.find { it.code == 'JNIM' }.name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          timeline                          | Parameter country: must be one country
          timeline?country=MLI,NER          | Parameter country: must be one country
          timeline?country=!MLI             | Parameter country: must be one country
          timeline?country=MLY              | Did you mean ML
          timeline?country=MLI&limit=0      | Parameter limit: "0" must be a whole number from 1 to 1000.
          timeline?country=MLI&cursor=abc   | Parameter cursor: not a cursor of this list
          timeline?country=MLI&by=type      | Unknown query parameter "by"
          """)
  void wrong_questions_are_refused_by_name(String question, String detail) {
    given()
        .filter(Contract.keptByTheAnswer())
        .get("/api/v1/" + question)
        .then()
        .statusCode(400)
        .body("detail", containsString(detail));
  }
}
