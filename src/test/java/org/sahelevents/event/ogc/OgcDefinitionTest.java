package org.sahelevents.event.ogc;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sahelevents.api.KnownParametersFilter;
import org.sahelevents.event.Dataset;
import org.sahelevents.testing.Operations;

/** The definition at /ogc/api is of what is answered: each path, its statuses, types and members. */
@QuarkusTest
class OgcDefinitionTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Dataset dataset;

  @Test
  void every_path_answers_as_it_is_described() throws IOException {
    dataset.clear();
    dataset.holds(article("b", "2022-01", said(COUP).in("MLI").by("MLI").on("2021-05-24")));
    String event = given().get("/ogc/collections/events/items").path("features[0].id");
    JsonNode paths = JSON.readTree(given().get("/ogc/api").asString()).get("paths");
    for (Map.Entry<String, JsonNode> path : paths.properties()) {
      JsonNode answers = path.getValue().at("/get/responses");
      String address = path.getKey().contains("/events") ? event : "gao";
      String asked = "/ogc" + path.getKey().replace("{featureId}", address);
      Set<String> seen = new TreeSet<>();
      Response found = asks(given(), asked, answers, seen);
      assertEquals(200, found.statusCode(), asked);
      asks(given().header("If-None-Match", found.header("ETag")), asked, answers, seen);
      asks(given().accept("image/png"), asked, answers, seen);
      asks(given().queryParam("no-such-parameter", 1), asked, answers, seen);
      if (path.getKey().contains("{")) {
        asks(given(), asked + "x", answers, seen);
      }
      Set<String> described = new TreeSet<>();
      answers.fieldNames().forEachRemaining(described::add);
      assertEquals(described, seen, asked);
    }
  }

  @Test
  void the_definition_names_every_parameter_that_is_taken() throws IOException {
    Response answer = given().get("/ogc/api");
    assertTrue(
        answer
            .contentType()
            .replace(" ", "")
            .startsWith("application/vnd.oai.openapi+json;version=3.0"),
        answer.contentType());
    JsonNode document = JSON.readTree(answer.asString());
    assertEquals("3.0.3", document.get("openapi").asText());
    List<String> named = new ArrayList<>();
    for (JsonNode given : document.at("/paths/~1collections~1events~1items/get/parameters")) {
      JsonNode parameter =
          given.has("$ref") ? document.at(given.get("$ref").asText().substring(1)) : given;
      named.add(parameter.get("name").asText());
      assertTrue(parameter.get("schema").hasNonNull("type"), parameter.toString());
    }
    assertEquals(KnownParametersFilter.namesIn(EventItemsParameters.class), new TreeSet<>(named));
    assertEquals(10_000, document.at("/components/parameters/limit/schema/maximum").asInt());
  }

  private static Response asks(
      RequestSpecification request, String path, JsonNode answers, Set<String> seen)
      throws IOException {
    Response answer = request.get(path);
    String status = String.valueOf(answer.statusCode());
    seen.add(status);
    JsonNode content = answers.path(status).path("content");
    if (!content.isMissingNode()) {
      String type = content.fieldNames().next();
      assertTrue(answer.contentType().startsWith(type), path + " gives " + answer.contentType());
      JsonNode body = JSON.readTree(answer.asString());
      for (JsonNode member : content.get(type).at("/schema/required")) {
        assertTrue(body.has(member.asText()), path + " lacks " + member.asText());
      }
    }
    return answer;
  }

  @Test
  void every_path_that_answers_is_described() throws IOException {
    JsonNode paths = JSON.readTree(given().get("/ogc/api").asString()).get("paths");
    for (Operations.Operation operation : Operations.all()) {
      if (operation.path().startsWith("/ogc")) {
        for (String set : Set.of("events", "places")) {
          String path =
              operation
                  .path()
                  .substring("/ogc".length())
                  .replace("{collection}", set)
                  .replace("{id}", "{featureId}");
          assertTrue(paths.has(path.isEmpty() ? "/" : path), path);
        }
      }
    }
  }
}
