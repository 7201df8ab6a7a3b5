package org.sahelevents.event.odata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ODataErrorsTest extends SixEvents {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "$filter=kind eq 'COUP'              | \"kind\" is no property of Events",
        "$filter=type eq                     | missing at the end",
        "$filter=type eq 'COUP               | cannot be read",
        "$filter=type eq 5                   | Edm.String cannot be compared with Edm.Int64",
        "$filter=earliest ge '2022-01-01'    | Edm.Date cannot be compared with Edm.String",
        "$filter=earliest ge 2022-13-01      | \"2022-13-01\" is no Edm.Date",
        "$filter=personnel_min ge 99999999999999999999 | is no Edm.Int64",
        "$filter=type                        | a condition is expected",
        "$filter=(type eq 'COUP'             | \")\" is missing at the end",
        "$filter=type eq 'COUP' country      | nothing is expected before \"country\"",
        "$filter=type eq 'COUP')             | nothing is expected before \")\"",
        "$filter=contains(type)              | contains takes 2 values, not 1",
        "$filter=contains(earliest, 'x')     | contains takes Edm.String, not Edm.Date",
        "$filter=soundex(type) eq 'x'        | soundex is no function",
        "$filter=contested gt false          | cannot be compared",
        "$filter=type; drop table events     | cannot be read",
        "$select=id,kind                     | \"kind\" is no property of Events",
        "$select=id,                         | between commas",
        "$orderby=kind                       | \"kind\" is no property of Events",
        "$orderby=type up                    | asc or desc",
        "$top=-1                             | whole number",
        "$top=x                              | whole number",
        "$skip=x                             | whole number",
        "$count=yes                          | allowed: true, false",
        "$format=atom                        | allowed: json",
        "$skiptoken=x                        | no place in this order",
        "$fliter=x                           | Did you mean $filter?",
      })
  void refuses_what_it_cannot_read_and_says_which_option_it_is(String option, String told) {
    String[] pair = option.split("=", 2);
    given()
        .queryParam(pair[0], pair[1])
        .get("/odata/Events")
        .then()
        .statusCode(400)
        .contentType(startsWith("application/json"))
        .header("OData-Version", "4.0")
        .body("keySet()", contains("error"))
        .body("error.keySet()", containsInAnyOrder("code", "message", "target"))
        .body("error.message", containsString(told))
        .body("error.target", is(pair[0]))
        .body("error.code", is("INVALID_INPUT"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  /odata/Rivers,                404",
    "GET,  /odata/no/such/thing/at/all,  404",
    "POST, /odata/Events,                405",
    "GET,  /odata/$metadata?$filter=x,   400"
  })
  void whatever_is_refused_under_the_address_is_told_as_the_standard_has_it(
      String method, String path, int status) {
    given()
        .urlEncodingEnabled(false)
        .request(method, path)
        .then()
        .statusCode(status)
        .contentType(startsWith("application/json"))
        .header("OData-Version", "4.0")
        .body("keySet()", contains("error"))
        .body("error.message", not(emptyOrNullString()));
  }

  @Test
  void what_cannot_be_accepted_is_told_in_json_all_the_same() {
    given()
        .accept("text/html")
        .get("/odata/Events")
        .then()
        .statusCode(406)
        .body("keySet()", contains("error"));
  }

  @Test
  void other_addresses_have_problems() {
    given().get("/odatax").then().statusCode(404).header("OData-Version", nullValue());
    given()
        .get("/api/v1/events?odata=1")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "$expand=Mentions",
        "$apply=aggregate(x)",
        "$search=coup",
        "$filter=indexof(type, 'O') eq 1",
        "$filter=confidence add 1 eq 2",
        "$filter=type has 'x'",
        "$filter=agents/any(a:a eq 'FRA')"
      })
  void says_what_the_standard_has_and_it_has_not(String option) {
    String[] pair = option.split("=", 2);
    given()
        .queryParam(pair[0], pair[1])
        .get("/odata/Events")
        .then()
        .statusCode(501)
        .body("error.message", containsString("not done here"))
        .body("error.target", is(pair[0]))
        .body("error.code", is("NOT_IMPLEMENTED"));
  }
}
