package org.sahelevents.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.query.EventShape;

/** Measures the packaged server on a dataset that {@link Loader} has filled, and tells it as the rows of a table. */
@ApplicationScoped
public class Benchmark {
  private static final List<String> PARTS = List.of("mentions", "articles", "highlight");

  /** In turns with what is compared. */
  private static final int ROUNDS = 3;

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
    try (ServerProcess server = ServerProcess.on(plan.data(), Map.of())) {
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
    if (plan.wants("abc")) {
      beside(plan, clients, table);
    }
  }

  /** What questions cost that nobody has asked before, beside a server that does nothing but answer them. */
  private void beside(Plan plan, PostgresClients clients, Consumer<String> table)
      throws IOException {
    table.accept("");
    table.accept(
        "| nothing kept, median of %d | per second | p50 ms | p99 ms | bare server per second | p50 ms | p99 ms | ratio | pgbench per second | ratio |"
            .formatted(ROUNDS));
    table.accept("|---|---|---|---|---|---|---|---|---|---|");
    try (ServerProcess server = ServerProcess.on(plan.data(), Map.of("SAHEL_CACHE_BYTES", "0"));
        ServerProcess bare = ServerProcess.bare(plan.data(), url, user, password)) {
      Driver driver = new Driver(server.port(), plan.connections(), plan.seconds());
      Driver other = new Driver(bare.port(), plan.connections(), plan.seconds());
      for (Questions questions :
          new QuestionSet(vocabulary, plan.events(), plan.seed()).all(server.port())) {
        if (!questions.bare().isEmpty() && plan.wants(questions.name().substring(1, 2))) {
          driver.warm(questions);
          other.warm(questions.ofBare());
          List<Measured> ours = new ArrayList<>();
          List<Measured> theirs = new ArrayList<>();
          List<Double> direct = new ArrayList<>();
          for (int i = 0; i < ROUNDS; i++) {
            ours.add(driver.askAgain(questions));
            theirs.add(other.askAgain(questions.ofBare()));
            clients
                .pgbench(questions.scripts(), plan.connections(), plan.seconds())
                .ifPresent(direct::add);
          }
          table.accept(row(questions.name(), median(ours), median(theirs), direct));
        }
      }
    }
  }

  private static String row(String name, Measured ours, Measured theirs, List<Double> direct) {
    direct.sort(null);
    OptionalDouble pgbench =
        direct.isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(direct.get(direct.size() / 2));
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %.1f | %.1f | %,.0f | %.1f | %.1f | %.2f | %s | %s |",
        name,
        ours.perSecond(),
        ours.p50(),
        ours.p99(),
        theirs.perSecond(),
        theirs.p50(),
        theirs.p99(),
        ours.perSecond() / theirs.perSecond(),
        pgbench.isPresent() ? String.format(Locale.ROOT, "%,.0f", pgbench.getAsDouble()) : "",
        ratio(ours.perSecond(), pgbench));
  }

  private static Measured median(List<Measured> rounds) {
    return rounds.stream()
        .sorted(Comparator.comparingDouble(Measured::perSecond))
        .toList()
        .get(rounds.size() / 2);
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
