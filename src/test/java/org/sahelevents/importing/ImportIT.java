package org.sahelevents.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.testing.SahelProcess;

/** An import whose server is killed on the way, in the packaged program. */
class ImportIT {
  private static final Path CORPUS = Path.of("src/test/resources/corpus/nl");
  private static final int CUT_AFTER = 12;

  /** So many that the import goes on for seconds after the cut: it is told of twice a second only. */
  private static final int COPIES = 2;

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path disturbed;
  @TempDir Path undisturbed;
  private int port;

  @BeforeEach
  void choosePort() throws IOException {
    port = SahelProcess.freePort();
  }

  @Test
  void aKilledImportIsMarkedAndItsRepetitionGivesTheUndisturbedDataset() throws Exception {
    String articles = articles();
    String expected;
    try (SahelProcess server = serve(undisturbed)) {
      assertEquals("COMPLETED", ended(post(articles)).get("state").asText());
      expected = export();
    }
    String cut;
    try (SahelProcess server = serve(disturbed)) {
      cut = post(articles);
      while (run(cut).at("/counts/read").asInt() < CUT_AFTER) {
        Thread.sleep(5);
      }
      server.kill();
    }
    try (SahelProcess server = serve(disturbed)) {
      JsonNode before = run(cut);
      assertEquals("INTERRUPTED", before.get("state").asText());
      JsonNode again = ended(post(articles));
      assertEquals("COMPLETED", again.get("state").asText());
      assertTrue(
          again.at("/counts/unchanged").asInt() >= before.at("/counts/read").asInt(),
          again.toString());
      assertEquals(expected, export());
      server.terminate();
    }
  }

  private SahelProcess serve(Path data) throws Exception {
    return SahelProcess.start("serve", "--no-seeds", "--port", "" + port, "--data", data.toString())
        .ready(port);
  }

  private static String articles() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      List<Path> sorted = files.sorted().toList();
      return IntStream.range(0, COPIES)
          .boxed()
          .flatMap(copy -> sorted.stream().map(file -> line(file, copy)))
          .collect(Collectors.joining());
    }
  }

  private static String line(Path file, int copy) {
    try {
      String id = file.getFileName().toString().replace(".txt", "-" + copy);
      return JSON.writeValueAsString(Map.of("id", id, "text", Files.readString(file))) + "\n";
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Address of the run. */
  private String post(String articles) throws Exception {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(address("/api/v1/imports"))
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(articles)));
    assertEquals(202, answer.statusCode(), answer.body());
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private JsonNode ended(String path) throws Exception {
    JsonNode run = run(path);
    while (run.get("finishedAt").isNull()) {
      Thread.sleep(50);
      run = run(path);
    }
    return run;
  }

  private JsonNode run(String path) throws Exception {
    return JSON.readTree(send(HttpRequest.newBuilder(address(path))).body());
  }

  private String export() throws Exception {
    return send(HttpRequest.newBuilder(address("/api/v1/events?format=ndjson"))).body();
  }

  private URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
