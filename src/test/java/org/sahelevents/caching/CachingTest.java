package org.sahelevents.caching;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahelevents.api.ContentCoding;
import org.sahelevents.event.Dataset;

@QuarkusTest
class CachingTest {
  private static final String EVENTS = "/api/v1/events";

  @TestHTTPResource URI server;
  @Inject Dataset dataset;

  @BeforeEach
  void one_coup() {
    dataset.clear();
    dataset.holds(article("c", "2022-01", said(COUP).in("MLI").by("MLI").on("2021-05-24")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/events",
        "/api/v1/events?type=COUP&limit=3",
        "/api/v1/events?format=ndjson",
        "/api/v1/events?format=ndjson&limit=3",
        "/api/v1/articles",
        "/api/v1/articles/c",
        "/api/v1/actors",
        "/api/v1/places",
        "/api/v1/event-types",
        "/api/v1/quality"
      })
  void who_has_it_already_is_told_so(String path) {
    String tag = tag(path);
    for (String known : new String[] {tag, "\"other\", W/" + tag, "*"}) {
      given()
          .header("If-None-Match", known)
          .get(path)
          .then()
          .statusCode(304)
          .header("ETag", tag)
          .header("Cache-Control", "no-cache")
          .header("Vary", "Accept, Accept-Encoding")
          .body(equalTo(""));
    }
    given().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    given().head(path).then().statusCode(200).header("ETag", tag).body(equalTo(""));
  }

  @Test
  void one_event_and_its_mentions_have_tags_too() {
    String id = given().get(EVENTS).path("items[0].id");
    assertNotEquals(tag(EVENTS + "/" + id), tag(EVENTS + "/" + id + "/mentions"));
  }

  @Test
  void what_is_not_there_has_no_tag_whatever_the_caller_has() {
    for (String path :
        new String[] {EVENTS + "/17", EVENTS + "?type=PUTSCH", "/api/v1/articles/x"}) {
      given()
          .header("If-None-Match", "*")
          .header("If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT")
          .get(path)
          .then()
          .statusCode(not(equalTo(304)))
          .header("ETag", nullValue());
    }
  }

  @Test
  void the_moment_of_the_last_change_serves_as_well() throws InterruptedException {
    Response page = given().get(EVENTS);
    for (int i = 0; page.header("Last-Modified") == null && i < 50; i++) {
      Thread.sleep(100);
      page = given().get(EVENTS);
    }
    String modified = page.header("Last-Modified");
    given().header("If-Modified-Since", modified).get(EVENTS).then().statusCode(304);
    given()
        .header("If-Modified-Since", "Sat, 01 Jan 2022 00:00:00 GMT")
        .get(EVENTS)
        .then()
        .statusCode(200);
    given().header("If-Modified-Since", "yesterday").get(EVENTS).then().statusCode(200);
    given()
        .header("If-Modified-Since", modified)
        .header("If-None-Match", "\"other\"")
        .get(EVENTS)
        .then()
        .statusCode(200);
    addArticle("later");
    given().header("If-Modified-Since", modified).get(EVENTS).then().statusCode(200);
  }

  @Test
  void equal_questions_have_one_tag_and_different_ones_different_tags() {
    String tag = tag(EVENTS + "?type=COUP&country=MLI");
    assertEquals(tag, tag(EVENTS + "?country=MLI&type=COUP"));
    assertNotEquals(tag, tag(EVENTS + "?country=MLI"));
    String lines = given().accept("application/x-ndjson").get(EVENTS).header("ETag");
    assertNotEquals(lines, given().accept("application/json").get(EVENTS).header("ETag"));
  }

  @Test
  void an_import_is_visible_at_once() {
    for (int i = 0; i < 20; i++) {
      Response before = given().get("/api/v1/articles");
      String tag = before.header("ETag");
      given().get("/api/v1/articles").then().header("ETag", tag);
      addArticle("new-" + i);
      Response after =
          given().header("If-None-Match", tag).get("/api/v1/articles").then().extract().response();
      assertEquals(200, after.statusCode());
      assertEquals(2 + i, after.jsonPath().getList("items").size());
    }
  }

  @Test
  void what_is_kept_is_what_would_be_made() {
    String path = EVENTS + "?count=exact&expand=mentions&limit=1";
    Response made = given().get(path);
    for (int i = 0; i < 3; i++) {
      Response again = given().get(path);
      assertEquals(made.asString(), again.asString());
      assertEquals(made.contentType(), again.contentType());
      assertEquals(made.headers().getValues("Link"), again.headers().getValues("Link"));
      assertEquals(made.header("X-Total-Count"), again.header("X-Total-Count"));
      assertNotEquals(made.header("X-Request-Id"), again.header("X-Request-Id"));
    }
    given().head(path).then().statusCode(200).body(equalTo(""));
  }

  @Test
  void no_more_is_kept_than_there_is_room_for() {
    KeptAnswers small = new KeptAnswers(64_000);
    Revision revision = new Revision(1, java.time.Instant.EPOCH);
    for (int i = 0; i < 1000; i++) {
      RequestKey key = new RequestKey("http://localhost", "/" + i, null, "*/*", ContentCoding.NONE);
      small.keep(revision, key, new byte[1000], 1000);
      assertTrue(small.bytes() <= 64_000);
    }
    assertTrue(small.bytes() > 0);
    Revision newer = new Revision(2, java.time.Instant.EPOCH);
    RequestKey other =
        new RequestKey("http://localhost", "/other", null, "*/*", ContentCoding.NONE);
    small.keep(newer, other, new byte[100], 100);
    assertEquals(100, small.bytes(), "the older state is gone");
  }

  /** In a store with room: which of the answers stay in a full one is the store's to choose, by how often they are asked. */
  @Test
  void an_answer_that_would_take_much_of_the_room_is_not_kept() {
    KeptAnswers small = new KeptAnswers(64_000);
    Revision revision = new Revision(1, java.time.Instant.EPOCH);
    small.keep(revision, "long", new byte[60_000], 60_000);
    assertEquals(null, small.find(revision, "long", byte[].class));
    assertEquals(0, small.bytes());
    small.keep(revision, "short", new byte[1000], 1000);
    assertEquals(1000, small.find(revision, "short", byte[].class).length);
  }

  @Test
  void runs_of_the_import_are_asked_for_each_time() {
    given().get("/api/v1/imports").then().statusCode(200).header("ETag", nullValue());
  }

  @Test
  void answers_are_compressed_for_who_takes_that_under_a_tag_of_their_own() throws Exception {
    HttpResponse<String> plain = plain();
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(EVENTS))
            .header("Accept-Encoding", "gzip")
            .header("Accept", "*/*")
            .build();
    for (int i = 0; i < 3; i++) {
      HttpResponse<InputStream> small =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
      assertEquals("gzip", small.headers().firstValue("Content-Encoding").orElseThrow());
      assertNotEquals(
          plain.headers().firstValue("ETag").orElseThrow(),
          small.headers().firstValue("ETag").orElseThrow());
      try (InputStream body = new GZIPInputStream(small.body())) {
        assertEquals(plain.body(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }

  private HttpResponse<String> plain() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(EVENTS)).header("Accept", "*/*").build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static String tag(String path) {
    return given()
        .get(path)
        .then()
        .statusCode(200)
        .header("ETag", matchesPattern("\"\\d+-[0-9a-f]{20}\""))
        .extract()
        .header("ETag");
  }

  private static void addArticle(String id) {
    given()
        .contentType("application/json")
        .body(
            "{\"id\": \"%s\", \"published\": \"2024-03-17\", \"text\": \"Niger heeft zaterdag het akkoord met Frankrijk opgezegd.\"}"
                .formatted(id))
        .post("/api/v1/articles")
        .then()
        .statusCode(not(equalTo(500)));
  }
}
