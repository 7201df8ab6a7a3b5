package org.sahelevents.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sahelevents.testing.Contract;

/** The top-level description leaves nothing without words and examples, and its examples are what it says. */
class ContractTest {
  /** What is no text cannot be shown. */
  private static final Set<String> BINARY = Set.of(ApiDescription.PARQUET, ApiDescription.XLSX);

  private static final String MEND =
      "; annotate it, or see openapi/descriptions.yaml and ExampleRecorder: ";
  private static final JsonNode DOCUMENT = read("openapi.yaml");

  @Test
  void every_schema_and_member_has_words() {
    List<String> silent = new ArrayList<>();
    for (Map.Entry<String, JsonNode> schema : members("/components/schemas")) {
      if (!schema.getValue().has("description")) {
        silent.add(schema.getKey());
      }
      for (Map.Entry<String, JsonNode> member : entries(schema.getValue().path("properties"))) {
        if (!described(member.getValue())) {
          silent.add(schema.getKey() + "." + member.getKey());
        }
      }
    }
    assertEquals(List.of(), silent, "without description" + MEND);
  }

  /** By words of its own, or by those of what it refers to. */
  private static boolean described(JsonNode member) {
    return member.has("description") || member.findParent("$ref") != null;
  }

  @Test
  void every_schema_has_an_example_of_its_own_kind() {
    List<String> without = new ArrayList<>();
    for (Map.Entry<String, JsonNode> schema : members("/components/schemas")) {
      JsonNode examples = schema.getValue().path("examples");
      if (examples.isEmpty()) {
        without.add(schema.getKey());
      }
      examples.forEach(e -> Contract.check("/components/schemas/" + schema.getKey(), e));
    }
    assertEquals(List.of(), without, "without example" + MEND);
  }

  @Test
  void every_parameter_has_words_and_an_example_that_it_takes() {
    List<String> without = new ArrayList<>();
    operations(
        (name, pointer, operation) -> {
          for (int i = 0; i < operation.path("parameters").size(); i++) {
            JsonNode parameter = operation.get("parameters").get(i);
            if (!parameter.has("description") || !parameter.has("example")) {
              without.add(name + " " + parameter.get("name").asText());
            } else {
              Contract.check(pointer + "/parameters/" + i + "/schema", parameter.get("example"));
            }
          }
        });
    assertEquals(List.of(), without, "without description or example" + MEND);
  }

  @Test
  void every_answer_body_and_error_has_an_example_of_its_schema() {
    List<String> without = new ArrayList<>();
    operations(
        (name, pointer, operation) -> {
          check(name + " body", pointer + "/requestBody", without);
          entries(operation.get("responses"))
              .forEach(
                  a ->
                      check(
                          name + " " + a.getKey(), pointer + "/responses/" + a.getKey(), without));
        });
    members("/components/responses")
        .forEach(r -> check(r.getKey(), "/components/responses/" + r.getKey(), without));
    assertEquals(List.of(), without, "without example" + MEND);
  }

  private static void check(String name, String pointer, List<String> without) {
    for (Map.Entry<String, JsonNode> media : members(pointer + "/content")) {
      JsonNode examples = media.getValue().path("examples");
      if (examples.isEmpty() && !BINARY.contains(media.getKey())) {
        without.add(name + " " + media.getKey());
      }
      String schema = pointer + "/content/" + media.getKey().replace("/", "~1") + "/schema";
      examples.forEach(e -> Contract.check(schema, e.get("value")));
    }
  }

  @Test
  void the_older_rendering_has_the_same_operations_and_schemas() {
    JsonNode older = read("openapi-3.0.yaml");
    assertEquals("3.0.3", older.get("openapi").asText());
    assertEquals(names(DOCUMENT.get("paths")), names(older.get("paths")));
    assertEquals(names(DOCUMENT.at("/components/schemas")), names(older.at("/components/schemas")));
    for (Map.Entry<String, JsonNode> schema : entries(older.at("/components/schemas"))) {
      for (Map.Entry<String, JsonNode> member : entries(schema.getValue().path("properties"))) {
        String name = schema.getKey() + "." + member.getKey();
        // what may be null is told by 3.1 in the type, by 3.0 beside it
        assertTrue(!member.getValue().path("type").isArray(), name);
        JsonNode newer =
            DOCUMENT.at(
                "/components/schemas/" + schema.getKey() + "/properties/" + member.getKey());
        assertEquals(
            newer.toString().contains("\"type\":\"null\"") || newer.path("type").isArray(),
            member.getValue().path("nullable").asBoolean(),
            name);
      }
    }
  }

  private interface Visitor {
    void visit(String name, String pointer, JsonNode operation);
  }

  private static void operations(Visitor visitor) {
    int operations = 0;
    for (Map.Entry<String, JsonNode> path : members("/paths")) {
      for (Map.Entry<String, JsonNode> method : entries(path.getValue())) {
        String pointer = "/paths/" + path.getKey().replace("/", "~1") + "/" + method.getKey();
        visitor.visit(method.getValue().get("operationId").asText(), pointer, method.getValue());
        operations++;
      }
    }
    assertTrue(operations > 20, operations + " operations");
  }

  private static List<Map.Entry<String, JsonNode>> members(String pointer) {
    return entries(DOCUMENT.at(pointer));
  }

  private static List<Map.Entry<String, JsonNode>> entries(JsonNode object) {
    List<Map.Entry<String, JsonNode>> entries = new ArrayList<>();
    object.fields().forEachRemaining(entries::add);
    return entries;
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    for (Iterator<String> all = object.fieldNames(); all.hasNext(); ) {
      names.add(all.next());
    }
    return names;
  }

  private static JsonNode read(String file) {
    try {
      return new YAMLMapper().readTree(Files.readString(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
