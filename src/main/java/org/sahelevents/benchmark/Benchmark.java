package org.sahelevents.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.query.EventShape;

/** Measures the packaged server on a dataset that {@link Loader} has filled, and tells it as the rows of a table. */
@ApplicationScoped
public class Benchmark {
  private static final List<String> PARTS = List.of("mentions", "articles", "highlight");

  private final Vocabulary vocabulary;
  private final String url;
  private final String user;
  private final String password;

  Benchmark(
      Vocabulary vocabulary,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
      @ConfigProperty(name = "quarkus.datasource.username") String user,
      @ConfigProperty(name = "quarkus.datasource.password") String password) {
    this.vocabulary = vocabulary;
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /**
   * How to measure.
   *
   * @param data directory of the dataset
   * @param events in it
   * @param seed they were made by
   * @param connections at once
   * @param seconds for each kind of question
   * @param only letters of the kinds to measure; empty for all
   */
  public record Plan(Path data, int events, long seed, int connections, int seconds, String only) {
    boolean wants(String letters) {
      return only.isEmpty() || letters.chars().anyMatch(c -> only.indexOf(c) >= 0);
    }
  }

  /** Starts a server, asks it, ends it; {@code table} takes line after line. */
  public void run(Plan plan, Consumer<String> table) throws IOException {
    PostgresClients clients =
        new PostgresClients(
            url, user, password, Files.createDirectories(plan.data().resolve("scripts")));
    table.accept(
        "| question | per second | p50 ms | p99 ms | KB | pgbench per second | ratio | server MiB (peak) |");
    table.accept("|---|---|---|---|---|---|---|---|");
    try (ServerProcess server = ServerProcess.on(plan.data())) {
      Driver driver = new Driver(server.port(), plan.connections(), plan.seconds());
      for (Questions questions :
          new QuestionSet(vocabulary, plan.events(), plan.seed()).all(server.port())) {
        if (plan.wants(questions.name().substring(1, 2))) {
          table.accept(row(questions, driver, clients, server, plan));
        }
      }
      if (plan.wants("e")) {
        exports(driver, clients, server, table);
      }
    }
  }

  private static String row(
      Questions questions, Driver driver, PostgresClients clients, ServerProcess server, Plan plan)
      throws IOException {
    Measured measured = driver.ask(questions);
    if (measured == null) {
      return "| %s | not there | | | | | | |".formatted(questions.name());
    }
    OptionalDouble direct =
        questions.scripts().isEmpty()
            ? OptionalDouble.empty()
            : clients.pgbench(questions.scripts(), plan.connections(), plan.seconds());
    String failed = measured.failures() == 0 ? "" : ", %d failed".formatted(measured.failures());
    return String.format(
        Locale.ROOT,
        "| %s%s | %,.0f | %.1f | %.1f | %.1f | %s | %s | %s |",
        questions.name(),
        failed,
        measured.perSecond(),
        measured.p50(),
        measured.p99(),
        measured.bytes() / 1024.0,
        direct.isPresent() ? String.format(Locale.ROOT, "%,.0f", direct.getAsDouble()) : "",
        ratio(measured.perSecond(), direct),
        server.memory());
  }

  private static void exports(
      Driver driver, PostgresClients clients, ServerProcess server, Consumer<String> table)
      throws IOException {
    String plain =
        String.join(",", EventShape.allFields().stream().filter(f -> !PARTS.contains(f)).toList());
    OptionalDouble copied = clients.copied(QuestionSet.everything());
    table.accept("");
    table.accept(
        "| export of everything | rows per second | \\copy rows per second | ratio | server MiB (peak) |");
    table.accept("|---|---|---|---|---|");
    for (String query : List.of("format=csv", "format=ndjson&fields=" + plain, "format=ndjson")) {
      Double lines = driver.lines("/api/v1/events?" + query);
      table.accept(
          String.format(
              Locale.ROOT,
              "| (e) %s | %s | %s | %s | %s |",
              query.equals("format=ndjson")
                  ? "NDJSON with mentions"
                  : query.contains("csv") ? "CSV" : "NDJSON of events",
              lines == null ? "not there" : String.format(Locale.ROOT, "%,.0f", lines),
              copied.isPresent() ? String.format(Locale.ROOT, "%,.0f", copied.getAsDouble()) : "",
              lines == null ? "" : ratio(lines, copied),
              server.memory()));
    }
  }

  private static String ratio(double over, OptionalDouble direct) {
    return direct.isPresent()
        ? String.format(Locale.ROOT, "%.2f", over / direct.getAsDouble())
        : "";
  }
}
