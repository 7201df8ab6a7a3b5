package org.sahelevents.coding;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
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
 * What the coder must make of sentences, by construction: one test per line of {@code golden/nl/*.tsv}. Every
 * line passes, and every line of {@code known-misses.tsv} fails.
 *
 * <p>{@code mvn -q test -Dtest=GoldenSentencesTest -Dgolden.update=true} first moves every line to where the present
 * coder puts it, see {@link GoldenTool}. The table and all failures with traces: {@code target/golden-report.txt}.
 */
class GoldenSentencesTest {
  @BeforeAll
  static void moveLinesWhenAsked() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      GoldenTool.main(new String[] {"--update"});
    }
  }

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
    return Stream.concat(files, Stream.of(DynamicTest.dynamicTest("report", () -> write(report))));
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
      fail(line.report(coding, verdict));
    }
  }

  private static void mustFail(GoldenLine line) {
    if (line.judge(line.code()).passes()) {
      fail(
          "%s passes now: move me to golden/nl/%s.tsv (GoldenTool does it): %s"
              .formatted(line.where(), line.file(), line.text()));
    }
  }

  private static void write(GoldenReport report) {
    report.write();
    System.out.println(report.table());
  }
}
