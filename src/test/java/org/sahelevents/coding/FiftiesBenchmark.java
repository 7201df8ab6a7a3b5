package org.sahelevents.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Scores the fresh fifties, {@code src/test/resources/fifties/nl/NN.tsv}, file by file: precision, recall and F1 of
 * detection (type and country) and of whole events (agent, interval and status right as well), and traps left alone.
 * Each file was written without a look at the lexicon; what counts is its score at first sight.
 *
 * <p>{@code mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java
 * -Dexec.classpathScope=test -Dexec.mainClass=org.sahelevents.coding.FiftiesBenchmark}; with
 * {@code -Dexec.args="--errors 03"} the failing lines of that file as well, with their traces.
 */
public final class FiftiesBenchmark {
  private FiftiesBenchmark() {}

  private static final class Sheet {
    int expected;
    int found;
    int whole;
    int extra;
    int traps;
    int trapsRight;

    void add(Sheet o) {
      expected += o.expected;
      found += o.found;
      whole += o.whole;
      extra += o.extra;
      traps += o.traps;
      trapsRight += o.trapsRight;
    }

    String row(String name) {
      return String.format(
          Locale.ROOT,
          "%-6s %7d %6d %6d  %6.3f %6.3f %6.3f  %6.3f  %7s",
          name,
          expected,
          found,
          extra,
          found / (double) Math.max(1, found + extra),
          found / (double) Math.max(1, expected),
          f1(found),
          f1(whole),
          trapsRight + "/" + traps);
    }

    private double f1(int right) {
      return 2.0 * right / Math.max(1, expected + found + extra);
    }
  }

  public static void main(String[] args) {
    List<String> show = List.of(args);
    System.out.println("file    events  found  extra       P      R     F1  wholeF1    traps");
    Sheet all = new Sheet();
    List<String> errors = new ArrayList<>();
    for (Path file : GoldenFiles.in(GoldenFiles.FIFTIES)) {
      Sheet sheet = new Sheet();
      for (GoldenLine line : GoldenFiles.read(file)) {
        Coding coding = line.code();
        Verdict verdict = line.judge(coding);
        count(line, coding.mentions(), sheet);
        if (!verdict.passes() && show.contains("--errors") && show.contains(line.file())) {
          errors.add(line.report(coding, verdict));
        }
      }
      System.out.println(sheet.row(GoldenFiles.name(file)));
      all.add(sheet);
    }
    System.out.println(all.row("all"));
    errors.forEach(System.out::println);
  }

  private static void count(GoldenLine line, List<CodedMention> coded, Sheet sheet) {
    if (line.isTrap()) {
      sheet.traps++;
      sheet.trapsRight +=
          line.judge(new Coding(coded, Set.of(), List.of(), List.of())).passes() ? 1 : 0;
    }
    List<CodedMention> left = new ArrayList<>(coded);
    for (Expected e : line.expected()) {
      if (e.optional()) {
        continue;
      }
      sheet.expected++;
      CodedMention best = null;
      for (CodedMention m : left) {
        if (e.isKindOf(m) && (best == null || e.faults(m).size() < e.faults(best).size())) {
          best = m;
        }
      }
      if (best != null) {
        left.remove(best);
        sheet.found++;
        Set<Field> faults = new LinkedHashSet<>(e.faults(best));
        faults.retainAll(Set.of(Field.AGENTS, Field.INTERVAL, Field.STATUS));
        sheet.whole += faults.isEmpty() ? 1 : 0;
      }
    }
    Set<String> extra = new LinkedHashSet<>();
    for (CodedMention m : left) {
      if (line.expected().stream().noneMatch(e -> e.isKindOf(m))) {
        extra.add(m.type() + " " + m.mode() + " " + m.country());
      }
    }
    sheet.extra += extra.size();
  }
}
