package org.sahelevents.evaluation;

import java.util.Locale;

/** A score as a table for a terminal; intervals are Wilson's, of 95 %. */
public final class ScoreTable {
  private ScoreTable() {}

  public static String of(Score score) {
    StringBuilder table = new StringBuilder();
    line(
        table,
        "%-18s %5s %5s %5s  %-21s %-21s %6s %6s",
        "type",
        "gold",
        "found",
        "extra",
        "precision",
        "recall",
        "F1",
        "fullF1");
    score.byType().forEach((type, found) -> row(table, type, found));
    row(table, "all", score.total());
    line(table, "");
    line(
        table,
        "%-18s %5s %5s %5s  %-21s %-21s %6s",
        "field",
        "gold",
        "found",
        "right",
        "precision",
        "recall",
        "F1");
    score.byField().forEach((field, read) -> row(table, field, read));
    if (score.linkF1() != null) {
      line(table, "%-18s %s", "link F1", percent(score.linkF1()));
    }
    line(
        table,
        "%d of the extra events stand in articles that have none; %d articles have some",
        score.falseElsewhere(),
        score.articlesWithEvents());
    line(table, "");
    table.append(of(score.reliability()));
    return table.toString();
  }

  /** How far the confidences can be trusted, as a table. */
  public static String of(Reliability reliability) {
    StringBuilder table = new StringBuilder();
    line(table, "%-18s %5s  %-9s  %s", "confidence", "coded", "mean", "right");
    for (Reliability.Bin bin : reliability.bins()) {
      line(
          table,
          "%.3f to %.3f     %5d  %-9s  %s",
          bin.from(),
          bin.to(),
          bin.right().of(),
          percent(bin.mean()),
          share(bin.right()));
    }
    line(
        table,
        "Brier score %.4f, expected calibration error %.4f",
        reliability.brier(),
        reliability.expectedError());
    return table.toString();
  }

  private static void row(StringBuilder table, String name, FieldScore read) {
    line(
        table,
        "%-18s %5d %5d %5d  %-21s %-21s %6s",
        name,
        read.found() + read.missed(),
        read.found(),
        read.right(),
        share(read.precision()),
        share(read.recall()),
        percent(read.f1()));
  }

  private static void row(StringBuilder table, String name, TypeScore found) {
    line(
        table,
        "%-18s %5d %5d %5d  %-21s %-21s %6s %6s",
        name,
        found.gold(),
        found.found(),
        found.extra(),
        share(found.precision()),
        share(found.recall()),
        percent(found.f1()),
        percent(found.fullF1()));
  }

  private static String share(Share share) {
    return percent(share.value())
        + " ("
        + percent(share.low()).strip()
        + "–"
        + percent(share.high()).strip()
        + ")";
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%5.1f%%", 100 * value);
  }

  private static void line(StringBuilder table, String format, Object... values) {
    table.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
