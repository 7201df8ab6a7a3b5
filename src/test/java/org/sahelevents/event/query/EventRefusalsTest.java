package org.sahelevents.event.query;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.api.Cursor;
import org.sahelevents.coding.EventType;
import org.sahelevents.event.Dataset;
import org.sahelevents.testing.Contract;

/** What is asked wrongly is refused in words that say what would be right. */
@QuarkusTest
class EventRefusalsTest {
  @Inject Dataset dataset;

  @BeforeEach
  void an_article_of_somebody() {
    dataset.clear();
    dataset.holds(article("a1", "2022", said(EventType.COUP).in("MLI")).of("Le Pays"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "type=withdrawl      | Parameter type: \"withdrawl\" is not known|Did you mean WITHDRAWAL?",
        "type=!              | Parameter type: \"!\" must name what is excluded|behind the exclamation mark",
        "type=!COUPS         | Parameter type: \"COUPS\" is not known|Did you mean COUP?",
        "region=aesir        | Parameter region: \"aesir\" is not known|aes",
        "admin1=Goa          | Parameter admin1: \"Goa\" is not known|Did you mean Gao?",
        "actorKind=STATES    | Parameter actorKind: \"STATES\" is not known|Did you mean STATE?",
        "match=inside        | Parameter match: \"inside\" is not known|overlaps, within",
        "precision=HOUR      | Parameter precision: \"HOUR\" is not known|DAY, WEEK, MONTH",
        "reportedFrom=2024&reportedTo=2023 | Parameter reportedFrom|must not lie behind reportedTo",
        "updatedSince=today  | Parameter updatedSince: \"today\" must be a day or a moment|RFC 3339",
        "bbox=1,2,3          | Parameter bbox|must be 4 numbers: west,south,east,north",
        "bbox=0,5,1,2        | Parameter bbox|south must not lie above north",
        "bbox=0,5,200,9      | Parameter bbox|between -180 and 180",
        "bbox=a,b,c,d        | Parameter bbox|must be 4 numbers",
        "bbox=NaN,0,1,1      | Parameter bbox|must be 4 numbers",
        "near=1,2            | Parameter near|must be 3 numbers: latitude,longitude,kilometres",
        "near=91,0,5         | Parameter near|latitude must lie between -90 and 90",
        "near=1,0,-5         | Parameter near|kilometres must lie between 0 and",
        "fatalitiesMin=-1    | Parameter fatalitiesMin: \"-1\" must be a whole number|0",
        "personnelMin=9&personnelMax=8 | Parameter personnelMin: 9 must not be above|personnelMax (8)",
        "minConfidence=2     | Parameter minConfidence: \"2\" must be a number from 0|1",
        "language=xx         | Parameter language: \"xx\" is not known|nl",
        "article=nowhere     | Parameter article: \"nowhere\" is not known|ids of /api/v1/articles",
        "article=a1,!nowhere | Parameter article: \"nowhere\" is not known|ids of /api/v1/articles",
        "publisher=Le+Pais   | Parameter publisher: \"Le Pais\" is not known|Did you mean Le Pays?",
        "publisher=!Le+Monde | Parameter publisher: \"Le Monde\" is not known|/api/v1/coverage?by=publisher",
        "id=17               | Parameter id: \"17\" must be a UUID|such as",
        "has=casualties      | Parameter has: \"casualties\" is not known|fatalities",
        "has=!fatality       | Parameter has: \"fatality\" is not known|Did you mean fatalities?",
        "contested=maybe     | Parameter contested: \"maybe\" is not known|true, false",
        "q=-                 | Parameter q|must have a word to look for",
        "q=%22%22            | Parameter q|must have a word to look for",
        "fields=name         | Parameter fields: \"name\" is not known|summary",
        "count=all           | Parameter count: \"all\" is not known|none, estimated, exact",
        "from=2021&from=2022 | Parameter from: takes one value|2 are given",
        "sort=earlist        | Parameter sort: \"earlist\" is not known|Did you mean earliest?",
      })
  void refuses(String query, String what, String why) {
    given()
        .filter(Contract.keptByTheAnswer())
        .urlEncodingEnabled(false)
        .get("/api/v1/events?" + query)
        .then()
        .statusCode(400)
        .body("detail", containsString(what))
        .body("detail", containsString(why));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contry=MLI       | Unknown query parameter \"contry\"; allowed: actor, actorKind, admin1, affiliates, agent, article, bbox, bom, certainty, changedSince, contested, count, country, cursor, expand, fatalitiesMax, fatalitiesMin, fields, format, from, has, hxl, id, language, limit, match, minArticles, minConfidence, mode, near, participantsMax, participantsMin, personnelMax, personnelMin, personsMax, personsMin, place, precision, publisher, q, region, reportedFrom, reportedTo, sort, status, target, to, type, updatedSince. Did you mean country?",
        "type=COUPS       | Parameter type: \"COUPS\" is not known; allowed: WITHDRAWAL, ARRIVAL, COUP, EXPULSION, AGREEMENT, COOPERATION_END, MISSION_START, ATTACK, TERRITORIAL_GAIN, PROTEST, ARREST, SANCTION. Did you mean COUP?",
        "type=            | Parameter type: \"\" must not be empty.",
        "country=MAL      | Parameter country: \"MAL\" is not known; allowed: ISO 3166-1 alpha-3 codes.",
        "agent=WAGNAR     | Parameter agent: \"WAGNAR\" is not known; allowed: codes of /api/v1/actors. Did you mean WAGNER?",
        "affiliates=yes   | Parameter affiliates: \"yes\" is not known; allowed: true, false.",
        "from=spring      | Parameter from: \"spring\" must be a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY.",
        "from=2022-02-30  | Parameter from: \"2022-02-30\" must be a day, a month or a year: YYYY-MM-DD, YYYY-MM or YYYY.",
        "from=2023&to=2022| Parameter from: must not lie behind to.",
        "limit=0          | Parameter limit: \"0\" must be a whole number from 1 to 10000.",
        "limit=x          | Parameter limit: \"x\" must be a whole number from 1 to 10000.",
        "sort=date        | Parameter sort: \"date\" is not known; allowed: earliest, -earliest, latest, -latest, confidence, -confidence, articles, -articles, reported, -reported, updated, -updated, fatalities, -fatalities, personnel, -personnel, country, -country, type, -type, place, -place.",
        "format=xml       | Parameter format: \"xml\" is not known; allowed: json, ndjson, csv, geojson, parquet, xlsx, atom.",
        "expand=all       | Parameter expand: \"all\" is not known; allowed: mentions, articles.",
        "cursor=nonsense  | Parameter cursor: not a cursor of this list in this order; take it from \"next\" or from the Link header.",
      })
  void refuses_what_it_does_not_know_and_says_what_is_allowed(String query, String detail) {
    refused(given(), "/api/v1/events?" + query, 400, "INVALID_INPUT")
        .body("detail", containsString(detail));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "confidence | 1E999",
        "confidence | -1E999",
        "confidence | NaN",
        "confidence | half",
        "articles   | ten",
        "articles   | 99999999999",
        "fatalities | 1.5",
        "earliest   | 0000-01-01",
        "earliest   | +12345-01-01",
        "earliest   | 2022-02-30",
        "latest     | soon",
        "updated    | 0001-01-01T00:00:00+18:00",
        "updated    | 9999-12-31T23:00:00-18:00",
        "updated    | 2022-01-01",
      })
  void refuses_forged_cursors(String sort, String key) {
    cursor(sort, key)
        .statusCode(400)
        .body("detail", containsString("Parameter cursor: not a cursor of this list"));
  }

  /** What Java reads in more ways than the database. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "articles   | \u0661\u0662",
        "personnel  | +5",
        "confidence | 0x1p-3",
        "confidence | 1E-400",
        "updated    | 2022-01-01T00:00:00+18:00",
        "updated    | 2022-01-01T24:00:00Z",
        "country    | \uD83D\uDE00",
      })
  void takes_cursors_that_are_written_strangely(String sort, String key) {
    cursor(sort, key).statusCode(200);
  }

  private static ValidatableResponse cursor(String sort, String key) {
    String cursor = Cursor.of(sort, "after", key, "00000000-0000-0000-0000-000000000000");
    return given()
        .filter(Contract.keptByTheAnswer())
        .get("/api/v1/events?sort=" + sort + "&cursor=" + cursor)
        .then();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[1]                     | must be a JSON object",
        "{\"typ\": \"COUP\"}     | Unknown member \"typ\"; allowed: actor, actorKind, ",
        "{\"typ\": \"COUP\"}     | Did you mean type?",
        "{\"type\": \"COOP\"}    | Parameter type: \"COOP\" is not known",
        "{\"type\": {}}          | Parameter type: must be a text, a number or a boolean",
        "{\"type\": []}          | Parameter type: must have a value",
        "{\"type\": null}        | Parameter type: must be a text",
        "{\"q\": [\"a\", \"b\"]} | Parameter q: takes one value, but 2 are given",
        "{\"bbox\": [1, 2]}      | Parameter bbox: \"1,2\" must be 4 numbers",
        "{\"limit\": 1.5}        | Parameter limit: \"1.5\" must be a whole number",
        "{\"type\": \"COUP\"     | The body is not JSON",
      })
  void refuses_bodies(String body, String why) {
    given()
        .filter(Contract.keptByTheAnswer())
        .contentType("application/json")
        .body(body)
        .post("/api/v1/events/search")
        .then()
        .statusCode(400)
        .body("kind", is("INVALID_INPUT"))
        .body("detail", containsString(why));
  }

  @Test
  void knows_no_other_events() {
    refused(given(), "/api/v1/events/17", 404, "NOT_FOUND")
        .body("detail", is("There is no event with the id 17."));
    refused(given(), "/api/v1/events/7f0b0f6e-0000-0000-0000-000000000000", 404, "NOT_FOUND");
    refused(given(), "/api/v1/events/17/mentions", 404, "NOT_FOUND");
  }

  @Test
  void answers_every_other_error_as_a_problem_too() {
    given()
        .get("/api/v1/evenst")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("status", is(404));
    given()
        .post("/api/v1/events")
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .body("status", is(405));
    given()
        .accept("image/png")
        .get("/api/v1/events")
        .then()
        .statusCode(406)
        .contentType("application/problem+json")
        .body("status", is(406));
  }

  private static ValidatableResponse refused(
      RequestSpecification request, String path, int status, String kind) {
    return request
        .filter(Contract.keptByTheAnswer())
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("kind", equalTo(kind))
        .body("title", not(nullValue()))
        .body("instance", is(path.replaceAll("\\?.*", "")));
  }
}
