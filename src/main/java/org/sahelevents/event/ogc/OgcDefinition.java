package org.sahelevents.event.ogc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sahelevents.api.ApiDescription;
import org.sahelevents.api.Page;

/**
 * This part of the API by OpenAPI 3.0, which the conformance class demands; the whole API is described by 3.1. Clients such
 * as QGIS read from it how many features they may ask for.
 */
@ApplicationScoped
public class OgcDefinition {
  /** Parameters that the standard defines; described once, in its own terms. */
  private static final Set<String> OF_THE_STANDARD = Set.of("bbox", "datetime", "limit");

  private final ObjectMapper mapper;

  OgcDefinition(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /** @param root scheme, name and port of the server */
  ObjectNode document(String root) {
    ObjectNode document = mapper.createObjectNode().put("openapi", "3.0.3");
    document
        .putObject("info")
        .put("title", "Sahel Events by OGC API - Features")
        .put("version", "1");
    document.putArray("servers").addObject().put("url", root + OgcDocuments.ROOT);
    components(document.putObject("components"));
    ObjectNode paths = document.putObject("paths");
    get(paths, "/", "landingPage", "Landing page", Link.JSON, "links");
    get(paths, "/api", "api", "This document", OgcDocuments.OPENAPI_30, "openapi", "info", "paths");
    get(paths, "/conformance", "conformance", "Conformance classes", Link.JSON, "conformsTo");
    get(paths, "/collections", "collections", "Collections", Link.JSON, "links", "collections");
    for (FeatureSet set : FeatureSet.values()) {
      collection(paths, set);
    }
    return document;
  }

  private static void collection(ObjectNode paths, FeatureSet set) {
    String path = "/collections/" + set.id();
    String title = "The collection of " + set.id();
    get(paths, path, set.id() + "Collection", title, Link.JSON, "id", "extent", "links");
    get(
        paths,
        path + "/schema",
        set.id() + "Schema",
        "Types of the properties of " + set.id(),
        Link.SCHEMA,
        "$schema",
        "type",
        "properties");
    ObjectNode items =
        get(
            paths,
            path + "/items",
            set.id(),
            set.title() + ", page by page",
            Link.GEOJSON,
            "type",
            "numberReturned",
            "links",
            "features");
    ArrayNode parameters = items.putArray("parameters");
    OF_THE_STANDARD.stream().sorted().forEach(p -> refer(parameters, p));
    refer(parameters, "cursor");
    if (set == FeatureSet.EVENTS) {
      criteria(EventItemsParameters.class.getSuperclass(), parameters);
    }
    ObjectNode one =
        get(
            paths,
            path + "/items/{featureId}",
            set.id() + "Feature",
            "One",
            Link.GEOJSON,
            "type",
            "id",
            "geometry",
            "properties",
            "links");
    refer(one.putArray("parameters"), "featureId");
    problem(one, "404", "There is no such feature.");
  }

  private static void refer(ArrayNode parameters, String name) {
    parameters.addObject().put("$ref", "#/components/parameters/" + name);
  }

  /** @param members that every answer has */
  private static ObjectNode get(
      ObjectNode paths, String path, String id, String summary, String type, String... members) {
    ObjectNode operation = paths.putObject(path).putObject("get");
    operation.put("operationId", id).put("summary", summary);
    ObjectNode responses = operation.putObject("responses");
    ObjectNode found = responses.putObject("200").put("description", summary + ".");
    ObjectNode schema = found.putObject("content").putObject(type).putObject("schema");
    ArrayNode required = schema.put("type", "object").putArray("required");
    Stream.of(members).forEach(required::add);
    responses
        .putObject("304")
        .put("description", "The answer that If-None-Match or If-Modified-Since tells of holds.");
    problem(operation, "400", "A parameter is not known, or its value cannot be used.");
    problem(operation, "406", "Nothing that Accept names can be given.");
    return operation;
  }

  private static void problem(ObjectNode operation, String status, String description) {
    ObjectNode answer = operation.withObject("/responses").putObject(status);
    answer.put("description", description);
    answer
        .putObject("content")
        .putObject(ApiDescription.PROBLEM_JSON)
        .putObject("schema")
        .put("type", "object")
        .putArray("required")
        .add("status")
        .add("title");
  }

  private static void components(ObjectNode components) {
    ObjectNode all = components.putObject("parameters");
    ObjectNode bbox =
        parameter(
            all.putObject("bbox"),
            "bbox",
            "Where the feature lies: west,south,east,north in degrees, or six numbers with heights.");
    bbox.put("type", "array").put("minItems", 4).put("maxItems", 6);
    bbox.putObject("items").put("type", "number");
    parameter(all.putObject("datetime"), "datetime", ItemsQuery.DATETIME).put("type", "string");
    parameter(all.putObject("limit"), "limit", ItemsQuery.LIMIT)
        .put("type", "integer")
        .put("minimum", 1)
        .put("maximum", Page.MOST)
        .put("default", ItemsQuery.DEFAULT_LIMIT);
    parameter(all.putObject("cursor"), "cursor", ItemsQuery.CURSOR).put("type", "string");
    ObjectNode id = all.putObject("featureId");
    parameter(id, "featureId", "Id of the feature.").put("type", "string");
    id.put("in", "path").put("required", true).remove(List.of("style", "explode"));
  }

  /** The criteria of the plain API, as they describe themselves. */
  private static void criteria(Class<?> bean, ArrayNode parameters) {
    if (bean.getSuperclass() != null) {
      criteria(bean.getSuperclass(), parameters);
    }
    for (Field field : bean.getDeclaredFields()) {
      QueryParam query = field.getAnnotation(QueryParam.class);
      if (query != null && !OF_THE_STANDARD.contains(query.value())) {
        String description = field.getAnnotation(Parameter.class).description();
        ObjectNode schema = parameter(parameters.addObject(), query.value(), description);
        if (List.class.isAssignableFrom(field.getType())) {
          schema.put("type", "array").putObject("items").put("type", "string");
        } else {
          schema.put("type", "string");
        }
      }
    }
  }

  /** Fills it in and gives its schema, to be filled in, too. */
  private static ObjectNode parameter(ObjectNode parameter, String name, String description) {
    parameter.put("name", name).put("in", "query").put("required", false);
    parameter.put("description", description).put("style", "form").put("explode", false);
    return parameter.putObject("schema");
  }
}
