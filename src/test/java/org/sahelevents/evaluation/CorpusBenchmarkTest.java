package org.sahelevents.evaluation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sahelevents.coding.EventCoder;
import org.sahelevents.event.EventExporter;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.importing.ImportJob;
import org.sahelevents.importing.ImportRun;
import org.sahelevents.importing.ProgressListener;
import org.sahelevents.quality.Figures;
import org.sahelevents.quality.Measured;
import org.sahelevents.sql.Sql;

/**
 * Annotated articles through the whole way of the data, against the thresholds of {@code benchmark.tsv}. The tables and
 * the errors are left in {@code target/benchmark/}; with {@code -Dquality.update=true} the figures that ship are made.
 */
@QuarkusTest
class CorpusBenchmarkTest {
  private static final Path REPORTS = Path.of("target/benchmark");
  private static final Path SHIPPED = Path.of("src/main/resources/quality.json");
  private static final String COMMAND = "mvn test -Dtest=CorpusBenchmarkTest -Dquality.update=true";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Measured> MEASURED = new ArrayList<>();

  @Inject ImportJob job;
  @Inject EventExporter exporter;
  @Inject DataSource database;

  static List<Benchmark> benchmarks() {
    return Benchmark.read(ConfidenceTraining.BENCHMARKS, Path.of(""));
  }

  @ParameterizedTest
  @MethodSource("benchmarks")
  void reachesItsThresholds(Benchmark benchmark) throws IOException {
    Score score = Scorer.score(gold(benchmark), exported(benchmark));
    report(benchmark, score);
    MEASURED.add(
        Measured.of(
            benchmark.corpus(),
            benchmark.half(),
            benchmark.developedOn(),
            benchmark.note(),
            articles(benchmark),
            score));
    double link = score.linkF1() == null ? 0 : score.linkF1();
    assertAll(
        () -> reaches("detect_f1", score.detectF1(), benchmark.least().get(0)),
        () -> reaches("full_f1", score.fullF1(), benchmark.least().get(1)),
        () -> reaches("evidence", score.field("evidence"), benchmark.least().get(2)),
        () -> reaches("link_f1", link, benchmark.least().get(3)));
  }

  /** With {@code -Dquality.update=true} the figures become those that ship. */
  @AfterAll
  static void keep() throws IOException {
    if (MEASURED.size() == benchmarks().size()) {
      String figures =
          JsonMapper.builder()
                  .enable(SerializationFeature.INDENT_OUTPUT)
                  .build()
                  .writeValueAsString(
                      new Figures(EventCoder.standard().version(), COMMAND, MEASURED))
              + "\n";
      Files.writeString(REPORTS.resolve("quality.json"), figures);
      if (Boolean.getBoolean("quality.update")) {
        Files.writeString(SHIPPED, figures);
      }
    }
  }

  private static int articles(Benchmark benchmark) throws IOException {
    try (Stream<Path> files = Files.list(benchmark.articles())) {
      return (int)
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".txt") && benchmark.holds(name))
              .count();
    }
  }

  private static void reaches(String measure, double reached, double least) {
    assertTrue(
        reached >= least,
        String.format(Locale.ROOT, "%s is %.3f, below %.3f", measure, reached, least));
  }

  private List<JsonNode> exported(Benchmark benchmark) throws IOException {
    Sql.of(
            database,
            "truncate import_failures, import_runs, mentions, events, blocks, articles cascade")
        .update();
    ImportRun run = job.run(List.of(benchmark.articles()), ProgressListener.NONE);
    assertEquals(0, run.counts().failed(), "articles that were refused");
    ByteArrayOutputStream export = new ByteArrayOutputStream();
    exporter.export(ExportFormat.NDJSON, EventFilter.ALL, export);
    List<JsonNode> events = new ArrayList<>();
    for (String line : export.toString(StandardCharsets.UTF_8).lines().toList()) {
      JsonNode event = JSON.readTree(line);
      Iterator<JsonNode> mentions = event.path("mentions").elements();
      while (mentions.hasNext()) {
        if (!benchmark.holds(mentions.next().get("article").asText())) {
          mentions.remove();
        }
      }
      events.add(event);
    }
    return events;
  }

  private static List<JsonNode> gold(Benchmark benchmark) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : Files.readAllLines(benchmark.gold())) {
      JsonNode row = JSON.readTree(line);
      if (!row.isMissingNode() && benchmark.holds(row.get("article").asText())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static void report(Benchmark benchmark, Score score) throws IOException {
    Files.createDirectories(REPORTS);
    String table = ScoreTable.of(score) + "\n" + String.join("\n", score.errors()) + "\n";
    Files.writeString(REPORTS.resolve(benchmark.name() + ".txt"), table);
  }
}
