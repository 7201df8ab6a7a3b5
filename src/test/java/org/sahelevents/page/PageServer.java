package org.sahelevents.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sahelevents.testing.SahelProcess;

/** The packaged program with a handful of made-up articles. {@code -Dpage.url=} takes a server that runs already. */
record PageServer(String address, SahelProcess process, Path data) implements AutoCloseable {
  /** What no browser may take for markup. */
  static final String MARKUP = "<img src=x onerror=\"document.title='taken'\"> & <b>vet</b>";

  private static final ObjectMapper JSON = new ObjectMapper();

  static PageServer start() {
    try {
      PageServer server = running();
      try {
        server.fill();
      } catch (IOException | RuntimeException e) {
        server.close();
        throw e;
      }
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void fill() throws IOException, InterruptedException {
    give(
        "announced",
        "2024-02-20",
        "Italië gaat weg uit Niger",
        "Italië trekt zijn militairen in juni terug uit Niger, zegt de minister. Vorige week landden Russische instructeurs"
            + " in Niamey.");
    give(
        "gone",
        "2024-06-28",
        "Laatste Italianen weg",
        "De laatste Italiaanse militairen hebben woensdag Niger verlaten.\n\nDe kinderen gaan vandaag weer naar school.");
    give(
        "twelve",
        "2024-05-14",
        "Twaalf doden bij Ansongo",
        "Gewapende mannen hebben maandag bij Ansongo twaalf soldaten gedood.");
    give(
        "twenty",
        "2024-05-15",
        "Twintig doden bij Ansongo",
        "Bij de aanval van maandag bij Ansongo zijn twintig soldaten gedood door gewapende mannen.");
    give(
        "coup",
        "2023-08-01",
        MARKUP,
        "Militairen hebben vorige week woensdag in Niger de macht gegrepen. Dat zeiden zij zelf op de televisie van het land. "
            + MARKUP);
    give("many", "2024-04-02", "Een onrustige maand", protests());
  }

  private static PageServer running() throws IOException, InterruptedException {
    String given = System.getProperty("page.url");
    if (given != null) {
      return new PageServer(given, null, null);
    }
    Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "page");
    int port = SahelProcess.freePort();
    SahelProcess process =
        SahelProcess.start(
                "serve", "--no-seeds", "--port", Integer.toString(port), "--data", data.toString())
            .ready(port);
    return new PageServer("http://localhost:" + port, process, data);
  }

  /** A month with a protest on most days: more events than a page of the list shows. */
  private static String protests() {
    return IntStream.rangeClosed(1, 28)
        .mapToObj(
            day -> "Op " + day + " maart 2024 gingen in Ouagadougou duizenden mensen de straat op.")
        .collect(Collectors.joining("\n"));
  }

  private void give(String id, String published, String title, String text)
      throws IOException, InterruptedException {
    String url = "https://news.example/" + id;
    String article =
        JSON.writeValueAsString(
            Map.of(
                "id",
                id,
                "published",
                published,
                "title",
                title,
                "text",
                text,
                "url",
                url,
                "language",
                "nl",
                "publisher",
                "De Proefkrant"));
    HttpResponse<String> answer =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(
                HttpRequest.newBuilder(URI.create(address + "/api/v1/articles"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(article))
                    .build(),
                BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    if (process == null) {
      return;
    }
    process.terminate();
    process.close();
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
