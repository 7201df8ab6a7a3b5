package org.sahelevents.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Holds what goes over the wire against the top-level {@code openapi.yaml}, whose schemas are JSON Schema 2020-12:
 * the answer always, the request unless it is meant to be wrong.
 */
public final class Contract implements Filter {
  private static final String BASE = "https://contract.test/openapi";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode DOCUMENT = read();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(Map.of(BASE, closed(DOCUMENT.deepCopy()).toString())));

  private final boolean requestsToo;

  private Contract(boolean requestsToo) {
    this.requestsToo = requestsToo;
  }

  /** For requests that the description allows. */
  public static Contract kept() {
    return new Contract(true);
  }

  /** For requests that break it on purpose; the answer must keep it all the same. */
  public static Contract keptByTheAnswer() {
    return new Contract(false);
  }

  /** The document with all objects closed: what an answer has, its schema must name. */
  private static JsonNode closed(JsonNode document) {
    document
        .at("/components/schemas")
        .forEach(
            schema -> {
              if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
              }
            });
    return document;
  }

  private static JsonNode read() {
    try {
      return new YAMLMapper().readTree(Files.readString(Path.of("openapi.yaml")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification specification,
      FilterContext context) {
    Response response = context.next(request, specification);
    URI uri = URI.create(request.getURI());
    String operation = operation(uri.getPath(), request.getMethod());
    if (requestsToo) {
      checkParameters(operation, uri);
      checkBody(operation + "/requestBody", request.getContentType(), request.getBody());
    }
    String answer = resolved(operation + "/responses/" + response.statusCode());
    assertTrue(
        !at(answer).isMissingNode(), "no answer " + response.statusCode() + " of " + operation);
    checkBody(answer, response.contentType(), response.asString());
    return response;
  }

  /** JSON pointer of the operation. */
  private static String operation(String path, String method) {
    String exact = "/paths/" + path.replace("~", "~0").replace("/", "~1") + "/";
    if (!DOCUMENT.at(exact + method.toLowerCase(Locale.ROOT)).isMissingNode()) {
      return exact + method.toLowerCase(Locale.ROOT);
    }
    for (Iterator<String> templates = DOCUMENT.get("paths").fieldNames(); templates.hasNext(); ) {
      String template = templates.next();
      String pointer =
          "/paths/"
              + template.replace("~", "~0").replace("/", "~1")
              + "/"
              + method.toLowerCase(Locale.ROOT);
      if (path.matches(template.replace("$", "[$]").replaceAll("\\{[^}]+}", "[^/]+"))
          && !at(pointer).isMissingNode()) {
        return pointer;
      }
    }
    throw new AssertionError(method + " " + path + " is not described");
  }

  private static void checkParameters(String operation, URI uri) {
    if (uri.getRawQuery() == null) {
      return;
    }
    for (String pair : uri.getRawQuery().split("&")) {
      String[] nameAndValue = pair.split("=", 2);
      String value = URLDecoder.decode(nameAndValue[1], StandardCharsets.UTF_8);
      String schema = parameter(operation, nameAndValue[0]) + "/schema";
      check(schema, parsed(value, at(schema).path("type").asText()));
    }
  }

  private static String parameter(String operation, String name) {
    JsonNode parameters = at(operation + "/parameters");
    for (int i = 0; i < parameters.size(); i++) {
      String pointer = resolved(operation + "/parameters/" + i);
      if (at(pointer).get("in").asText().equals("query")
          && at(pointer).get("name").asText().equals(name)) {
        return pointer;
      }
    }
    throw new AssertionError("parameter " + name + " of " + operation + " is not described");
  }

  private static JsonNode parsed(String value, String type) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (type) {
      case "array" -> {
        ArrayNode array = nodes.arrayNode();
        List.of(value.split(",")).forEach(array::add);
        yield array;
      }
      case "integer" -> nodes.numberNode(Long.parseLong(value));
      case "number" -> nodes.numberNode(Double.parseDouble(value));
      case "boolean" -> nodes.booleanNode(Boolean.parseBoolean(value));
      default -> nodes.textNode(value);
    };
  }

  private static void checkBody(String owner, String contentType, Object body) {
    if (body == null || at(owner).path("content").isMissingNode()) {
      return;
    }
    String type = contentType.split(";")[0].strip();
    String media = owner + "/content/" + type.replace("/", "~1");
    assertTrue(!at(media).isMissingNode(), type + " is not described at " + owner);
    try {
      JsonNode value =
          type.endsWith("json") && !type.endsWith("x-ndjson")
              ? JSON.readTree(body.toString())
              : JsonNodeFactory.instance.textNode(body.toString());
      if (!at(media + "/schema").isMissingNode()) {
        check(media + "/schema", value);
      }
      if (!at(media + "/x-line-schema").isMissingNode()) {
        for (String line : body.toString().lines().toList()) {
          check(media + "/x-line-schema", JSON.readTree(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless the value is of the schema that a JSON pointer into the document names. */
  public static void check(String schema, JsonNode value) {
    List<Error> errors = SCHEMAS.getSchema(SchemaLocation.of(BASE + "#" + schema)).validate(value);
    assertTrue(errors.isEmpty(), () -> value + "\nbreaks openapi.yaml: " + errors);
  }

  private static JsonNode at(String pointer) {
    return DOCUMENT.at(resolved(pointer));
  }

  /** The pointer, or the one its {@code $ref} points at. */
  private static String resolved(String pointer) {
    JsonNode ref = DOCUMENT.at(pointer).path("$ref");
    return ref.isMissingNode() || pointer.endsWith("/schema") ? pointer : ref.asText().substring(1);
  }
}
