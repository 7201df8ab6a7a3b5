package org.sahelevents.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HttpTest {
  private static final String FOREIGN = "https://elsewhere.example";

  @TestHTTPResource URI server;

  /** Endpoints that only this test has. */
  @Path("/test-only")
  public static class Endpoints {
    static final CountDownLatch HELD = new CountDownLatch(1);

    @GET
    @Operation(hidden = true)
    @Path("/old")
    @Retiring(since = "2026-11-01", until = "2027-05-09", successor = "/test-only/new")
    public String old() {
      return "old";
    }

    @GET
    @Operation(hidden = true)
    @Path("/new")
    public String current() {
      return "new";
    }

    @GET
    @Operation(hidden = true)
    @Path("/slow")
    @Limited
    public String slow() throws InterruptedException {
      HELD.await();
      return "done";
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "counts", "facets"})
  void questions_by_a_body_are_told_the_state_of_the_dataset_as_others_are(String path) {
    String state = given().get("/api/v1/events?limit=1").header("X-Dataset-Revision");
    given()
        .contentType("application/json")
        .body(path.equals("counts") ? "{\"by\":[\"type\"]}" : "{}")
        .post("/api/v1/events/" + path)
        .then()
        .statusCode(200)
        .header("X-Dataset-Revision", equalTo(state));
  }

  @Test
  void what_will_go_says_so() {
    given()
        .get("/test-only/old")
        .then()
        .header("Deprecation", "@1793491200")
        .header("Sunset", "Sun, 09 May 2027 00:00:00 GMT")
        .header("Link", "</test-only/new>; rel=\"successor-version\"");
    given().get("/test-only/new").then().header("Deprecation", nullValue());
  }

  @Test
  void more_heavy_requests_than_are_taken_are_told_when_to_come_again() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(12);
    try {
      List<Future<Response>> answers = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        answers.add(callers.submit(() -> given().get("/test-only/slow")));
      }
      for (int i = 0; i < 2400 && answers.stream().filter(Future::isDone).count() < 4; i++) {
        Thread.sleep(50);
      }
      Response refused = answers.stream().filter(Future::isDone).findFirst().orElseThrow().get();
      assertEquals(503, refused.statusCode());
      assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
      assertEquals("BUSY", refused.path("kind"));
      Endpoints.HELD.countDown();
      int done = 0;
      for (Future<Response> answer : answers) {
        done += answer.get().statusCode() == 200 ? 1 : 0;
      }
      assertEquals(8, done);
      given().get("/test-only/slow").then().statusCode(200);
    } finally {
      Endpoints.HELD.countDown();
      callers.shutdownNow();
    }
  }

  @Test
  void a_sane_id_of_the_caller_is_kept_and_any_other_replaced() {
    given()
        .header("X-Request-Id", "abc-123.4")
        .get("/api/v1/events?type=PUTSCH")
        .then()
        .statusCode(400)
        .header("X-Request-Id", "abc-123.4")
        .body("requestId", equalTo("abc-123.4"));
    for (String insane : List.of("a b", "<script>", "x".repeat(65))) {
      String made =
          given()
              .header("X-Request-Id", insane)
              .get("/api/v1/nothing")
              .then()
              .statusCode(404)
              .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
              .extract()
              .header("X-Request-Id");
      given()
          .header("X-Request-Id", made)
          .get("/api/v1/nothing")
          .then()
          .body("requestId", equalTo(made));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/events          | GET HEAD OPTIONS",
        "/api/v1/events/search   | POST OPTIONS",
        "/api/v1/events/17       | GET HEAD OPTIONS",
        "/api/v1/articles        | GET HEAD OPTIONS POST",
        "/api/v1/articles/17     | GET HEAD OPTIONS",
        "/api/v1/codings         | POST OPTIONS",
        "/api/v1/imports         | GET HEAD OPTIONS POST",
        "/api/v1/places          | GET HEAD OPTIONS",
        "/ogc/collections/x      | GET HEAD OPTIONS",
      })
  void options_names_the_methods_that_are_taken(String path, String methods) {
    String allow = given().options(path).then().statusCode(200).extract().header("Allow");
    assertEquals(Set.of(methods.split(" ")), Set.of(allow.split(", ?")));
    Response refused = given().delete(path);
    assertEquals(405, refused.statusCode());
    assertEquals(405, refused.<Integer>path("status"));
    assertEquals(allow, refused.header("Allow"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/events", "/api/v1/articles", "/api/v1/actors", "/api/v1/imports"})
  void pages_of_any_site_may_read(String path) {
    given()
        .header("Origin", FOREIGN)
        .get(path)
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", equalTo(FOREIGN))
        .header("Access-Control-Expose-Headers", containsString("ETag"))
        .header("Access-Control-Allow-Credentials", not(equalTo("true")));
  }

  @Test
  void pages_of_another_site_may_search_and_must_not_write() {
    given()
        .header("Origin", FOREIGN)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "content-type")
        .options("/api/v1/events/search")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Methods", containsString("POST"));
    given()
        .header("Origin", FOREIGN)
        .contentType("application/json")
        .body("{\"limit\": 1}")
        .post("/api/v1/events/search")
        .then()
        .statusCode(200);
    given()
        .header("Origin", FOREIGN)
        .contentType("application/json")
        .body("{\"id\": \"x\", \"text\": \"Niets.\"}")
        .post("/api/v1/articles")
        .then()
        .statusCode(403)
        .body("detail", containsString("another site"));
    given()
        .header("Origin", FOREIGN)
        .multiPart("files", "a.txt", "Niets.".getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/imports")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/events?q=%ff%fe%00"})
  void bytes_that_are_no_text_are_a_problem_too(String target) throws IOException {
    String answer = raw(target);
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertTrue(answer.contains("requestId"), answer);
  }

  /** What comes back for a request line that no client library would send. */
  private String raw(String target) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String request =
          "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
