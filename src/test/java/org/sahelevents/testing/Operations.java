package org.sahelevents.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The operations that {@code openapi.yaml} describes, for tests that are made from it. */
public final class Operations {
  private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");
  private static final JsonNode DOCUMENT = read();

  private Operations() {}

  /**
   * @param method in capitals
   * @param path with its placeholders
   * @param bodies what it takes: schemas by media type; missing where it takes none
   */
  public record Operation(
      String method, String path, List<Parameter> parameters, JsonNode bodies, JsonNode answers) {
    public List<Parameter> parameters(String in) {
      return parameters.stream().filter(p -> p.in.equals(in)).toList();
    }

    /** The schema of a body in JSON; missing where it takes none. */
    public JsonNode jsonBody() {
      return resolved(bodies.path("application/json").path("schema"));
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /**
   * @param in {@code query} or {@code path}
   * @param example missing where the description gives none
   */
  public record Parameter(
      String name, String in, boolean required, JsonNode schema, JsonNode example) {
    public boolean isList() {
      return schema.path("type").asText().equals("array");
    }

    /** Of the value, or of each of several. */
    public JsonNode single() {
      return isList() ? resolved(schema.path("items")) : schema;
    }
  }

  /** All of them, in the order of the document. */
  public static List<Operation> all() {
    List<Operation> all = new ArrayList<>();
    DOCUMENT
        .get("paths")
        .properties()
        .forEach(
            path -> {
              for (String method : METHODS) {
                JsonNode operation = path.getValue().path(method);
                if (operation.isObject()) {
                  all.add(operation(method, path.getKey(), operation));
                }
              }
            });
    return all;
  }

  private static Operation operation(String method, String path, JsonNode operation) {
    List<Parameter> parameters = new ArrayList<>();
    for (JsonNode given : operation.path("parameters")) {
      JsonNode parameter = resolved(given);
      parameters.add(
          new Parameter(
              parameter.get("name").asText(),
              parameter.get("in").asText(),
              parameter.path("required").asBoolean(),
              resolved(parameter.path("schema")),
              parameter.path("example")));
    }
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        parameters,
        resolved(operation.path("requestBody")).path("content"),
        operation.get("responses"));
  }

  /** What a {@code $ref} points at, or the node itself. */
  public static JsonNode resolved(JsonNode node) {
    JsonNode ref = node.path("$ref");
    return ref instanceof MissingNode ? node : DOCUMENT.at(ref.asText().substring(1));
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Files.readString(Path.of("openapi.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
