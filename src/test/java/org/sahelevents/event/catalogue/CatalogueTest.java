package org.sahelevents.event.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;

@QuarkusTest
class CatalogueTest {
  private static final String PACKAGE = "/api/v1/datapackage.json";
  private static final String LINKED = "/api/v1/dataset.jsonld";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Dataset dataset;

  @BeforeEach
  void two_events() {
    dataset.clear();
    dataset.holds(
        article("a", "2022-08", said(WITHDRAWAL).by("FRA").on("2022-08-15").at("gao").personnel(5)),
        article("b", "2022-01", said(COUP).in("MLI").by("MLI").on("2021-05-24")));
  }

  @Test
  void the_package_is_what_its_standard_wants() throws IOException {
    JsonNode described = JSON.readTree(given().get(PACKAGE).asString());
    try (InputStream schema =
        getClass().getResourceAsStream("/catalogue/datapackage.schema.json")) {
      var errors =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema)
              .validate(described);
      assertTrue(errors.isEmpty(), errors::toString);
    }
  }

  @Test
  void columns_are_those_of_the_csv_in_their_order_and_of_their_types() throws IOException {
    JsonNode csv = JSON.readTree(given().get(PACKAGE).asString()).at("/resources/0");
    List<String> lines = given().get(local(csv.get("path").asText())).asString().lines().toList();
    List<String> names = new ArrayList<>();
    csv.at("/schema/fields").forEach(f -> names.add(f.get("name").asText()));
    assertEquals(String.join(",", names), lines.get(0));
    List<Map<String, Object>> events =
        given().get("/api/v1/events?format=geojson").path("features.properties");
    assertEquals(2, events.size());
    for (JsonNode field : csv.at("/schema/fields")) {
      for (Map<String, Object> event : events) {
        check(field, event.get(field.get("name").asText()));
      }
    }
  }

  @Test
  void records_have_the_fields_that_are_named() throws IOException {
    JsonNode lines = JSON.readTree(given().get(PACKAGE).asString()).at("/resources/1");
    for (String line : given().get(local(lines.get("path").asText())).asString().lines().toList()) {
      JsonNode event = JSON.readTree(line);
      List<String> left = new ArrayList<>();
      event.fieldNames().forEachRemaining(left::add);
      for (JsonNode field : lines.at("/schema/fields")) {
        String name = field.get("name").asText();
        left.remove(name);
        if (event.hasNonNull(name)) {
          check(field, JSON.convertValue(event.get(name), Object.class));
        }
      }
      assertEquals(List.of(), left, "fields that are not described");
    }
  }

  private static void check(JsonNode field, Object value) {
    if (value == null) {
      return;
    }
    boolean right =
        switch (field.get("type").asText()) {
          case "string" -> value instanceof String || value instanceof List;
          case "integer" -> value instanceof Integer || value instanceof Long;
          case "number" -> value instanceof Number;
          case "boolean" -> value instanceof Boolean;
          case "date" -> LocalDate.parse((String) value) != null;
          case "array" -> value instanceof List;
          case "object" -> value instanceof Map;
          default -> false;
        };
    assertTrue(right, field + " has " + value);
    if (field.has("constraints") && field.get("constraints").has("enum")) {
      List<String> words = new ArrayList<>();
      field.at("/constraints/enum").forEach(w -> words.add(w.asText()));
      assertTrue(words.contains(value), field + " has " + value);
    }
  }

  @Test
  void linked_data_tell_what_the_data_cover() {
    linked()
        .then()
        .body("'@type'", hasItems("Dataset", "dcat:Dataset"))
        .body("temporalCoverage", is("2021-05-24/2022-08-15"))
        .body("'dct:temporal'.'dcat:startDate'.'@value'", is("2021-05-24"))
        .body("spatialCoverage.geo.box", is("16.27 -0.04 16.27 -0.04"))
        .body(
            "'dct:spatial'.'dcat:bbox'.'@value'",
            org.hamcrest.Matchers.startsWith("POLYGON((-0.04 16.27,"))
        .body("variableMeasured.name", hasItem("fatalities_min"));
    dataset.clear();
    linked().then().body("temporalCoverage", nullValue()).body("spatialCoverage", nullValue());
  }

  @Test
  void every_distribution_and_service_is_there() {
    Response linked = linked();
    List<Map<String, Object>> distributions = linked.path("distribution");
    assertEquals(7, distributions.size());
    for (Map<String, Object> distribution : distributions) {
      String type = distribution.get("encodingFormat").toString();
      Response file = given().get(local(distribution.get("contentUrl").toString()));
      assertEquals(200, file.statusCode());
      assertTrue(file.contentType().startsWith(type), file.contentType());
    }
    List<String> services =
        linked.path("'@reverse'.'dcat:servesDataset'.'dcat:endpointDescription'.'@id'");
    assertEquals(3, services.size());
    for (String service : services) {
      given().urlEncodingEnabled(false).get(local(service)).then().statusCode(200);
    }
  }

  @Test
  void both_change_with_the_dataset_only() {
    for (String path : List.of(PACKAGE, LINKED)) {
      String tag = given().get(path).header("ETag");
      given().header("If-None-Match", tag).get(path).then().statusCode(304);
      dataset.holds(article(path, "2025-02", said(COUP).in("TCD").by("TCD").on("2025-01-08")));
      given()
          .header("If-None-Match", tag)
          .get(path)
          .then()
          .statusCode(200)
          .header("ETag", not(tag));
    }
  }

  @Test
  void events_say_where_they_are_described() {
    for (String format : List.of("json", "csv", "geojson", "ndjson")) {
      List<String> links =
          given().get("/api/v1/events?format=" + format).headers().getValues("Link");
      for (String path : List.of(PACKAGE, LINKED)) {
        assertTrue(
            links.stream().anyMatch(l -> l.startsWith("<" + path + ">; rel=\"describedby\"")),
            links::toString);
      }
    }
  }

  private static Response linked() {
    Response linked = given().get(LINKED);
    assertTrue(linked.contentType().startsWith("application/ld+json"), linked.contentType());
    return linked;
  }

  private static String local(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
  }
}
