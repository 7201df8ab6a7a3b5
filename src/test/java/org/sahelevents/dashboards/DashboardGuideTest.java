package org.sahelevents.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sahelevents.event.Dataset;
import org.sahelevents.importing.ImportJob;
import org.sahelevents.importing.ProgressListener;

/** Runs what the guides tell their readers to paste, out of the guides themselves, on the seeds; in the order they stand. */
@QuarkusTest
class DashboardGuideTest {
  private static final List<Path> GUIDES =
      Stream.of("dashboards", "quick-start", "api", "operations")
          .map(name -> Path.of("docs", name + ".md"))
          .toList();
  private static final Pattern REFUSED = Pattern.compile("# (\\d{3})\\n?$");

  /** By language, the program that takes a snippet as its last argument. */
  private static final Map<String, List<String>> PROGRAMS =
      Map.of(
          "python", List.of("python3", "-c"),
          "r", List.of("Rscript", "-e"),
          "js", List.of("node", "--input-type=module", "-e"));

  /** curl fails on a status that is a failure, so that a snippet does not pass for having printed a problem. */
  private static final String CURL = "curl() { command curl --fail-with-body \"$@\"; }\n";

  private static Path folder;

  @TestHTTPResource("/")
  URI server;

  @Inject Dataset dataset;
  @Inject ImportJob imports;
  @Inject DataSource database;

  static Stream<Snippet> snippets() {
    return GUIDES.stream().flatMap(guide -> Snippet.of(guide).stream());
  }

  @BeforeEach
  void seeds() throws IOException {
    if (folder == null) {
      folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "guide");
      dataset.clear();
      imports.run(List.of(Path.of("seeds")), ProgressListener.NONE);
    }
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void does_what_it_says(Snippet snippet) throws Exception {
    switch (snippet.language()) {
      case "sql" -> assertFalse(Shown.by(database, snippet.text()).rows().isEmpty());
      case "duckdb" -> duckdb(snippet.text());
      case "sh" -> {
        for (String command : snippet.text().split("\\n(?=curl|#|\\n)")) {
          if (!command.isBlank() && !command.strip().matches("#.*")) {
            shell(command.strip());
          }
        }
      }
      default -> {
        List<String> program = PROGRAMS.get(snippet.language());
        assertTrue(program != null, "nothing runs " + snippet.language());
        assumeTrue(isThere(program.get(0)), program.get(0) + " is not installed");
        boolean pandas = snippet.text().contains("import pandas");
        assumeTrue(
            !pandas || run(List.of("python3", "-c", "import pandas, matplotlib")).status() == 0,
            "pandas and matplotlib are not installed");
        Ended ended =
            run(Stream.concat(program.stream(), Stream.of(here(snippet.text()))).toList());
        assertEquals(0, ended.status(), ended.said());
        assertFalse(ended.said().isBlank(), "prints nothing");
      }
    }
  }

  @Test
  void the_guides_hold_something_to_run_for_each_tool() {
    List<String> languages = snippets().map(Snippet::language).distinct().sorted().toList();
    assertEquals(List.of("duckdb", "js", "python", "r", "sh", "sql"), languages);
  }

  private void shell(String command) throws Exception {
    String program = command.split(" ")[0];
    assumeTrue(isThere(program), program + " is not installed");
    var refused = REFUSED.matcher(command);
    Ended ended = run(List.of("bash", "-euc", CURL + here(command)));
    if (refused.find()) {
      assertTrue(
          ended.said().contains("\"status\":" + refused.group(1)), command + "\n" + ended.said());
    } else {
      assertEquals(0, ended.status(), command + "\n" + ended.said());
      var file = Pattern.compile("-o (\\S+)").matcher(command);
      boolean something =
          file.find() ? Files.size(folder.resolve(file.group(1))) > 500 : !ended.said().isBlank();
      assertTrue(something, command + "\ngives nothing");
    }
  }

  private void duckdb(String sql) throws Exception {
    String there = sql.replaceAll("'(events\\.\\w+)'", "'" + folder + "/$1'");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(there)) {
      assertTrue(rows.next(), "no row");
    }
  }

  private String here(String text) {
    return text.replace("http://localhost:8080/", server.toString());
  }

  private record Ended(int status, String said) {}

  private static boolean isThere(String program) throws Exception {
    return program.equals("curl")
        || run(List.of("bash", "-c", "command -v " + program)).status() == 0;
  }

  private static Ended run(List<String> command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes());
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return new Ended(process.waitFor(), said);
  }
}
