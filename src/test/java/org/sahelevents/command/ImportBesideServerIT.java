package org.sahelevents.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.testing.Operations;
import org.sahelevents.testing.SahelProcess;

/** What {@code sahel import} brings in, in a process of its own, is in the very next answer of a server beside it, whatever is asked. */
class ImportBesideServerIT {
  /** Read something else than the dataset, or say the same of every dataset. */
  private static final Set<String> APART =
      Set.of(
          "/api/v1/imports",
          "/api/v1/imports/{id}",
          "/api/v1/quality",
          "/odata",
          "/odata/$metadata",
          "/ogc",
          "/ogc/api",
          "/ogc/conformance",
          "/ogc/collections/{collection}/schema");

  /** What is asked of operations that need something; all others are asked as they are. */
  private static final Map<String, List<String>> QUESTIONS =
      Map.ofEntries(
          Map.entry(
              "/api/v1/events",
              List.of(
                  "/api/v1/events",
                  "/api/v1/events?sort=-updated&limit=1",
                  "/api/v1/events?fields=id&country=BFA",
                  "/api/v1/events?q=djibo&expand=mentions,articles",
                  "/api/v1/events?changedSince=1",
                  "/api/v1/events?format=ndjson",
                  "/api/v1/events?format=csv",
                  "/api/v1/events?format=geojson",
                  "/api/v1/events?format=parquet",
                  "/api/v1/events?format=xlsx",
                  "/api/v1/events?format=atom&sort=-updated&limit=50")),
          Map.entry(
              "/api/v1/events/counts",
              List.of(
                  "/api/v1/events/counts?by=type,month",
                  "/api/v1/events/counts?by=place&format=csv")),
          Map.entry("/api/v1/events/{id}", List.of("/api/v1/events/ID")),
          Map.entry("/api/v1/events/{id}/mentions", List.of("/api/v1/events/ID/mentions")),
          Map.entry("/api/v1/articles/{id}", List.of("/api/v1/articles/second")),
          Map.entry("/api/v1/places", List.of("/api/v1/places?q=djibo")),
          Map.entry(
              "/api/v1/timeline",
              List.of("/api/v1/timeline?country=BFA&type=ATTACK&minConfidence=0")),
          Map.entry("/ogc/collections/{collection}", List.of("/ogc/collections/events")),
          Map.entry(
              "/ogc/collections/{collection}/items/{id}",
              List.of("/ogc/collections/events/items/ID")),
          Map.entry(
              "/odata/{set}",
              List.of(
                  "/odata/Events", "/odata/Mentions", "/odata/EventActors", "/odata/Events(ID)")),
          Map.entry("/odata/{set}/$count", List.of("/odata/Events/$count")));

  /** Of those the id itself is to be found; the others count, or say what there is. */
  private static final Set<String> NAMES_IT =
      Set.of(
          "/api/v1/events",
          "/api/v1/events/{id}",
          "/api/v1/articles/{id}",
          "/api/v1/timeline",
          "/ogc/collections/events/items",
          "/ogc/collections/{collection}/items/{id}",
          "/odata/{set}");

  /** Are of the dataset and of its state, but have nothing to tell of this event. */
  private static final Set<String> UNMOVED =
      Set.of(
          "/api/v1/datapackage.json",
          "/api/v1/events/removed",
          "/api/v1/regions",
          "/ogc/collections/places/items");

  private static final Set<String> PACKED = Set.of("parquet", "xlsx");

  /** No event's id. */
  private static final String NEVER = "0b2cd8a7-6d5e-3f0c-9a41-2f1f6f0e9b77";

  @TempDir Path data;

  private final HttpClient http = HttpClient.newHttpClient();
  private String server;

  @Test
  void everyAnswerHasItAtOnce() throws Exception {
    sahelImports("first", "Frankrijk trok in augustus 2022 zijn laatste soldaten terug uit Mali.");
    int port = SahelProcess.freePort();
    server = "http://localhost:" + port;
    try (SahelProcess process =
        SahelProcess.start("serve", "--no-seeds", "--port", "" + port, "--data", data.toString())
            .ready(port)) {
      Set<String> there = ids();
      assertFalse(there.isEmpty());
      // twice, so that what can be kept is
      all(NEVER);
      Map<String, HttpResponse<byte[]>> before = all(NEVER);
      sahelImports(
          "second", "Gewapende mannen hebben maandag bij Djibo zeker twaalf soldaten gedood.");
      Set<String> come = new TreeSet<>(ids());
      come.removeAll(there);
      assertEquals(1, come.size(), come::toString);
      String id = come.iterator().next();
      Map<String, HttpResponse<byte[]>> now = all(id);
      assertAll(
          now.entrySet().stream()
              .map(a -> () -> check(a.getKey(), before.get(a.getKey()), a.getValue(), id)));
      process.terminate();
    }
  }

  private static void check(
      String question, HttpResponse<byte[]> before, HttpResponse<byte[]> now, String id) {
    String body = new String(now.body(), UTF_8);
    assertEquals(200, now.statusCode(), () -> question + ": " + body);
    String path = question.split(" ")[0];
    String tag = now.headers().firstValue("ETag").orElseThrow();
    if (before.statusCode() == 200) {
      assertNotEquals(before.headers().firstValue("ETag").orElseThrow(), tag, question);
      assertTrue(
          revision(now) > revision(before),
          () -> question + ": " + now.headers() + before.headers());
      assertTrue(
          UNMOVED.contains(path) || !Arrays.equals(before.body(), now.body()),
          () -> question + " says the same: " + body);
    }
    if (NAMES_IT.contains(path) && PACKED.stream().noneMatch(question::endsWith)) {
      assertTrue(body.contains(id), () -> question + ": " + body);
    }
  }

  private static long revision(HttpResponse<?> answer) {
    return answer.headers().firstValueAsLong("X-Dataset-Revision").orElseThrow();
  }

  /** By path and question, the answers to all operations that read the dataset. */
  private Map<String, HttpResponse<byte[]>> all(String id) throws Exception {
    Map<String, HttpResponse<byte[]>> answers = new LinkedHashMap<>();
    Set<String> paths =
        Operations.all().stream()
            .filter(operation -> operation.method().equals("GET"))
            .map(Operations.Operation::path)
            .filter(path -> !APART.contains(path))
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(paths.containsAll(QUESTIONS.keySet()), "each question is of an operation");
    for (String path : paths) {
      for (String question : QUESTIONS.getOrDefault(path, List.of(path))) {
        answers.put(path + " " + question, get(question.replace("ID", id)));
      }
    }
    return answers;
  }

  private Set<String> ids() throws Exception {
    JsonNode page = new ObjectMapper().readTree(get("/api/v1/events?limit=1000&fields=id").body());
    Set<String> ids = new TreeSet<>();
    page.get("items").forEach(event -> ids.add(event.get("id").asText()));
    return ids;
  }

  private HttpResponse<byte[]> get(String question) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(server + question)).build(), BodyHandlers.ofByteArray());
  }

  private void sahelImports(String id, String text) throws Exception {
    Path file = data.resolveSibling(id + ".ndjson");
    Files.writeString(
        file,
        new ObjectMapper()
                .writeValueAsString(Map.of("id", id, "published", "2025-05-14", "text", text))
            + "\n");
    SahelProcess.Ended ended =
        SahelProcess.run("import", file.toString(), "--data", data.toString());
    assertEquals(0, ended.status(), ended.err());
  }
}
