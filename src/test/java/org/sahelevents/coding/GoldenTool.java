package org.sahelevents.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shows how the golden lines fare, and with {@code --update} moves each line to where it belongs by the present coder:
 * a passing one to {@code golden/nl/FILE.tsv}, a failing one to {@code golden/known-misses.tsv}.
 *
 * <p>{@code mvn -q test -Dtest=GoldenSentencesTest -Dgolden.update=true}, or this main class on the test class path.
 */
public final class GoldenTool {
  private GoldenTool() {}

  public static void main(String[] args) throws IOException {
    boolean update = List.of(args).contains("--update");
    GoldenReport report = new GoldenReport();
    Map<String, List<GoldenLine>> passing = new TreeMap<>();
    Map<String, List<GoldenLine>> failing = new TreeMap<>();
    List<GoldenLine> mended = new ArrayList<>();
    List<GoldenLine> broken = new ArrayList<>();
    for (Path file : GoldenFiles.in(GoldenFiles.FOLDER)) {
      List<GoldenLine> kept = new ArrayList<>();
      for (GoldenLine line : GoldenFiles.read(file)) {
        (add(report, line) ? kept : broken).add(line);
      }
      passing.put(GoldenFiles.name(file), kept);
    }
    for (GoldenLine line : GoldenFiles.knownMisses()) {
      if (add(report, line)) {
        mended.add(line);
      } else {
        failing.computeIfAbsent(line.file(), f -> new ArrayList<>()).add(line);
      }
    }
    mended.forEach(l -> insert(passing.computeIfAbsent(l.file(), f -> new ArrayList<>()), l));
    broken.forEach(l -> insert(failing.computeIfAbsent(l.file(), f -> new ArrayList<>()), l));
    report.write();
    System.out.println(report.table());
    System.out.println("failing lines with their traces: " + GoldenReport.FILE);
    if (update) {
      update(passing, failing);
    }
  }

  private static boolean add(GoldenReport report, GoldenLine line) {
    Coding coding = line.code();
    Verdict verdict = line.judge(coding);
    report.add(line, coding, verdict);
    return verdict.passes();
  }

  /** Behind the last line of the same publication, events before traps, else at the end. */
  private static void insert(List<GoldenLine> lines, GoldenLine line) {
    int at = lines.size();
    for (int i = 0; i < lines.size(); i++) {
      GoldenLine other = lines.get(i);
      if (other.published().equals(line.published()) && other.isTrap() == line.isTrap()) {
        at = i + 1;
      }
    }
    lines.add(at, line);
  }

  private static void update(
      Map<String, List<GoldenLine>> passing, Map<String, List<GoldenLine>> failing)
      throws IOException {
    for (Map.Entry<String, List<GoldenLine>> e : passing.entrySet()) {
      Path file = GoldenFiles.FOLDER.resolve(e.getKey() + ".tsv");
      Files.writeString(file, GoldenFiles.text(e.getValue()));
    }
    StringBuilder misses = new StringBuilder();
    misses.append("# Golden lines that the coder does not get right yet; each must fail.\n");
    misses.append("# GoldenTool --update moves lines in and out.\n");
    failing.forEach((file, lines) -> misses.append(GoldenFiles.section(file, lines)));
    Files.writeString(GoldenFiles.KNOWN_MISSES, misses.toString());
    Map<String, Integer> counts = new LinkedHashMap<>();
    failing.forEach((file, lines) -> counts.put(file, lines.size()));
    System.out.println("known misses: " + counts);
  }
}
