package org.sahelevents.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;

/**
 * What clients of the last release rely on holds, or CHANGELOG.md announces the break: under "Unreleased", in a section
 * "Breaking", by its method and path. Compared are the renderings in 3.0.3, which the comparing library knows best.
 */
class CompatibilityTest {
  private static final Path RELEASED = Path.of("src/test/resources/openapi/released.yaml");
  private static final Path CURRENT = Path.of("openapi-3.0.yaml");
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "## Unreleased\\n(?:(?!\\n## ).)*?### Breaking\\n((?:(?!\\n##).)*)", Pattern.DOTALL);
  private static final YAMLMapper YAML = new YAMLMapper();

  @Test
  void breaks_with_the_last_release_are_announced() throws IOException {
    Matcher section = ANNOUNCED.matcher(Files.readString(Path.of("CHANGELOG.md")));
    String announced = section.find() ? section.group(1) : "";
    List<String> silent =
        breaks(Files.readString(RELEASED), Files.readString(CURRENT))
            .filter(operation -> !announced.contains("`" + operation + "`"))
            .toList();
    assertEquals(
        List.of(),
        silent,
        "breaks clients of the last release; make it compatible, or name it in CHANGELOG.md under Breaking");
  }

  @Test
  void a_lost_operation_is_a_break() throws IOException {
    assertBreaks("GET /api/v1/regions", api -> at(api, "/paths").remove("/api/v1/regions"));
  }

  @Test
  void a_lost_parameter_is_a_break() throws IOException {
    assertBreaks(
        "GET /api/v1/events",
        api -> {
          ArrayNode parameters =
              (ArrayNode) at(api, "/paths/~1api~1v1~1events/get").get("parameters");
          for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).get("name").asText().equals("country")) {
              parameters.remove(i);
            }
          }
        });
  }

  @Test
  void a_lost_member_of_an_answer_is_a_break() throws IOException {
    assertBreaks(
        "GET /api/v1/events/{id}",
        api -> at(api, "/components/schemas/Event/properties").remove("summary"));
  }

  @Test
  void a_parameter_that_becomes_required_is_a_break() throws IOException {
    assertBreaks(
        "GET /api/v1/actors",
        api -> at(api, "/paths/~1api~1v1~1actors/get/parameters/0").put("required", true));
  }

  @Test
  void more_to_ask_and_more_to_answer_is_none() throws IOException {
    JsonNode api = YAML.readTree(Files.readString(CURRENT));
    at(api, "/components/schemas/Place/properties").putObject("more").put("type", "string");
    ((ArrayNode) at(api, "/paths/~1api~1v1~1actors/get").get("parameters"))
        .addObject()
        .put("name", "more")
        .put("in", "query")
        .putObject("schema")
        .put("type", "string");
    assertEquals(
        List.of(), breaks(Files.readString(CURRENT), YAML.writeValueAsString(api)).toList());
  }

  private static void assertBreaks(String operation, Consumer<JsonNode> change) throws IOException {
    String before = Files.readString(CURRENT);
    JsonNode api = YAML.readTree(before);
    change.accept(api);
    List<String> found = breaks(before, YAML.writeValueAsString(api)).toList();
    assertTrue(found.contains(operation), found::toString);
  }

  private static Stream<String> breaks(String before, String after) {
    ChangedOpenApi changes = OpenApiCompare.fromContents(before, after);
    return Stream.concat(
        changes.getMissingEndpoints().stream().map(e -> e.getMethod() + " " + e.getPathUrl()),
        changes.getChangedOperations().stream()
            .filter(o -> o.isIncompatible())
            .map(o -> o.getHttpMethod() + " " + o.getPathUrl()));
  }

  private static ObjectNode at(JsonNode api, String pointer) {
    return (ObjectNode) api.at(pointer);
  }
}
