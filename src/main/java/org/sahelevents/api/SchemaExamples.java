package org.sahelevents.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Finds in the examples of whole answers those of the schemas that they are made of: the fullest value seen of each. */
final class SchemaExamples {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, Schema> schemas;
  private final Map<String, JsonNode> fullest = new HashMap<>();

  SchemaExamples(Map<String, Schema> schemas) {
    this.schemas = schemas;
  }

  /** Takes what an example says of its schema and of all that it refers to; text that is no JSON says nothing. */
  void see(Schema schema, Object example) {
    if (example instanceof String || schema == null) {
      return;
    }
    see(schema, example instanceof JsonNode node ? node : JSON.<JsonNode>valueToTree(example));
  }

  private void see(Schema schema, JsonNode value) {
    if (schema == null || value == null || value.isNull()) {
      return;
    }
    String name = name(schema);
    if (name != null) {
      fullest.merge(name, value, (old, other) -> fullness(other) > fullness(old) ? other : old);
      see(schemas.get(name), value);
    }
    Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
        .filter(Objects::nonNull)
        .flatMap(List::stream)
        .forEach(part -> see(part, value));
    if (value.isArray()) {
      value.forEach(item -> see(schema.getItems(), item));
    }
    if (value.isObject()) {
      value
          .fields()
          .forEachRemaining(member -> see(member(schema, member.getKey()), member.getValue()));
    }
  }

  private static Schema member(Schema schema, String name) {
    Map<String, Schema> members = schema.getProperties();
    return members != null && members.containsKey(name)
        ? members.get(name)
        : schema.getAdditionalPropertiesSchema();
  }

  private static int fullness(JsonNode value) {
    int members = 0;
    for (JsonNode member : value) {
      members += member.isNull() || member.isContainerNode() && member.isEmpty() ? 0 : 1;
    }
    return members;
  }

  /** Gives each schema without an example the one found. */
  void write() {
    schemas.forEach(
        (name, schema) -> {
          JsonNode found = fullest.get(name);
          if (found != null && schema.getExamples() == null) {
            schema.addExample(plain(shortened(found)));
          } else if (schema.getExamples() == null && schema.getEnumeration() != null) {
            schema.addExample(schema.getEnumeration().get(0));
          }
        });
  }

  /** The default or the first value that a schema allows, null where it does not list them. */
  Object allowed(Schema schema) {
    String name = name(schema);
    Schema named = name == null ? schema : schemas.get(name);
    if (named.getDefaultValue() != null) {
      return named.getDefaultValue();
    }
    return named.getEnumeration() == null ? null : named.getEnumeration().get(0);
  }

  private static String name(Schema schema) {
    String ref = schema.getRef();
    return ref == null ? null : ref.substring(ref.lastIndexOf('/') + 1);
  }

  /** One item of each list tells enough. */
  private static JsonNode shortened(JsonNode value) {
    if (value instanceof ArrayNode list) {
      ArrayNode one = JSON.createArrayNode();
      // numbers in a row, such as coordinates, belong together
      boolean numbers = !list.isEmpty() && list.get(0).isNumber();
      list.forEach(
          item -> {
            if (numbers || one.isEmpty()) {
              one.add(shortened(item));
            }
          });
      return one;
    }
    if (value instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      object.fields().forEachRemaining(m -> copy.set(m.getKey(), shortened(m.getValue())));
      return copy;
    }
    return value;
  }

  /** As maps, lists and values, which the description's model takes. */
  static Object plain(JsonNode value) {
    return JSON.convertValue(value, Object.class);
  }
}
