package org.sahelevents.importing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.testing.Contract;

@QuarkusTest
class ImportApiTest {
  private static final String TEXT =
      "De soldaten van het leger zijn niet meer in de stad, zegt een man 😀 op de markt.";
  private static final String ARTICLES = "/api/v1/articles";
  private static final String IMPORTS = "/api/v1/imports";

  @Inject ImportFixture dataset;

  @BeforeEach
  void empty() {
    dataset.empty();
  }

  @Test
  void anArticleIsAddedThenUnchangedThenReplaced() {
    String first = "{\"id\":\"nieuws 1\",\"published\":\"2024-03\",\"text\":\"" + TEXT + "\"}";
    post(first)
        .then()
        .statusCode(201)
        .header("Location", endsWith("/api/v1/articles/nieuws%201"))
        .body(
            "id",
            is("nieuws 1"),
            "text",
            is(TEXT),
            "language",
            is("nl"),
            "published.basis",
            is("GIVEN"),
            "published.earliest",
            is("2024-03-01"),
            "characters",
            is(TEXT.length()),
            "mentions",
            notNullValue());
    post(first).then().statusCode(200).body("characters", is(TEXT.length()));
    post(first.replace("2024-03", "2024-04"))
        .then()
        .statusCode(200)
        .body("published.latest", is("2024-04-30"));
    wrong()
        .get(ARTICLES + "/nieuws 1")
        .then()
        .statusCode(200)
        .body("published.earliest", is("2024-04-01"));
    wrong()
        .get(ARTICLES)
        .then()
        .statusCode(200)
        .body("items", hasSize(1), "items[0].characters", is(TEXT.length()), "next", nullValue());
  }

  @Test
  void whatIsNoArticleIsRefusedInOneSentence() {
    post("{\"id\":")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString("not one JSON object"));
    post("{}").then().statusCode(400).body("detail", containsString("\"text\""));
    post("{\"text\":\"Xyzzy plugh qwop\"}")
        .then()
        .statusCode(400)
        .body("detail", containsString("known languages"));
    post("{\"text\":\"" + "a ".repeat(6_000_000) + "\"}").then().statusCode(413);
    wrong()
        .get(ARTICLES + "/nowhere")
        .then()
        .statusCode(404)
        .body("detail", containsString("nowhere"));
  }

  @Test
  void articlesAreFilteredAndPaged() {
    for (int month = 1; month <= 5; month++) {
      post("{\"id\":\"m"
              + month
              + "\",\"published\":\"2024-0"
              + month
              + "\",\"publisher\":\"Krant "
              + month % 2
              + "\",\"text\":\""
              + TEXT
              + "\"}")
          .then()
          .statusCode(201);
    }
    Response first = right().queryParam("limit", 2).get(ARTICLES);
    first
        .then()
        .body("items.id", equalTo(List.of("m5", "m4")))
        .header("Link", containsString("rel=\"next\""));
    Response second =
        right()
            .queryParam("limit", 2)
            .queryParam("cursor", first.jsonPath().getString("next"))
            .get(ARTICLES);
    second.then().body("items.id", equalTo(List.of("m3", "m2")));
    right()
        .queryParam("limit", 2)
        .queryParam("cursor", second.jsonPath().getString("next"))
        .get(ARTICLES)
        .then()
        .body("items.id", equalTo(List.of("m1")), "next", nullValue());
    right()
        .queryParam("sort", "published")
        .queryParam("from", "2024-02-15")
        .queryParam("to", "2024-04")
        .get(ARTICLES)
        .then()
        .body("items.id", equalTo(List.of("m2", "m3", "m4")));
    right()
        .queryParam("publisher", "Krant 0")
        .get(ARTICLES)
        .then()
        .body("items.id", equalTo(List.of("m4", "m2")));
    right().queryParam("basis", "HEAD").get(ARTICLES).then().body("items", hasSize(0));
    wrong()
        .queryParam("lang", "nl")
        .get(ARTICLES)
        .then()
        .statusCode(400)
        .body("detail", containsString("language"));
    wrong()
        .queryParam("language", "xx")
        .get(ARTICLES)
        .then()
        .statusCode(400)
        .body("detail", containsString("nl"));
    wrong().queryParam("cursor", "bm9uc2Vuc2U").get(ARTICLES).then().statusCode(400);
  }

  @Test
  void ndjsonIsImportedInTheBackground() throws InterruptedException {
    String lines =
        "{\"id\":\"a\",\"text\":\""
            + TEXT
            + "\"}\nnonsense\n{\"id\":\"b\",\"text\":\""
            + TEXT
            + "\"}\n";
    Response accepted =
        wrong()
            .contentType("application/x-ndjson")
            .body(lines.getBytes(StandardCharsets.UTF_8))
            .post(IMPORTS);
    accepted.then().statusCode(202).body("state", is("RUNNING"));
    JsonPath run = ended(accepted.header("Location"));
    assertEquals("COMPLETED", run.getString("state"));
    assertEquals(2, run.getInt("counts.new"));
    assertEquals(3, run.getInt("counts.read"));
    assertEquals("body.ndjson:2", run.getString("failures[0].source"));
    assertEquals("NOT_JSON", run.getString("failures[0].kind"));
    wrong()
        .get(IMPORTS)
        .then()
        .statusCode(200)
        .body("items", hasSize(1), "items[0].counts.failed", is(1));
  }

  @Test
  void severalFilesAreImportedUnderTheirNames() throws InterruptedException {
    Response accepted =
        wrong()
            .multiPart(
                "files",
                "een.txt",
                (" date 2024-03 " + TEXT).getBytes(StandardCharsets.UTF_8),
                "text/plain")
            .multiPart("files", "leeg.txt", new byte[0], "text/plain")
            .multiPart(
                "files",
                "meer.ndjson",
                ("{\"id\":\"twee\",\"text\":\"" + TEXT + "\"}").getBytes(StandardCharsets.UTF_8),
                "application/x-ndjson")
            .post(IMPORTS);
    accepted.then().statusCode(202);
    JsonPath run = ended(accepted.header("Location"));
    assertEquals("leeg.txt: is empty", run.getString("failures[0].message"));
    wrong().get(ARTICLES).then().body("items.id", hasItems("een", "twee"));
  }

  @Test
  void importsThatAreNotKnownOrNotTakenAreProblems() {
    wrong().get(IMPORTS + "/nowhere").then().statusCode(404);
    wrong().get(IMPORTS + "/00000000-0000-0000-0000-000000000000").then().statusCode(404);
    wrong().contentType("text/csv").body("a,b").post(IMPORTS).then().statusCode(415);
    wrong()
        .header("X-Forwarded-For", "192.0.2.7")
        .contentType("application/x-ndjson")
        .body(new byte[] {1})
        .post(IMPORTS)
        .then()
        .statusCode(403);
    wrong()
        .header("X-Forwarded-For", "192.0.2.7")
        .contentType("application/json")
        .body("{}")
        .post(ARTICLES)
        .then()
        .statusCode(403);
  }

  /** A request that the description allows. */
  private static RequestSpecification right() {
    return given().filter(Contract.kept());
  }

  /** A request that it need not allow; the answer keeps to it all the same. */
  private static RequestSpecification wrong() {
    return given().filter(Contract.keptByTheAnswer());
  }

  private static Response post(String article) {
    return wrong().contentType("application/json; charset=UTF-8").body(article).post(ARTICLES);
  }

  private static JsonPath ended(String location) throws InterruptedException {
    assertTrue(location.contains(IMPORTS + "/"), location);
    Instant patience = Instant.now().plus(Duration.ofMinutes(2));
    JsonPath run = wrong().get(location).jsonPath();
    while (run.getString("finishedAt") == null && Instant.now().isBefore(patience)) {
      Thread.sleep(50);
      run = wrong().get(location).jsonPath();
    }
    return run;
  }
}
