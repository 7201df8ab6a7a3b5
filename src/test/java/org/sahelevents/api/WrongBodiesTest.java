package org.sahelevents.api;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sahelevents.testing.Contract;
import org.sahelevents.testing.Operations;
import org.sahelevents.testing.Operations.Operation;

/** Sends every operation that takes JSON what it cannot take: no JSON, no object, each member several ways, too much. */
@QuarkusTest
class WrongBodiesTest {
  private static final List<String> NO_JSON =
      List.of(
          "", " ", "{", "nul", "[1", "{\"a\":}", "{} {}", "\0", "{'a': 1}", "<a/>", "{\"a\": 01}");

  private static final List<String> NO_OBJECT = List.of("null", "[]", "[{}]", "1", "\"x\"", "true");

  private static List<Operation> takingJson() {
    return Operations.all().stream()
        .filter(operation -> operation.jsonBody().path("properties").isObject())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> what_is_no_object_in_json_is_refused() {
    return tests(
        operation ->
            Stream.concat(NO_JSON.stream(), NO_OBJECT.stream())
                .map(
                    body ->
                        dynamicTest(
                            operation + " " + body,
                            () -> {
                              String detail = detail(send(operation, body.getBytes(UTF_8)), 400);
                              assertTrue(detail.matches("(?s).*(JSON|article|body).*"), detail);
                            })));
  }

  @TestFactory
  Stream<DynamicTest> bytes_that_are_no_text_are_refused() {
    return tests(
        operation ->
            Stream.of(
                    new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'},
                    new byte[] {(byte) 0xc3, 0x28},
                    "{\"text\": \"\ud800\"}".getBytes(java.nio.charset.StandardCharsets.UTF_16LE))
                .map(
                    bytes ->
                        dynamicTest(
                            operation + " " + Arrays.toString(bytes),
                            () -> detail(send(operation, bytes), 400))));
  }

  @TestFactory
  Stream<DynamicTest> a_member_that_is_wrong_is_named() {
    return tests(
        operation ->
            operation.jsonBody().get("properties").properties().stream()
                .flatMap(
                    member ->
                        wrong(member.getKey(), member.getValue()).stream()
                            .map(
                                value ->
                                    dynamicTest(
                                        operation + " " + member.getKey() + ": " + value,
                                        () -> refused(operation, member.getKey(), value)))));
  }

  @TestFactory
  Stream<DynamicTest> a_member_that_is_given_twice_is_refused() {
    return tests(
        operation ->
            operation.jsonBody().get("properties").properties().stream()
                .map(
                    member ->
                        dynamicTest(
                            operation + " " + member.getKey(),
                            () -> {
                              String twice =
                                  "{\"%1$s\": \"a\", \"%1$s\": \"b\"}".formatted(member.getKey());
                              String detail = detail(send(operation, twice.getBytes(UTF_8)), 400);
                              String quoted = "['\"]" + member.getKey() + "['\"]";
                              assertTrue(detail.matches("(?s).*" + quoted + ".*"), detail);
                            })));
  }

  @TestFactory
  Stream<DynamicTest> a_member_that_is_unknown_is_named_or_as_described_ignored() {
    return tests(
        operation ->
            Stream.of(
                dynamicTest(
                    operation.toString(),
                    () -> {
                      Response answer = send(operation, "{\"contry\": \"MLI\"}".getBytes(UTF_8));
                      boolean closed =
                          !operation.jsonBody().path("additionalProperties").asBoolean(true);
                      // an article of somebody else's may tell more than we ask; without a text it
                      // is refused all the same
                      detail(answer, 400);
                      assertEquals(closed ? "contry" : "text", answer.path("parameter"));
                    })));
  }

  @TestFactory
  Stream<DynamicTest> more_than_is_taken_is_refused() {
    return tests(
        operation ->
            Stream.of(
                dynamicTest(
                    operation.toString(),
                    () -> {
                      String member =
                          operation.jsonBody().get("properties").has("text") ? "text" : "q";
                      String body =
                          "{\"%s\": \"%s\"}".formatted(member, "woord ".repeat(2_500_000));
                      detail(send(operation, body.getBytes(UTF_8)), 413);
                    })));
  }

  @TestFactory
  Stream<DynamicTest> another_media_type_is_refused() {
    return tests(
        operation ->
            Stream.of("text/html", "application/xml", "image/png")
                .map(
                    type ->
                        dynamicTest(
                            operation + " " + type,
                            () ->
                                detail(
                                    given()
                                        .filter(Contract.keptByTheAnswer())
                                        .header("Content-Type", type)
                                        .body("{}".getBytes(UTF_8))
                                        .post(operation.path()),
                                    415))));
  }

  @Test
  void a_form_that_breaks_off_is_refused() {
    for (String form : List.of("", "{", "--x", "--x\r\n\r\n")) {
      Response answer =
          given()
              .filter(Contract.keptByTheAnswer())
              .header("Content-Type", "multipart/form-data; boundary=x")
              .body(form.getBytes(UTF_8))
              .post("/api/v1/imports");
      assertTrue(detail(answer, 400).contains("form"), answer::asString);
    }
  }

  private static Stream<DynamicTest> tests(
      java.util.function.Function<Operation, Stream<DynamicTest>> of) {
    return takingJson().stream().flatMap(of);
  }

  /** Values, as JSON, that the member cannot have. */
  private static List<String> wrong(String name, JsonNode schema) {
    List<String> wrong = new ArrayList<>(List.of("{}", "{\"a\": 1}", "[[]]", "[{}]"));
    if (name.equals("text")) {
      wrong.addAll(List.of("null", "\"\"", "\" \""));
    }
    boolean takesNumbers = schema.has("anyOf");
    if (takesNumbers) {
      wrong.addAll(List.of("null", "[]", "[null]", "1e400", "-1e400", "[1, 1e999999999]"));
    }
    wrong.add("\"\\u0000\"");
    wrong.add("\"x\\u0000y\"");
    return wrong;
  }

  private static void refused(Operation operation, String name, String value) {
    boolean article = operation.jsonBody().get("properties").has("text") && !name.equals("text");
    String body = "{%s\"%s\": %s}".formatted(article ? "\"text\": \"Niets.\", " : "", name, value);
    Response answer = send(operation, body.getBytes(UTF_8));
    detail(answer, 400);
    assertEquals(name, answer.path("parameter"), answer::asString);
  }

  private static Response send(Operation operation, byte[] body) {
    return given()
        .filter(Contract.keptByTheAnswer())
        .contentType("application/json")
        .body(body)
        .post(operation.path());
  }

  private static String detail(Response answer, int status) {
    assertEquals(status, answer.statusCode(), answer::asString);
    assertEquals("application/problem+json", answer.contentType());
    return answer.jsonPath().getString("detail");
  }
}
