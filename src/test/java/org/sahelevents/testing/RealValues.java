package org.sahelevents.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sahelevents.testing.Operations.Operation;
import org.sahelevents.testing.Operations.Parameter;

/** What a server knows: ids, codes, cursors and tags, asked of it once, so that requests by chance can name them. */
final class RealValues {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern TYPE =
      Pattern.compile("<EntityType Name=\"(\\w+)\">(.*?)</EntityType>", Pattern.DOTALL);
  private static final Pattern PROPERTY =
      Pattern.compile("<Property Name=\"(\\w+)\" Type=\"([\\w.]+)\"");
  private static final Pattern SET =
      Pattern.compile("<EntitySet Name=\"(\\w+)\" EntityType=\"SahelEvents\\.(\\w+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;
  private final Map<String, List<String>> addresses = new HashMap<>();
  private final Map<String, List<String>> parameters = new HashMap<>();
  private final Map<String, String> cursors = new HashMap<>();
  private final Map<String, Map<String, String>> properties = new LinkedHashMap<>();
  private final Map<String, String> tags = new LinkedHashMap<>();

  private RealValues(URI server) {
    this.server = server;
  }

  /** Asks a server that holds some events, articles and a run of the import. */
  static RealValues of(URI server) throws IOException, InterruptedException {
    RealValues real = new RealValues(server);
    real.readAddresses();
    real.readParameters();
    real.readProperties();
    for (String address :
        List.of("/api/v1/events?limit=5", "/api/v1/places", "/odata", "/ogc/collections")) {
      real.tags.put(address, real.answer(address).headers().firstValue("ETag").orElseThrow());
    }
    return real;
  }

  /** Addresses of what is there, in the place of a path with placeholders; the path itself where it has none. */
  List<String> addresses(Operation operation) {
    return addresses.getOrDefault(operation.path(), List.of(operation.path()));
  }

  /** Values that the parameter may have; where it has several, each of them. */
  List<String> values(Operation operation, Parameter parameter) {
    JsonNode constants = parameter.single().path("enum");
    if (!constants.isEmpty()) {
      return texts(constants, "");
    }
    if (parameter.name().equals("cursor") && cursors.containsKey(operation.path())) {
      return List.of(cursors.get(operation.path()));
    }
    return parameters.getOrDefault(
        parameter.name(),
        parameter.isList()
            ? texts(parameter.example(), "")
            : List.of(parameter.example().asText()));
  }

  /** Types of the properties, by the name of the set. */
  Map<String, Map<String, String>> properties() {
    return properties;
  }

  /** The tags that some addresses had when they were asked. */
  Map<String, String> tags() {
    return tags;
  }

  private void readAddresses() throws IOException, InterruptedException {
    for (String list : List.of("/api/v1/events", "/api/v1/articles", "/api/v1/imports")) {
      JsonNode page = get(list + "?limit=3");
      cursors.put(list, page.path("next").asText());
      addresses.put(list + "/{id}", below(list + "/", texts(page, "items/id"), ""));
    }
    List<String> events = addresses.get("/api/v1/events/{id}");
    addresses.put("/api/v1/events/{id}/mentions", below("", events, "/mentions"));
    String collection = "/ogc/collections/{collection}";
    List<String> collections =
        below("/ogc/collections/", texts(get("/ogc/collections"), "collections/id"), "");
    addresses.put(collection, collections);
    addresses.put(collection + "/schema", below("", collections, "/schema"));
    List<String> items = new ArrayList<>();
    for (String address : collections) {
      JsonNode page = get(address + "/items?limit=3");
      items.addAll(below(address + "/items/", texts(page, "features/id"), ""));
    }
    addresses.put(collection + "/items/{id}", items);
    List<String> sets = below("/odata/", texts(get("/odata"), "value/url"), "");
    addresses.put("/odata/{set}/$count", below("", sets, "/$count"));
    List<String> entities = new ArrayList<>(sets);
    entities.addAll(List.of("/odata/Actors('FRA')", "/odata/Places('gao')"));
    entities.add(events.get(0).replace("/api/v1/events/", "/odata/Events(") + ")");
    addresses.put("/odata/{set}", entities);
  }

  private void readParameters() throws IOException, InterruptedException {
    for (String actors : List.of("actor", "agent", "target")) {
      parameters.put(actors, texts(get("/api/v1/actors"), "items/code"));
    }
    parameters.put("country", texts(get("/api/v1/countries?region=sahel"), "items/code"));
    parameters.put("region", texts(get("/api/v1/regions"), "items/id"));
    JsonNode places = get("/api/v1/places?country=MLI,NER,BFA");
    parameters.put("place", texts(places, "items/id"));
    parameters.put("admin1", texts(places, "items/region").stream().distinct().toList());
    parameters.put("article", texts(get("/api/v1/articles?limit=50"), "items/id"));
    parameters.put("language", List.of("nl", "fr", "en"));
    for (String from : List.of("from", "reportedFrom")) {
      parameters.put(from, List.of("2010", "2012-03", "2020-08-18"));
    }
    for (String to : List.of("to", "reportedTo")) {
      parameters.put(to, List.of("2020-08-18", "2022-12", "2024"));
    }
    parameters.put("updatedSince", List.of("2020-01-01", "2021-01-01T00:00:00+02:00"));
    parameters.put("bbox", List.of("-5,12,2,18", "-20,0,40,30", "170,-10,-170,20"));
    parameters.put("near", List.of("16.27,-0.04,100", "13.5,2.1,0", "-90,180,20040"));
    parameters.put("limit", List.of("1", "7", "100"));
    List<String> words = new ArrayList<>();
    for (String summary : texts(get("/api/v1/events?limit=20"), "items/summary")) {
      String[] of = summary.replaceAll("[^\\p{L}]+", " ").strip().split(" ");
      words.addAll(List.of(of[0], of[0] + " or " + of[of.length - 1], of[0] + " -" + of[1]));
      words.addAll(List.of(of[0].substring(0, 2) + "*", '"' + of[0] + ' ' + of[1] + '"'));
    }
    parameters.put("q", words);
  }

  private void readProperties() throws IOException, InterruptedException {
    String metadata = answer("/odata/$metadata").body();
    Map<String, Map<String, String>> types = new HashMap<>();
    for (Matcher type = TYPE.matcher(metadata); type.find(); ) {
      Map<String, String> found = new LinkedHashMap<>();
      for (Matcher property = PROPERTY.matcher(type.group(2)); property.find(); ) {
        found.put(property.group(1), property.group(2));
      }
      types.put(type.group(1), found);
    }
    for (Matcher set = SET.matcher(metadata); set.find(); ) {
      properties.put(set.group(1), types.get(set.group(2)));
    }
  }

  private JsonNode get(String address) throws IOException, InterruptedException {
    return JSON.readTree(answer(address).body());
  }

  private HttpResponse<String> answer(String address) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.resolve(address)).build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new AssertionError(address + ": " + answer.body());
    }
    return answer;
  }

  private static List<String> below(String before, List<String> ids, String behind) {
    return ids.stream().map(id -> before + id + behind).toList();
  }

  /** The texts at the end of a path whose steps lead through the elements of arrays. */
  private static List<String> texts(JsonNode at, String path) {
    List<JsonNode> found = List.of(at);
    for (String step : path.isEmpty() ? new String[0] : path.split("/")) {
      found = found.stream().flatMap(RealValues::elements).map(n -> n.path(step)).toList();
    }
    return found.stream().flatMap(RealValues::elements).map(JsonNode::asText).toList();
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    List<JsonNode> elements = new ArrayList<>();
    node.forEach(elements::add);
    return node.isArray() ? elements.stream() : Stream.of(node);
  }
}
