package org.sahelevents.documentation;

import java.util.Locale;

/** Cells and numbers of Markdown tables that are made from data. */
final class Table {
  private Table() {}

  static String head(String... names) {
    return row(names) + "|" + "---|".repeat(names.length) + "\n";
  }

  static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** Words in which nothing is markup. */
  static String words(String text) {
    return text == null
        ? ""
        : text.strip().replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|~])", "\\\\$1");
  }

  static String code(String text) {
    return "`" + text + "`";
  }

  /** A share of 1 in per cent, on one line. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f\u00a0%%", 100 * share);
  }
}
