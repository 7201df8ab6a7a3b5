package org.sahelevents.event.ogc;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.EXPULSION;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.coding.Status.PLANNED;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sahelevents.event.Dataset;

@QuarkusTest
class OgcTest {
  private static final String ITEMS = "/ogc/collections/events/items";

  @TestHTTPResource URI server;
  @Inject Dataset dataset;

  @BeforeEach
  void five_events_two_of_them_at_places() {
    dataset.clear();
    dataset.holds(
        article("a", "2022-08", said(WITHDRAWAL).by("FRA").on("2022-08-15").at("gao")),
        article("b", "2022-01", said(COUP).in("MLI").by("MLI").on("2021-05-24")),
        article("c", "2023-08", said(COUP).in("NER").by("NER").on("2023-07-26")),
        article(
            "d",
            "2023-08",
            said(EXPULSION)
                .in("NER")
                .by("NER")
                .to("FRA")
                .status(PLANNED)
                .between("2023-08-25", null)),
        article("e", "2024-09", said(ATTACK).on("2024-08").at("djibo")));
  }

  @Test
  void everything_is_found_from_the_landing_page() {
    Response landing = json("/ogc").extract().response();
    for (String relation : List.of("self", "service-desc", "service-doc", "conformance", "data")) {
      String href = landing.path("links.find { it.rel == '" + relation + "' }.href");
      assertTrue(href.startsWith(server.resolve("/").toString()), href);
      given().get(URI.create(href)).then().statusCode(200);
    }
    json("/ogc/conformance")
        .body(
            "conformsTo",
            hasItems(
                "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
                "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
                "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson"));
    json("/ogc/collections").body("collections.id", contains("events", "places"));
    given().get("/ogc/").then().statusCode(200);
  }

  @Test
  void a_collection_says_where_and_when_its_features_lie() {
    json("/ogc/collections/events")
        .body("extent.spatial.bbox", hasSize(1))
        .body("extent.spatial.bbox[0]", contains(-1.63f, 14.1f, -0.04f, 16.27f))
        .body("extent.spatial.crs", is("http://www.opengis.net/def/crs/OGC/1.3/CRS84"))
        .body(
            "extent.temporal.interval[0]", contains("2021-05-24T00:00:00Z", "2024-08-31T23:59:59Z"))
        .body("links.find { it.rel == 'items' }.type", is("application/geo+json"));
    dataset.clear();
    json("/ogc/collections/events").body("extent", is(new java.util.HashMap<>()));
  }

  @Test
  void a_schema_tells_the_types_of_the_properties() {
    given()
        .get("/ogc/collections/events/schema")
        .then()
        .statusCode(200)
        .contentType("application/schema+json")
        .body("properties.latitude.type", is("number"))
        .body("properties.earliest.format", is("date"))
        .body("properties.agents.type", is("array"));
    java.util.Map<String, Object> described =
        given().get("/ogc/collections/places/schema").path("properties");
    java.util.Map<String, Object> there =
        geojson("/ogc/collections/places/items/gao").extract().path("properties");
    described.remove("geometry");
    assertEquals(described.keySet(), there.keySet());
  }

  @Test
  void there_are_no_other_collections_and_features() {
    given()
        .get("/ogc/collections/rivers")
        .then()
        .statusCode(404)
        .body("detail", is("There is no collection rivers; there are events and places."));
    for (String none :
        List.of(ITEMS + "/17", "/ogc/collections/places/items/nowhere", "/ogc/nothing")) {
      given().get(none).then().statusCode(404).body("status", is(404));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                               | 5",
        "bbox=-1,16,1,17                                | 1",
        "bbox=-180,-90,180,90                           | 2",
        "bbox=170,-90,0,90                              | 2",
        "bbox=-1,16,0,1,17,900                          | 1",
        "datetime=2022-08-15T12:00:00Z                  | 1",
        "datetime=2022-08-15                            | 1",
        "datetime=2022-08-16T00:30:00%2B02:00           | 1",
        "datetime=2022-08-15T00:00:00Z/2023-07-26T00:00:00Z | 2",
        "datetime=../2022-01-01T00:00:00Z               | 1",
        "datetime=/2022-01-01                           | 1",
        "datetime=2024-01-01T00:00:00Z/..               | 2",
        "datetime=2024-01-01T00:00:00Z/                 | 2",
        "type=COUP                                      | 2",
        "type=COUP&country=!MLI                         | 1",
        "limit=1000000                                  | 5",
      })
  void filters(String query, int features) {
    geojson(ITEMS + (query == null ? "" : "?" + query))
        .body("numberMatched", is(features))
        .body("numberReturned", is(features))
        .body("features", hasSize(features));
  }

  @Test
  void features_are_geojson_on_wgs_84() {
    geojson(ITEMS + "?type=WITHDRAWAL")
        .body("type", is("FeatureCollection"))
        .body("features[0].type", is("Feature"))
        .body("features[0].geometry.type", is("Point"))
        .body("features[0].geometry.coordinates[1]", is(16.27f))
        .body("features[0].properties.place_name", is("Gao"))
        .body("features[0].properties.agents", contains("FRA"));
    geojson(ITEMS + "?type=COUP").body("features.geometry", everyItem(nullValue()));
  }

  @Test
  void one_feature_leads_back_to_its_collection() {
    String id = geojson(ITEMS + "?type=WITHDRAWAL").extract().path("features[0].id");
    geojson(ITEMS + "/" + id)
        .body("id", is(id))
        .body("links.rel", contains("self", "collection"))
        .body("links[0].href", startsWith(server.resolve("/").toString()));
    geojson("/ogc/collections/places/items/gao")
        .body("properties.events", is(1))
        .body("properties.first", is("2022-08-15"));
  }

  @Test
  void next_links_lead_through_all_and_keep_the_filters() {
    List<String> whole = geojson(ITEMS).extract().path("features.id");
    assertEquals(whole, through(ITEMS + "?limit=2"));
    List<String> coups = geojson(ITEMS + "?type=COUP").extract().path("features.id");
    assertEquals(coups, through(ITEMS + "?type=COUP&limit=1"));
    List<String> places =
        geojson("/ogc/collections/places/items?limit=10000").extract().path("features.id");
    assertEquals(places, through("/ogc/collections/places/items?limit=400"));
  }

  private List<String> through(String first) {
    List<String> ids = new ArrayList<>();
    String next = first;
    while (next != null) {
      Response page = geojson(next).extract().response();
      ids.addAll(page.path("features.id"));
      String link = page.path("links.find { it.rel == 'next' }?.href");
      next = link == null ? null : link.substring(server.resolve("/").toString().length() - 1);
    }
    return ids;
  }

  @Test
  void links_begin_with_the_name_that_the_caller_asked() {
    for (String name : List.of("one.example:81", "two.example", "one.example:81")) {
      given()
          .header("Host", name)
          .get(ITEMS + "?limit=1")
          .then()
          .body("links.href", everyItem(startsWith("http://" + name + "/ogc/")));
    }
  }

  @Test
  void places_are_filtered_too() {
    geojson("/ogc/collections/places/items?bbox=-1,16,1,17")
        .body("features.id", hasItem("gao"))
        .body("features.id", not(hasItem("djibo")));
    geojson("/ogc/collections/places/items?datetime=2024-08-01T00:00:00Z")
        .body("features.id", contains("djibo"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "contry=MLI                     | contry",
        "f=html                         | f",
        "bbox=1,2,3                     | bbox",
        "bbox=1,2,3,4,5                 | bbox",
        "bbox=1,2,x,3,4,y               | bbox",
        "bbox=1,2,9,3,4,0               | bbox",
        "bbox=0,50,1,40                 | bbox",
        "bbox=0,5,200,40                | bbox",
        "limit=0                        | limit",
        "limit=-1                       | limit",
        "limit=x                        | limit",
        "datetime=yesterday             | datetime",
        "datetime=2022-13-01            | datetime",
        "datetime=../..                 | datetime",
        "datetime=/                     | datetime",
        "datetime=2022/2023             | datetime",
        "datetime=2023-01-01/2022-01-01 | datetime",
        "datetime=2022-01-01/../..      | datetime",
        "datetime=2022-01-01&from=2022  | datetime",
        "cursor=x                       | cursor",
        "type=COUPS                     | type",
      })
  void refuses_what_the_standard_wants_refused(String query, String parameter) {
    given()
        .urlEncodingEnabled(false)
        .get(ITEMS + "?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString(parameter));
  }

  @Test
  void answers_change_with_the_dataset_only() {
    String tag = given().get(ITEMS).then().extract().header("ETag");
    given().header("If-None-Match", tag).get(ITEMS).then().statusCode(304);
    dataset.holds(article("f", "2025-02", said(COUP).in("TCD").by("TCD").on("2025-01-08")));
    given()
        .header("If-None-Match", tag)
        .get(ITEMS)
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(tag)))
        .body("numberMatched", is(6));
  }

  private static ValidatableResponse json(String path) {
    return given().get(path).then().statusCode(200).contentType("application/json");
  }

  private static ValidatableResponse geojson(String path) {
    return given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(200)
        .contentType("application/geo+json");
  }
}
