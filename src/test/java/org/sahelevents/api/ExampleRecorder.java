package org.sahelevents.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sahelevents.testing.SahelProcess;

/**
 * Records the examples of the API's description: what the packaged program answers on the seeds. Sentences are those of made-up
 * articles, which are given to it last. CONTRIBUTING.md says how to run it.
 */
public final class ExampleRecorder {
  private static final Path EXAMPLES = Path.of("src/main/resources/openapi/examples.json");
  private static final String V1 = "/api/v1";
  private static final String JSON_TYPE = "application/json";
  private static final String GIVEN =
      """
      {"id": "example", "published": "2025-05-14", "title": "Aanval bij Djibo", "publisher": "Voorbeeldblad",
       "url": "https://example.org/djibo", "language": "nl",
       "text": "Gewapende mannen hebben maandag bij Djibo zeker twaalf soldaten gedood."}""";
  private static final String CONTRADICTING =
      """
      {"id": "example-2", "published": "2025-05-14", "text": "Gewapende mannen hebben maandag bij Djibo negen soldaten gedood."}""";
  private static final String BAD =
      "{\"id\": \"example-3\", \"published\": \"2025-05-14\", \"text\": \"\"}";

  private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, JsonNode> examples = new TreeMap<>();
  private final String server;

  private ExampleRecorder(String server) {
    this.server = server;
  }

  public static void main(String[] none) throws Exception {
    int port = SahelProcess.freePort();
    Path data = Files.createTempDirectory("sahel-examples");
    try (SahelProcess sahel =
        SahelProcess.start("serve", "--port", "" + port, "--data", data.toString())) {
      sahel.ready(port).says("API");
      new ExampleRecorder("http://localhost:" + port).record();
      sahel.terminate();
    }
  }

  private void record() throws Exception {
    vocabulary();
    events();
    ogc();
    odata();
    catalogues();
    errors();
    crowds();
    imports();
    articles();
    ObjectNode file = json.createObjectNode();
    examples.forEach(file::set);
    Files.writeString(EXAMPLES, json.writeValueAsString(file) + "\n");
  }

  private void vocabulary() throws Exception {
    get("listActors", V1 + "/actors?q=wagner");
    get("listPlaces", V1 + "/places?q=gao");
    get("listCountries", V1 + "/countries?q=mali");
    cut(get("listRegions", V1 + "/regions"), "items", 1);
    cut(get("listEventTypes", V1 + "/event-types?q=arrest"), "items", 1);
    cut(get("getCoverage", V1 + "/coverage?by=month,country"), "items", 2);
    text(
        "getCoverage 200 " + ApiDescription.CSV,
        V1 + "/coverage?by=month,country&from=2022-01&to=2022-01&format=csv");
    ObjectNode quality = get("getQuality", V1 + "/quality");
    cut(quality, "measured", 1);
    ObjectNode measured = (ObjectNode) quality.at("/measured/0");
    measured.fields().forEachRemaining(m -> shorten(m.getValue()));
  }

  private void events() throws Exception {
    String withdrawals = V1 + "/events?type=WITHDRAWAL&place=gao&limit=1&count=exact";
    ObjectNode page = get("listEvents", withdrawals);
    parameter("*", "cursor", get("", V1 + "/events?limit=1").get("next"));
    parameter("*", "contested", json.getNodeFactory().booleanNode(true));
    examples.put("searchEvents 200 application/json", page);
    text(
        "listEvents 200 " + ApiDescription.CSV,
        V1
            + "/events?type=WITHDRAWAL&limit=2&fields=id,type,country,earliest,agents,summary&format=csv");
    text(
        "listEvents 200 " + ApiDescription.NDJSON,
        V1 + "/events?type=WITHDRAWAL&limit=2&fields=id,type,earliest&format=ndjson");
    examples.put(
        "searchEvents 200 " + ApiDescription.CSV,
        examples.get("listEvents 200 " + ApiDescription.CSV));
    examples.put(
        "searchEvents 200 " + ApiDescription.NDJSON,
        examples.get("listEvents 200 " + ApiDescription.NDJSON));
    get(
        "countEvents",
        V1
            + "/events/counts?by=type,country&limit=2&type=ATTACK&measures=events,mentions,fatalities,personnel");
    text(
        "countEvents 200 " + ApiDescription.CSV,
        V1 + "/events/counts?by=type,country&limit=2&type=ATTACK&format=csv");
    get("countFacets", V1 + "/events/facets?facets=type,country&limit=2");
    parameter(
        "getTimeline",
        "cursor",
        get("getTimeline", V1 + "/timeline?country=MLI&limit=2").get("next"));
    for (String type : List.of(JSON_TYPE, ApiDescription.CSV)) {
      examples.put("countEventsByBody 200 " + type, examples.get("countEvents 200 " + type));
    }
    examples.put(
        "countFacetsByBody 200 " + JSON_TYPE, examples.get("countFacets 200 " + JSON_TYPE));
    get("getTimeline", V1 + "/timeline?country=MLI&limit=2");
  }

  private void ogc() throws Exception {
    get("ogcLandingPage", "/ogc");
    get("ogcApi", "/ogc/api", "application/vnd.oai.openapi+json").retain("openapi", "info");
    get("ogcConformance", "/ogc/conformance");
    get("ogcCollections", "/ogc/collections");
    get("ogcCollection", "/ogc/collections/places");
    String geojson = ApiDescription.GEOJSON;
    get("ogcEvents", "/ogc/collections/events/items?limit=1&place=gao", geojson);
    ObjectNode places = get("ogcPlaces", "/ogc/collections/places/items?limit=1", geojson);
    parameter("ogcFeature", "id", places.at("/features/0/id"));
    get(
        "ogcFeature",
        "/ogc/collections/places/items/" + places.at("/features/0/id").asText(),
        geojson);
    get("ogcSchema", "/ogc/collections/places/schema", "application/schema+json");
  }

  private void odata() throws Exception {
    get("odataService", "/odata");
    text("odataMetadata 200 application/xml", "/odata/$metadata");
    get("odataEntities", "/odata/Events?$top=2&$select=id,type,country,earliest,agents");
    text("odataCount 200 text/plain", "/odata/Events/$count");
    parameter("*", "$top", json.getNodeFactory().numberNode(100));
    parameter("*", "$skip", json.getNodeFactory().numberNode(0));
  }

  private void catalogues() throws Exception {
    ObjectNode descriptor = get("getDataPackage", V1 + "/datapackage.json");
    cut(descriptor, "resources", 1);
    cut((ObjectNode) descriptor.at("/resources/0/schema"), "fields", 2);
    get("getLinkedData", V1 + "/dataset.jsonld", "application/ld+json");
  }

  private void errors() throws Exception {
    problem(ApiDescription.BAD_REQUEST, request(V1 + "/events?type=WITHDRAWL"));
    problem(ApiDescription.ODATA_ERROR, JSON_TYPE, request("/odata/Events?$search=coup"));
    problem(ApiDescription.NOT_FOUND, request(V1 + "/events/17"));
    problem(ApiDescription.NOT_ACCEPTABLE, request(V1 + "/events").header("Accept", "image/png"));
    problem(ApiDescription.UNSUPPORTED_MEDIA_TYPE, post(V1 + "/events/search", "text/plain", "{}"));
    problem(ApiDescription.TOO_LARGE, post(V1 + "/codings", "text/plain", "a".repeat(300_000)));
    problem(
        ApiDescription.FORBIDDEN,
        post(V1 + "/articles", JSON_TYPE, GIVEN).header("Origin", "https://example.org"));
  }

  /** What cannot be brought about by asking once; the words are those of HeavyRequests and ImportQueue. */
  private void crowds() throws Exception {
    keep(
        ApiDescription.BUSY + " " + ApiDescription.PROBLEM_JSON,
        json.readTree(
            """
            {"status": 503, "title": "Service Unavailable", "instance": "/api/v1/codings", "kind": "BUSY",
             "detail": "8 exports, codings and long questions are under way, and no more are taken at a time; try again in a moment.",
             "requestId": "example"}"""));
    keep(
        "importArticles 409 " + ApiDescription.PROBLEM_JSON,
        json.readTree(
            """
            {"status": 409, "title": "Conflict", "instance": "/api/v1/imports", "kind": "CONFLICT",
             "detail": "8 imports are waiting already; try again when one of them has ended.",
             "requestId": "example"}"""));
  }

  private void imports() throws Exception {
    examples.put("importArticles body " + ApiDescription.NDJSON, text(line(GIVEN) + line(BAD)));
    keep(
        "importArticles body multipart/form-data",
        json.readTree(
            "{\"files\": [\" date 2025-05\\nGewapende mannen hebben maandag bij Djibo negen soldaten gedood.\"]}"));
    JsonNode run = answer(post(V1 + "/imports", ApiDescription.NDJSON, line(GIVEN) + line(BAD)));
    keep("importArticles 202 " + JSON_TYPE, run);
    parameter("getImport", "id", run.get("id"));
    JsonNode done = run;
    while (done.path("finishedAt").isNull() || done.path("finishedAt").isMissingNode()) {
      Thread.sleep(200);
      done = answer(request(V1 + "/imports/" + run.get("id").asText()));
    }
    keep("getImport 200 " + JSON_TYPE, done);
    get("listImports", V1 + "/imports?limit=1");
  }

  private void articles() throws Exception {
    keep("addArticle body " + JSON_TYPE, json.readTree(CONTRADICTING));
    keep("addArticle 201 " + JSON_TYPE, answer(post(V1 + "/articles", JSON_TYPE, CONTRADICTING)));
    keep("addArticle 200 " + JSON_TYPE, answer(post(V1 + "/articles", JSON_TYPE, CONTRADICTING)));
    get("listArticles", V1 + "/articles?limit=1&publisher=Voorbeeldblad");
    parameter("*", "publisher", text("Voorbeeldblad"));
    get("getArticle", V1 + "/articles/example");
    JsonNode event =
        answer(request(V1 + "/events?article=example&limit=1&expand=articles")).at("/items/0");
    String id = event.get("id").asText();
    ObjectNode whole = get("getEvent", V1 + "/events/" + id);
    whole.set("articles", event.get("articles"));
    parameter("getEvent", "id", whole.get("id"));
    parameter("listMentions", "id", whole.get("id"));
    get("listMentions", V1 + "/events/" + id + "/mentions");
  }

  private ObjectNode get(String operation, String path) throws Exception {
    return get(operation, path, JSON_TYPE);
  }

  private ObjectNode get(String operation, String path, String type) throws Exception {
    JsonNode answer = answer(request(path));
    if (!operation.isEmpty()) {
      keep(operation + " 200 " + type, answer);
    }
    return (ObjectNode) answer;
  }

  private void text(String key, String path) throws Exception {
    examples.put(key, text(send(request(path)).body()));
  }

  private void problem(String name, HttpRequest.Builder request) throws Exception {
    problem(name, ApiDescription.PROBLEM_JSON, request);
  }

  private void problem(String name, String type, HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = send(request.header("X-Request-Id", "example"));
    if (answer.statusCode() < 400) {
      throw new IllegalStateException(name + " is no problem: " + answer.body());
    }
    keep(name + " " + type, json.readTree(answer.body()));
  }

  private void parameter(String operation, String name, JsonNode value) {
    examples.put(operation + " " + name, value);
  }

  /** Where this recording runs is nobody's concern. */
  private void keep(String key, JsonNode answer) {
    examples.put(key, answer);
    if (answer.has("source")) {
      ((ObjectNode) answer)
          .put("source", Path.of(answer.get("source").asText()).getFileName().toString());
    }
    answer
        .path("items")
        .forEach(
            item -> {
              if (item.has("source")) {
                ((ObjectNode) item)
                    .put("source", Path.of(item.get("source").asText()).getFileName().toString());
              }
            });
  }

  private static void cut(ObjectNode answer, String list, int most) {
    ArrayNode items = (ArrayNode) answer.get(list);
    while (items.size() > most) {
      items.remove(items.size() - 1);
    }
  }

  private static void shorten(JsonNode value) {
    if (value instanceof ArrayNode list) {
      while (list.size() > 1) {
        list.remove(list.size() - 1);
      }
    }
    if (value instanceof ObjectNode object && object.size() > 5 && !object.has("gold")) {
      object.retain(object.fieldNames().next());
    }
    value.forEach(ExampleRecorder::shorten);
  }

  private String line(String article) throws IOException {
    return new ObjectMapper().readTree(article) + "\n";
  }

  private static TextNode text(String text) {
    return TextNode.valueOf(text);
  }

  private JsonNode answer(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() >= 400) {
      throw new IllegalStateException(answer.uri() + ": " + answer.body());
    }
    return json.readTree(answer.body().replace(server, "http://localhost:8080"));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path));
  }

  private HttpRequest.Builder post(String path, String type, String body) {
    return request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
  }
}
