package org.sahelevents.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sahelevents.testing.Contract;
import org.sahelevents.testing.Operations;
import org.sahelevents.testing.Operations.Operation;
import org.sahelevents.testing.Operations.Parameter;

/** Asks every operation of {@code openapi.yaml} wrongly on purpose: each parameter, each id, several ways. */
@QuarkusTest
class WrongRequestsTest {
  /** Parameters that take any text. */
  private static final Set<String> FREE = Set.of("q", "article", "publisher");

  /** What an operation needs besides the parameter that is wrong. */
  private static final Map<String, String> NEEDED = Map.of("by", "type", "country", "MLI");

  private static final List<String> STRANGE_IDS =
      List.of(
          "%00",
          "a%00b",
          "x",
          "-1",
          "null",
          "*",
          "%20",
          "%27%3B--",
          "%F0%9F%98%80",
          "%E2%80%AE",
          "%C3%28",
          "a%2Fb",
          "..%2F..",
          "%2e%2e%2e",
          "00000000-0000-0000-0000-000000000000",
          "1-1-1-1-1",
          "x".repeat(2000));

  @TestFactory
  Stream<DynamicTest> a_wrong_value_is_refused_by_the_name_of_its_parameter() {
    return Operations.all().stream()
        .flatMap(
            operation ->
                operation.parameters("query").stream()
                    .flatMap(
                        parameter ->
                            wrong(parameter).stream()
                                .map(
                                    values ->
                                        dynamicTest(
                                            operation + " " + parameter.name() + "=" + values,
                                            () -> refused(operation, parameter, values)))));
  }

  @TestFactory
  Stream<DynamicTest> a_name_that_is_unknown_is_refused_with_those_that_are() {
    return Operations.all().stream()
        .filter(operation -> !operation.path().startsWith("/q/"))
        .map(operation -> dynamicTest(operation.toString(), () -> unknown(operation)));
  }

  private static void unknown(Operation operation) {
    Response strange =
        send(operation, asking(operation, null).queryParam("xx", "1"), path(operation));
    assertTrue(detail(strange, 400).contains("\"xx\""), strange::asString);
    assertEquals("xx", blamed(strange), strange::asString);
    for (Parameter parameter : operation.parameters("query")) {
      String mistyped = parameter.name() + "x";
      RequestSpecification request = asking(operation, null).queryParam(mistyped, "1");
      Response answer = send(operation, request, path(operation));
      assertTrue(detail(answer, 400).contains("Did you mean"), answer::asString);
      assertEquals(mistyped, blamed(answer), answer::asString);
      if (!isOData(answer)) {
        assertTrue(
            answer.jsonPath().getList("allowed").contains(parameter.name()), answer::asString);
        assertFalse(answer.jsonPath().getList("suggestion").isEmpty(), answer::asString);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> a_strange_id_is_not_there() {
    return Operations.all().stream()
        .filter(operation -> operation.path().contains("{"))
        .flatMap(
            operation ->
                STRANGE_IDS.stream()
                    .map(
                        id ->
                            dynamicTest(
                                operation + " " + id.substring(0, Math.min(40, id.length())),
                                () -> {
                                  String path = operation.path().replaceAll("\\{[^}]+}", id);
                                  Response answer =
                                      send(operation, given().urlEncodingEnabled(false), path);
                                  assertTrue(
                                      Set.of(400, 404).contains(answer.statusCode()),
                                      answer::asString);
                                  assertFalse(detail(answer, answer.statusCode()).isBlank());
                                })));
  }

  private static void refused(Operation operation, Parameter parameter, List<String> values) {
    RequestSpecification request = asking(operation, parameter).filter(Contract.keptByTheAnswer());
    values.forEach(value -> request.queryParam(parameter.name(), value));
    Response answer = send(operation, request, path(operation));
    detail(answer, 400);
    assertEquals(parameter.name(), blamed(answer), answer::asString);
  }

  /** What a set cannot be asked is known of sets that there are only. */
  private static String path(Operation operation) {
    return operation.path().replace("{set}", "Events").replaceAll("\\{[^}]+}", "x");
  }

  /** With whatever else is needed. */
  private static RequestSpecification asking(Operation operation, Parameter wrong) {
    RequestSpecification request = given();
    for (Parameter needed : operation.parameters("query")) {
      if (needed.required() && !needed.equals(wrong)) {
        request.queryParam(needed.name(), NEEDED.get(needed.name()));
      }
    }
    return request;
  }

  private static Response send(Operation operation, RequestSpecification request, String path) {
    if (operation.method().equals("POST")) {
      boolean plain = operation.bodies().has("text/plain");
      boolean lines = operation.bodies().has(ApiDescription.NDJSON);
      request
          .contentType(plain ? "text/plain" : lines ? ApiDescription.NDJSON : "application/json")
          .body((plain ? "Niets." : "{}").getBytes(StandardCharsets.UTF_8));
    }
    return request.request(operation.method(), path);
  }

  private static String detail(Response answer, int status) {
    assertEquals(status, answer.statusCode(), answer::asString);
    if (isOData(answer)) {
      assertTrue(answer.contentType().startsWith("application/json"), answer.contentType());
      return answer.jsonPath().getString("error.message");
    }
    assertEquals("application/problem+json", answer.contentType());
    return answer.jsonPath().getString("detail");
  }

  private static boolean isOData(Response answer) {
    return answer.header("OData-Version") != null;
  }

  /** The parameter that the answer says is wrong. */
  private static String blamed(Response answer) {
    return answer.path(isOData(answer) ? "error.target" : "parameter");
  }

  /** Each a list of values that are given together. */
  private static List<List<String>> wrong(Parameter parameter) {
    List<List<String>> wrong = new ArrayList<>();
    Stream.of("", " ", "\0", "x\0y").forEach(value -> wrong.add(List.of(value)));
    JsonNode schema = parameter.single();
    switch (schema.path("type").asText()) {
      case "boolean" -> List.of("maybe", "1", "yes").forEach(v -> wrong.add(List.of(v)));
      case "integer" -> {
        numbers(schema).forEach(value -> wrong.add(List.of(value)));
        wrong.add(List.of("1.5"));
      }
      case "number" -> numbers(schema).forEach(value -> wrong.add(List.of(value)));
      default -> texts(parameter, schema).forEach(value -> wrong.add(List.of(value)));
    }
    if (!parameter.isList()) {
      wrong.add(List.of("1", "2"));
    }
    return wrong;
  }

  private static List<String> numbers(JsonNode schema) {
    List<String> numbers =
        new ArrayList<>(List.of("many", "NaN", "1e400", "99999999999999999999", "0x10", "-1"));
    if (schema.has("minimum")) {
      numbers.add(String.valueOf(schema.get("minimum").asInt() - 1));
    }
    if (schema.has("maximum")) {
      numbers.add(String.valueOf(schema.get("maximum").asInt() + 1));
    }
    return numbers;
  }

  private static List<String> texts(Parameter parameter, JsonNode schema) {
    if (FREE.contains(parameter.name())) {
      return List.of();
    }
    List<String> texts =
        new ArrayList<>(List.of("no-such-word", "\u2603", "'; drop table events; --", "%", "{}"));
    if (schema.has("pattern") && parameter.name().matches(".*([fF]rom|[tT]o)")) {
      texts.addAll(List.of("2022-13", "2022-02-30", "yesterday", "22", "+999999999-01-01"));
    }
    if (parameter.isList()) {
      texts.addAll(List.of(",", "x,", "!"));
    }
    return texts;
  }
}
