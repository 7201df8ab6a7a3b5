package org.sahelevents.coding;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the coder must make of sentences, by construction: one test per line of {@code golden/nl/*.tsv}. Once
 * {@code known-misses.tsv} is there, every line passes and every line in there fails; before that, the share of passing
 * lines has a floor and a failing line is reported as skipped.
 *
 * <p>{@code mvn -q test -Dtest=GoldenSentencesTest -Dgolden.update=true} first moves every line to where the present
 * coder puts it, see {@link GoldenTool}. The table and all failures with traces: {@code target/golden-report.txt}.
 */
class GoldenSentencesTest {
  /** Share of lines that must pass as long as known misses have not been set apart. */
  private static final double FLOOR = 0.86;

  @BeforeAll
  static void moveLinesWhenAsked() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      GoldenTool.main(new String[] {"--update"});
    }
  }

  private final boolean strict = Files.exists(GoldenFiles.KNOWN_MISSES);

  @TestFactory
  Stream<DynamicNode> sentences() {
    GoldenReport report = new GoldenReport();
    Map<String, List<DynamicNode>> byFile = new LinkedHashMap<>();
    for (GoldenLine line : GoldenFiles.all()) {
      byFile
          .computeIfAbsent(line.file(), f -> new ArrayList<>())
          .add(DynamicTest.dynamicTest(name(line), () -> mustPass(line, report)));
    }
    Stream<DynamicNode> files =
        byFile.entrySet().stream()
            .map(e -> DynamicContainer.dynamicContainer(e.getKey(), e.getValue()));
    return Stream.concat(
        files, Stream.of(DynamicTest.dynamicTest("share of passing lines", () -> floor(report))));
  }

  @TestFactory
  Stream<DynamicNode> knownMisses() {
    return GoldenFiles.knownMisses().stream()
        .map(line -> DynamicTest.dynamicTest(name(line), () -> mustFail(line)));
  }

  private static String name(GoldenLine line) {
    return line.where() + " " + line.text();
  }

  private void mustPass(GoldenLine line, GoldenReport report) {
    Coding coding = line.code();
    Verdict verdict = line.judge(coding);
    report.add(line, coding, verdict);
    if (!verdict.passes()) {
      String why = line.report(coding, verdict);
      if (strict) {
        fail(why);
      }
      abort(why);
    }
  }

  private static void mustFail(GoldenLine line) {
    if (line.judge(line.code()).passes()) {
      fail(
          "%s passes now: move me to golden/nl/%s.tsv (GoldenTool does it): %s"
              .formatted(line.where(), line.file(), line.text()));
    }
  }

  private static void floor(GoldenReport report) {
    report.write();
    System.out.println(report.table());
    assertTrue(
        report.passRate() >= FLOOR,
        () -> "%.3f of the golden lines pass, want %.3f".formatted(report.passRate(), FLOOR));
  }
}
