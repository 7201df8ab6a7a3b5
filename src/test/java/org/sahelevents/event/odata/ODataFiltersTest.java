package org.sahelevents.event.odata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ODataFiltersTest extends SixEvents {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "type eq 'COUP'                                             | 3",
        "type ne 'COUP'                                             | 3",
        "'COUP' eq type                                             | 3",
        "type eq 'COUP' and country eq 'MLI'                        | 1",
        "type eq 'COUP' and (country eq 'MLI' or country eq 'TCD')  | 2",
        "type eq 'ATTACK' or type eq 'COUP' and country eq 'MLI'    | 2",
        "not (type eq 'COUP')                                       | 3",
        "not (not (type eq 'COUP'))                                 | 3",
        "not contains(type, 'COUP')                                 | 3",
        "type in ('COUP', 'ATTACK')                                 | 4",
        "earliest ge 2023-01-01                                     | 4",
        "earliest gt 2023-07-26 and earliest lt 2025-01-08          | 2",
        "latest eq null                                             | 1",
        "latest ne null                                             | 5",
        "latest le 2022-12-31                                       | 2",
        "not (latest le 2022-12-31)                                 | 4",
        "place eq 'gao'                                             | 1",
        "place ne 'gao'                                             | 5",
        "null eq null                                               | 6",
        "place gt null                                              | 0",
        "personnel_min ge 2400                                      | 1",
        "personnel_min ge 2399.5                                    | 1",
        "confidence gt 0.00001 and confidence le 1e0                | 6",
        "fatalities_max mod 2 eq 0                                  | 501",
        "contested eq false                                         | 6",
        "contested                                                  | 0",
        "not contested                                              | 6",
        "located eq true                                            | 2",
        "contains(summary, 'coup')                                  | -1",
        "startswith(country_name, 'Ni')                             | 2",
        "endswith(country_name, 'ger')                              | 2",
        "contains(tolower(country_name), 'CHAD')                    | 0",
        "toupper(country_name) eq 'CHAD'                            | 1",
        "length(country) eq 3                                       | 6",
        "year(earliest) eq 2023 and month(earliest) in (7, 8)       | 2",
        "year(updated_at) gt 2000                                   | 6",
        "date(updated_at) gt 2000-01-01                             | 6",
        "updated_at gt 2000-01-01T00:00:00Z                         | 6",
        "updated_at lt 2000-01-01T00:00:00.5-05:00                  | 0",
        "agents eq 'FRA'                                            | 1",
        "id eq 00000000-0000-0000-0000-000000000000                 | 0",
        "country eq 'it''s'                                         | 0",
        "earliest eq latest                                         | 4",
      })
  void filters(String filter, int events) {
    Response answer =
        given().queryParam("$filter", filter).queryParam("$count", "true").get("/odata/Events");
    if (events == 501) {
      assertEquals(501, answer.statusCode(), answer.asString());
      return;
    }
    assertEquals(200, answer.statusCode(), answer.asString());
    List<Object> found = answer.path("value");
    assertEquals(found.size(), answer.<Integer>path("'@odata.count'"));
    if (events >= 0) {
      assertEquals(events, found.size(), answer.asString());
    }
    assertEquals(
        String.valueOf(found.size()),
        given().queryParam("$filter", filter).get("/odata/Events/$count").asString());
  }

  @Test
  void nesting_has_a_bound_and_long_filters_are_read() {
    filter("(".repeat(400) + "contested" + ")".repeat(400)).statusCode(400);
    filter("not ".repeat(401) + "contested").statusCode(200).body("value", hasSize(6));
    filter("type eq 'x' or ".repeat(100) + "type eq 'COUP'")
        .statusCode(200)
        .body("value", hasSize(3));
    filter("type eq '" + "''".repeat(450) + "'").statusCode(200).body("value", hasSize(0));
  }

  private static ValidatableResponse filter(String filter) {
    return given().queryParam("$filter", filter).get("/odata/Events").then();
  }
}
