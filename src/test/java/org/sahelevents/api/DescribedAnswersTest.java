package org.sahelevents.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.query.RandomQuestions;
import org.sahelevents.testing.Contract;
import org.sahelevents.testing.Operations;
import org.sahelevents.testing.Operations.Operation;
import org.sahelevents.testing.Operations.Parameter;

/** Every answer of every operation is of the schema that {@code openapi.yaml} gives it, and has no member that it does not name. */
@QuarkusTest
class DescribedAnswersTest {
  private static final int FILTERS = 40;

  private final RandomQuestions random = new RandomQuestions(20_261_121);
  private final Set<String> answered = new TreeSet<>();

  @Inject Dataset dataset;

  @Test
  void are_as_described() throws InterruptedException {
    dataset.clear();
    dataset.holds(random.reports(80));
    for (Operation operation : Operations.all()) {
      if (operation.method().equals("GET") && !operation.path().contains("{")) {
        ask(operation);
      }
    }
    one("/api/v1/events", "/{id}", "/{id}/mentions");
    one("/api/v1/articles", "/{id}");
    one("/ogc/collections", "/{collection}", "/{collection}/schema");
    String feature = given().get("/ogc/collections/events/items?limit=1").path("features[0].id");
    String item = "/ogc/collections/{collection}/items/{id}";
    given().filter(Contract.kept()).get(item, "events", feature).then().statusCode(200);
    answered.add("GET " + item);
    for (String tables : List.of("/odata/{set}", "/odata/{set}/$count")) {
      given().filter(Contract.kept()).get(tables, "Events").then().statusCode(200);
      answered.add("GET " + tables);
    }
    posted();
    Set<String> all =
        Operations.all().stream()
            .map(Operation::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    all.removeAll(answered);
    assertEquals(Set.of(), all, "operations that this test does not reach");
  }

  /** Without parameters, with each value of each that can have few, and with random filters where it takes them. */
  private void ask(Operation operation) {
    List<Parameter> parameters = operation.parameters("query");
    Map<String, String> needed = new HashMap<>();
    parameters.stream()
        .filter(Parameter::required)
        .forEach(p -> needed.put(p.name(), p.name().equals("country") ? "MLI" : "type"));
    get(operation, needed);
    for (Parameter parameter : parameters) {
      for (JsonNode value : parameter.single().path("enum")) {
        Map<String, String> with = new HashMap<>(needed);
        with.put(parameter.name(), value.asText());
        if (Set.of("span", "gaps").contains(parameter.name())) {
          with.put("by", "month");
          with.put("from", "2020");
          with.put("to", "2024");
        }
        get(operation, with);
      }
    }
    boolean filters = parameters.stream().anyMatch(p -> p.name().equals("actorKind"));
    for (int i = 0; filters && i < FILTERS; i++) {
      Map<String, String> question = new LinkedHashMap<>();
      random.question().forEach((name, values) -> question.put(name, String.join(",", values)));
      question.putAll(needed);
      if (parameters.stream().anyMatch(p -> p.name().equals("expand"))) {
        question.put("expand", random.one(List.of("mentions", "articles", "mentions,articles")));
        question.put("count", random.one(List.of("none", "estimated", "exact")));
        question.put("limit", random.one(List.of("1", "7", "100")));
      }
      get(operation, question);
    }
    if (operation.path().equals("/api/v1/events")) {
      for (String fields : List.of("type", "id,agents", "mentions", "place,earliest,highlight")) {
        get(operation, Map.of("fields", fields, "q", "radar"));
      }
    }
    if (operation.path().endsWith("/counts")) {
      for (String by : List.of("type,month", "agent,year", "place", "actorKind,week", "language")) {
        get(operation, Map.of("by", by, "measures", "mentions,articles,fatalities,personnel"));
      }
    }
  }

  private void get(Operation operation, Map<String, String> parameters) {
    Response answer = given().filter(Contract.kept()).queryParams(parameters).get(operation.path());
    // a body may be what no combination allows, such as hashtags in JSON; then it must be refused
    // as described
    assertTrue(Set.of(200, 400).contains(answer.statusCode()), answer::asString);
    if (answer.statusCode() == 200) {
      answered.add(operation.toString());
    }
  }

  private void one(String list, String... paths) {
    boolean collections = list.endsWith("collections");
    List<String> ids =
        collections
            ? given().get(list).path("collections.id")
            : given().get(list + "?limit=10").path("items.id");
    for (String path : paths) {
      for (String id : ids) {
        given().filter(Contract.kept()).get(list + path, id).then().statusCode(200);
      }
      answered.add("GET " + list + path);
    }
  }

  private void posted() throws InterruptedException {
    JsonNode members =
        Operations.all().stream()
            .filter(operation -> operation.toString().equals("POST /api/v1/events/search"))
            .findFirst()
            .orElseThrow()
            .jsonBody()
            .path("properties");
    for (int i = 0; i < FILTERS; i++) {
      Map<String, Object> question = new LinkedHashMap<>();
      random
          .question()
          .forEach((name, values) -> question.put(name, typed(values, members.path(name))));
      post("/api/v1/events/search", json(question), 200);
    }
    post("/api/v1/events/counts", json(Map.of("by", List.of("type", "month"))), 200);
    post("/api/v1/events/facets", json(Map.of("facets", List.of("type"), "limit", 3)), 200);
    String text =
        "Frankrijk trok in augustus 2022 zijn laatste soldaten terug uit Mali. Meer volgt.";
    post("/api/v1/codings", given().contentType("text/plain").body(text), 200);
    post("/api/v1/codings?trace=false", json(Map.of("text", text, "published", "2022-08-16")), 200);
    Map<String, String> article =
        Map.of("id", "described", "published", "2022-08-16", "text", text);
    post("/api/v1/articles", json(article), 201);
    post("/api/v1/articles", json(article), 200);
    String lines = "{\"id\": \"described\", \"text\": \"" + text + "\"}\n{\"id\": \"bad\"}\n";
    RequestSpecification upload =
        given().contentType("application/x-ndjson").body(lines.getBytes(StandardCharsets.UTF_8));
    String id = post("/api/v1/imports", upload, 202).path("id");
    Response run = given().filter(Contract.kept()).get("/api/v1/imports/" + id);
    // else it would go on beside the tests to come
    for (int i = 0; i < 1200 && run.path("finishedAt") == null; i++) {
      Thread.sleep(100);
      run = given().filter(Contract.kept()).get("/api/v1/imports/" + id);
    }
    run.then().statusCode(200).body("state", equalTo("COMPLETED"));
    given().filter(Contract.kept()).get("/api/v1/imports").then().statusCode(200);
    answered.add("GET /api/v1/imports/{id}");
  }

  /** As JSON would have it; years are texts. */
  private static Object typed(List<String> values, JsonNode member) {
    String value = values.get(0);
    if (member.at("/items/type").asText().equals("number")) {
      return Stream.of(String.join(",", values).split(",")).map(BigDecimal::new).toList();
    }
    if (member.path("type").asText().equals("array")) {
      return values;
    }
    if (value.equals("true") || value.equals("false")) {
      return Boolean.valueOf(value);
    }
    boolean number = value.matches("\\d+|0\\.\\d") && !value.matches("20\\d\\d");
    return number ? (Object) new BigDecimal(value) : value;
  }

  private static RequestSpecification json(Map<String, ?> body) {
    return given().contentType("application/json").body(new HashMap<>(body));
  }

  private Response post(String path, RequestSpecification request, int status) {
    Response answer = request.filter(Contract.kept()).post(path);
    assertEquals(status, answer.statusCode(), answer::asString);
    answered.add("POST " + path.replaceFirst("\\?.*", ""));
    return answer;
  }
}
