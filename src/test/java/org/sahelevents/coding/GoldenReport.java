package org.sahelevents.coding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts golden lines per file: how many there are and pass, with events and without. */
final class GoldenReport {
  static final Path FILE = Path.of("target/golden-report.txt");

  private static final class Row {
    int events;
    int eventsRight;
    int traps;
    int trapsRight;

    void add(Row other) {
      events += other.events;
      eventsRight += other.eventsRight;
      traps += other.traps;
      trapsRight += other.trapsRight;
    }
  }

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();

  void add(GoldenLine line, Coding coding, Verdict verdict) {
    Row row = rows.computeIfAbsent(line.file(), f -> new Row());
    int right = verdict.passes() ? 1 : 0;
    if (line.isTrap()) {
      row.traps++;
      row.trapsRight += right;
    } else {
      row.events++;
      row.eventsRight += right;
    }
    if (!verdict.passes()) {
      failures.add(line.report(coding, verdict));
    }
  }

  private Row total() {
    Row total = new Row();
    rows.values().forEach(total::add);
    return total;
  }

  /** Share of lines that pass, 0 to 1. */
  double passRate() {
    Row t = total();
    return (t.eventsRight + t.trapsRight) / (double) Math.max(1, t.events + t.traps);
  }

  String table() {
    StringBuilder b = new StringBuilder();
    b.append("%-28s %6s %8s %12s %12s%n".formatted("file", "lines", "passing", "events", "traps"));
    rows.forEach((file, row) -> line(b, file, row));
    line(b, "all", total());
    return b.toString();
  }

  private static void line(StringBuilder b, String name, Row r) {
    int lines = r.events + r.traps;
    int right = r.eventsRight + r.trapsRight;
    b.append(
        String.format(
            Locale.ROOT,
            "%-28s %6d %4d %2.0f%% %8s %8s%n",
            name,
            lines,
            right,
            100.0 * right / Math.max(1, lines),
            r.eventsRight + "/" + r.events,
            r.trapsRight + "/" + r.traps));
  }

  /** Table first, then every failing line with its trace. */
  void write() {
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, table() + "\n" + String.join("\n", failures));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
