package org.sahelevents.event.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
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
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;
import org.sahelevents.problem.SahelException;

@QuarkusTest
class CatalogueTest {
  private static final String PACKAGE = "/api/v1/datapackage.json";
  private static final String LINKED = "/api/v1/dataset.jsonld";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a cell of each type may look like. */
  private static final Map<String, Predicate<String>> CELLS =
      Map.of(
          "string", cell -> true,
          "integer", cell -> cell.matches("[+-]?\\d+"),
          "number", cell -> cell.matches("[+-]?\\d+(\\.\\d+)?([Ee][+-]?\\d+)?"),
          "boolean", cell -> Set.of("true", "false").contains(cell),
          "date", cell -> LocalDate.parse(cell) != null);

  @Inject Dataset dataset;
  @Inject DataSource database;
  @Inject Extents extents;

  @BeforeEach
  void two_events() {
    dataset.clear();
    dataset.holds(
        article("a", "2022-08", said(WITHDRAWAL).by("FRA").on("2022-08-15").at("gao").personnel(5)),
        article("b", "2022-01", said(COUP).in("MLI").by("MLI").on("2021-05-24")));
  }

  @Test
  void the_package_is_what_its_standard_wants() throws IOException {
    valid(JSON.readTree(given().get(PACKAGE).asString()));
  }

  private static void valid(JsonNode described) throws IOException {
    try (InputStream schema =
        CatalogueTest.class.getResourceAsStream("/catalogue/datapackage.schema.json")) {
      var errors =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema)
              .validate(described);
      assertTrue(errors.isEmpty(), errors::toString);
    }
  }

  @Test
  void each_csv_is_read_by_its_own_schema() throws IOException {
    int tables = 0;
    for (JsonNode resource : JSON.readTree(given().get(PACKAGE).asString()).get("resources")) {
      if (resource.get("format").asText().equals("csv")) {
        check(resource, given().get(local(resource.get("path").asText())).asString());
        tables++;
      }
    }
    assertEquals(2, tables);
  }

  private static void check(JsonNode resource, String csv) throws IOException {
    List<NamedCsvRecord> rows;
    try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      rows = reader.stream().toList();
    }
    assertEquals(2, rows.size());
    assertEquals(resource.at("/schema/fields").findValuesAsText("name"), rows.get(0).getHeader());
    List<String> missing = texts(resource.at("/schema/missingValues"));
    for (JsonNode field : resource.at("/schema/fields")) {
      List<String> cells = rows.stream().map(r -> r.getField(field.get("name").asText())).toList();
      JsonNode constraints = field.path("constraints");
      for (String cell : cells) {
        if (missing.contains(cell)) {
          assertFalse(constraints.path("required").asBoolean(), field + " has no value");
        } else {
          assertTrue(CELLS.get(field.get("type").asText()).test(cell), field + " has " + cell);
          assertTrue(
              !constraints.has("enum") || texts(constraints.get("enum")).contains(cell),
              field + " has " + cell);
        }
      }
      assertTrue(
          !constraints.path("unique").asBoolean() || Set.copyOf(cells).size() == cells.size(),
          field + " has " + cells);
    }
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return texts;
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
  void distributions_are_what_catalogues_take() {
    linked()
        .then()
        .body("distribution.findAll { it.'dcat:accessURL' == null }", hasSize(0))
        .body(
            "distribution.find { it.name == 'CSV' }.'dcat:mediaType'.'@id'",
            is("https://www.iana.org/assignments/media-types/text/csv"))
        .body("distribution.find { it.name == 'NDJSON' }.'dcat:mediaType'", nullValue())
        .body("distribution.find { it.name == 'JSON' }.'dcat:downloadURL'", nullValue())
        .body(
            "distribution.find { it.name == 'CSV' }.'dcat:downloadURL'.'@id'",
            endsWith("/api/v1/events?format=csv"));
  }

  @Test
  void licence_and_publisher_are_told_where_they_are_set() throws IOException {
    Publication known = new Publication(Optional.of("CC-BY-4.0"), Optional.of("De Krant"));
    JsonNode described = JSON.valueToTree(new DataPackage(known).of("http://x.test"));
    valid(described);
    assertEquals("CC-BY-4.0", described.at("/licenses/0/name").asText());
    assertEquals("De Krant", described.at("/contributors/0/title").asText());
    String address = "https://spdx.org/licenses/CC-BY-4.0";
    assertEquals(address, described.at("/licenses/0/path").asText());
    Map<String, Object> linked = new LinkedData(database, extents, known).of("http://x.test");
    assertEquals(address, linked.get("license"));
    assertEquals(Map.of("@id", address), linked.get("dct:license"));
    assertEquals("De Krant", ((Map<?, ?>) linked.get("publisher")).get("name"));
    Publication other = new Publication(Optional.of("https://x.test/terms"), Optional.empty());
    valid(JSON.valueToTree(new DataPackage(other).of("http://x.test")));
    assertEquals(Optional.of("https://x.test/terms"), other.licenceAddress());
    linked().then().body("license", nullValue()).body("publisher", nullValue());
    assertThrows(
        SahelException.class, () -> new Publication(Optional.of("all mine"), Optional.empty()));
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
