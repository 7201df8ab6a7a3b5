package org.sahelevents.coding;

import java.util.List;
import org.sahelevents.time.Interval;

/**
 * A sentence, or a few, with the events it must yield.
 *
 * @param file name of the file it belongs to, without the ending
 * @param where file and line it stands at now
 * @param published as its directive says: {@code 2024-03}
 * @param comments comment lines that stand directly above it
 */
record GoldenLine(
    String file,
    String where,
    String published,
    List<String> comments,
    String expectation,
    List<Expected> expected,
    String text) {
  static final String DEFAULT_PUBLISHED = "2024-03";

  /**
   * @throws IllegalArgumentException when it is not an expectation, a tab and a text
   */
  static GoldenLine parse(
      String file, String where, String published, List<String> comments, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 2 || cells[1].isBlank()) {
      throw new IllegalArgumentException(where + ": want an expectation, one tab and a sentence");
    }
    try {
      return new GoldenLine(
          file,
          where,
          published,
          List.copyOf(comments),
          cells[0],
          Expected.parseAll(cells[0]),
          cells[1]);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
    }
  }

  /** Whether nothing may be coded, or need be. */
  boolean isTrap() {
    return expected.stream().allMatch(Expected::optional);
  }

  Interval publication() {
    return Days.parse(published).interval();
  }

  Coding code() {
    return EventCoder.standard().explain(text, "nl", publication());
  }

  Verdict judge(Coding coding) {
    return Verdict.of(expected, coding.mentions());
  }

  /** Everything one needs to see why the line fails. */
  String report(Coding coding, Verdict verdict) {
    StringBuilder b = new StringBuilder(where).append(": ").append(text).append('\n');
    b.append("  expected: ").append(expectation).append("  (published ").append(published);
    b.append(")\n");
    verdict.problems().forEach(p -> b.append("  ").append(p).append('\n'));
    coding.trace().forEach(t -> b.append("  | ").append(t).append('\n'));
    return b.toString();
  }
}
