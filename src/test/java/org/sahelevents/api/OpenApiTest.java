package org.sahelevents.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sahelevents.testing.Contract;

/** The description of the API is whole, true to itself, and the one that stands at the top level. */
@QuarkusTest
class OpenApiTest {
  private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

  private record Operation(String name, String pointer, JsonNode value) {}

  @Test
  void what_is_served_stands_at_the_top_level() throws IOException {
    for (String name : List.of("openapi", "openapi-3.0")) {
      String served = given().get("/q/" + name + "?format=yaml").asString();
      assertEquals(
          new YAMLMapper().readTree(served),
          new YAMLMapper().readTree(Files.readString(Path.of(name + ".yaml"))),
          "the build writes " + name + ".yaml; commit it");
    }
  }

  @Test
  void every_operation_is_described() throws IOException {
    Set<String> ids = new HashSet<>();
    for (Operation operation : operations()) {
      for (String field : List.of("operationId", "summary", "description", "tags")) {
        assertTrue(operation.value().hasNonNull(field), operation.name() + " has no " + field);
      }
      assertTrue(
          ids.add(operation.value().get("operationId").asText()),
          operation.name() + " has no id of its own");
      for (JsonNode parameter : operation.value().path("parameters")) {
        assertTrue(
            parameter.hasNonNull("description"), operation.name() + ": " + parameter.get("name"));
      }
    }
  }

  @Test
  void every_operation_names_its_errors_as_problems() throws IOException {
    JsonNode document = document();
    for (Operation operation : operations()) {
      int errors = 0;
      for (var answers = operation.value().get("responses").fields(); answers.hasNext(); ) {
        var answer = answers.next();
        if (answer.getKey().startsWith("4")) {
          errors++;
          JsonNode ref = answer.getValue().path("$ref");
          JsonNode value =
              ref.isMissingNode() ? answer.getValue() : document.at(ref.asText().substring(1));
          assertTrue(
              value.path("content").has("application/problem+json"),
              operation.name() + " " + answer.getKey());
        }
      }
      assertTrue(errors > 0, operation.name() + " names no error");
    }
  }

  @Test
  void examples_are_of_the_schema_they_stand_beside() throws IOException {
    int examples = 0;
    for (Operation operation : operations()) {
      JsonNode content = operation.value().at("/responses/200/content/application~1json");
      for (JsonNode example : content.path("examples")) {
        Contract.check(
            operation.pointer() + "/responses/200/content/application~1json/schema",
            example.get("value"));
        examples++;
      }
    }
    assertTrue(examples >= 6, examples + " examples");
  }

  private static JsonNode document() throws IOException {
    return new YAMLMapper().readTree(Files.readString(Path.of("openapi.yaml")));
  }

  private static List<Operation> operations() throws IOException {
    List<Operation> operations = new ArrayList<>();
    JsonNode paths = document().get("paths");
    paths
        .fieldNames()
        .forEachRemaining(
            path -> {
              for (String method : METHODS) {
                String pointer = "/paths/" + path.replace("/", "~1") + "/" + method;
                if (path.startsWith("/api") && paths.get(path).has(method)) {
                  operations.add(
                      new Operation(method + " " + path, pointer, paths.get(path).get(method)));
                }
              }
            });
    return operations;
  }
}
