package org.sahelevents.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is told to programs, too: which parameter, which value, what is allowed, what was probably meant. */
@QuarkusTest
class SuggestionsTest {
  @Test
  void a_short_list_is_given_whole() {
    given()
        .get("/api/v1/events?type=withdrawl")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("type"))
        .body("value", equalTo("withdrawl"))
        .body("allowed", hasItems("WITHDRAWAL", "COUP"))
        .body("vocabulary", nullValue())
        .body("suggestion", equalTo(List.of("WITHDRAWAL")));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/events?has=casualties, fatalities",
    "/api/v1/events?has=!casualties, fatalities",
    "/api/v1/coverage?by=week, month",
    "/api/v1/coverage?language=xx, nl",
  })
  void so_is_every_other(String question, String allowed) {
    given().get(question).then().statusCode(400).body("allowed", hasItem(allowed));
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/places", "/api/v1/coverage"})
  void a_country_is_called_by_its_name_wherever_it_is_asked_for(String path) {
    given()
        .queryParam("country", "Burkina Faso")
        .get(path)
        .then()
        .statusCode(400)
        .body("vocabulary", equalTo("/api/v1/countries"))
        .body("suggestion", equalTo(List.of("BFA")));
  }

  @ParameterizedTest
  @CsvSource({
    "country, Mali, MLI, /api/v1/countries",
    "country, burkina faso, BFA, /api/v1/countries",
    "actor, Wagner, WAGNER, /api/v1/actors",
    "place, Gao, gao, /api/v1/places",
    "place, Timbuctu, timbuktu, /api/v1/places",
  })
  void who_gives_a_name_is_told_its_code(
      String parameter, String value, String code, String vocabulary) {
    given()
        .queryParam(parameter, value)
        .get("/api/v1/events")
        .then()
        .statusCode(400)
        .body("parameter", equalTo(parameter))
        .body("value", equalTo(value))
        .body("vocabulary", equalTo(vocabulary))
        .body("allowed", nullValue())
        .body("suggestion", hasItem(code))
        .body("detail", containsString(code));
  }

  @Test
  void names_are_found_whole_then_by_word_then_nearly() {
    Map<String, String> names =
        Map.of("A", "Niger", "B", "Army of Niger", "C", "Nigeria", "D", "C\u00f4te d'Ivoire");
    assertEquals(List.of("A", "B"), Nearest.named("niger", names));
    assertEquals(List.of("D"), Nearest.named("cote d'ivoire", names));
    assertEquals(List.of("C"), Nearest.named("Nigeriaa", names));
    assertEquals(List.of(), Nearest.named("Antarctica", names));
  }
}
