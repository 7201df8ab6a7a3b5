package org.sahelevents.explaining;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.testing.Contract;

@QuarkusTest
class CodingResourceTest {
  private static final String CODINGS = "/api/v1/codings";
  private static final String TEXT =
      "😀 De laatste Deense militairen hebben dinsdag Menaka verlaten. Frankrijk vertrekt niet.";

  @Test
  void a_text_is_coded_with_the_words_behind_every_field() {
    Response answer = plain("published", "2022-01-28").body(TEXT).post(CODINGS);
    answer
        .then()
        .statusCode(200)
        .body("language", is("nl"))
        .body("published.basis", is("GIVEN"))
        .body("published.earliest", is("2022-01-28"))
        .body("mentions", hasSize(1))
        .body("mentions[0].type", is("WITHDRAWAL"))
        .body("mentions[0].country", is("MLI"))
        .body("mentions[0].agents[0].name", is("Denmark"))
        .body("mentions[0].place.name", is("Ménaka"))
        .body("mentions[0].earliest", is("2022-01-25"))
        .body("mentions[0].reasons[0]", containsString("lexicon/nl/verbs.tsv:"));
    JsonPath mention = answer.jsonPath().setRootPath("mentions[0]");
    assertEquals(
        mention.getString("text"), TEXT.substring(mention.getInt("start"), mention.getInt("end")));
    Map<String, List<Map<String, Object>>> evidence = mention.getMap("evidence");
    evidence.forEach(
        (field, quotes) ->
            quotes.forEach(
                quote ->
                    assertEquals(
                        quote.get("text"),
                        TEXT.substring((int) quote.get("start"), (int) quote.get("end")),
                        field)));
  }

  @Test
  void the_trace_says_what_spoke_and_what_was_vetoed() {
    plain("published", "2022-01-28")
        .body(TEXT)
        .post(CODINGS)
        .then()
        .body("trace", hasSize(2))
        .body("trace[0].steps.kind", hasItem("CODED"))
        .body("trace[0].steps.find { it.kind == 'TIME' }.what", containsString("dinsdag"))
        .body("trace[1].text", is("Frankrijk vertrekt niet."))
        .body("trace[1].steps.kind", not(hasItem("CODED")))
        .body("trace[1].steps.find { it.kind == 'VETO' }.what", containsString("verbs.tsv:"));
  }

  @Test
  void an_article_as_json_says_the_same_and_the_trace_may_be_left_out() {
    Map<String, String> article = Map.of("text", TEXT, "published", "2022-01-28");
    Response json =
        kept()
            .contentType("application/json")
            .queryParam("trace", false)
            .body(article)
            .post(CODINGS);
    json.then().statusCode(200).body("trace", nullValue());
    Response text = plain("published", "2022-01-28").body(TEXT).post(CODINGS);
    assertEquals(
        text.jsonPath().getList("mentions").toString(),
        json.jsonPath().getList("mentions").toString());
  }

  @Test
  void a_text_without_a_date_is_dated_as_an_import_would() {
    plain("trace", "false")
        .body("In maart 2021 verlieten de laatste Deense militairen Menaka in Mali.")
        .post(CODINGS)
        .then()
        .body("published.basis", is("INFERRED"))
        .body("mentions.earliest", equalTo(List.of("2021-03-01")));
  }

  @Test
  void nothing_is_stored_and_strangers_may_ask() {
    int before = given().get("/api/v1/articles").jsonPath().getList("items").size();
    plain("trace", "false")
        .header("X-Forwarded-For", "192.0.2.7")
        .header("Origin", "https://elsewhere.example")
        .body(TEXT)
        .post(CODINGS)
        .then()
        .statusCode(200);
    given().get("/api/v1/articles").then().body("items", hasSize(before));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain       |                     | '   '                      | white space",
        "text/plain       | published=yesterday | De soldaten van het leger. | YYYY-MM-DD",
        "text/plain       | language=xx         | De soldaten van het leger. | known languages are",
        "text/plain       | language=en         | The soldiers left the town | coded are nl",
        "text/plain       | trace=maybe         | De soldaten van het leger. | true, false",
        "text/plain       | date=2022           | De soldaten van het leger. | published",
        "application/json |                     | {}                         | \"text\"",
        "application/json |                     | nonsense                   | not one JSON object",
        "application/json | language=nl         | {\"text\":\"De stad\"}     | stand in the body",
      })
  void what_cannot_be_used_is_named(String type, String query, String body, String detail) {
    asked()
        .contentType(type)
        .body(body)
        .post(CODINGS + (query == null ? "" : "?" + query))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString(detail));
  }

  @Test
  void too_much_and_other_types_are_refused() {
    String long1 = "De soldaten. ".repeat(20_000);
    asked().contentType("text/plain").body(long1).post(CODINGS).then().statusCode(413);
    asked()
        .contentType("application/json")
        .body(Map.of("text", long1, "language", "nl"))
        .post(CODINGS)
        .then()
        .statusCode(413)
        .body("detail", containsString("200000 bytes"));
    asked().contentType("text/csv").body("a,b").post(CODINGS).then().statusCode(415);
  }

  private static RequestSpecification plain(String parameter, String value) {
    return kept().contentType("text/plain; charset=UTF-8").queryParam(parameter, value);
  }

  /** A request that the description allows. */
  private static RequestSpecification kept() {
    return given().filter(Contract.kept());
  }

  /** A request that it need not allow; the answer keeps to it all the same. */
  private static RequestSpecification asked() {
    return given().filter(Contract.keptByTheAnswer());
  }
}
