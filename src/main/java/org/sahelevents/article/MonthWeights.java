package org.sahelevents.article;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

/** Weighs months in which an article may have appeared against every clue. */
final class MonthWeights {
  /** Part of the whole weight that the answer must hold. */
  private static final double ENOUGH = 0.7;

  /** A run of more months says no more than that the article is not older. */
  private static final int VAGUE = 36;

  private MonthWeights() {}

  /** The shortest run of these months that holds most of the weight. */
  static Publication likeliest(List<YearMonth> months, List<Clue> clues) {
    double[] weights =
        months.stream()
            .mapToDouble(
                month -> clues.stream().mapToDouble(clue -> Math.log(clue.weight(month))).sum())
            .toArray();
    double heaviest = Arrays.stream(weights).max().orElse(0);
    double whole = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = Math.exp(weights[i] - heaviest);
      whole += weights[i];
    }
    int bestFrom = 0;
    int bestTo = weights.length - 1;
    double held = 0;
    for (int from = 0, to = -1; from < weights.length; held -= weights[from++]) {
      while (held < ENOUGH * whole && to + 1 < weights.length) {
        held += weights[++to];
      }
      if (held >= ENOUGH * whole && to - from < bestTo - bestFrom) {
        bestFrom = from;
        bestTo = to;
      }
    }
    int run = bestTo - bestFrom + 1;
    Interval interval =
        run > VAGUE
            ? new Interval(months.get(0).atDay(1), null, Precision.UNKNOWN)
            : new Interval(
                months.get(bestFrom).atDay(1), months.get(bestTo).atEndOfMonth(), precision(run));
    return new Publication(interval, PublicationBasis.INFERRED);
  }

  private static Precision precision(int months) {
    if (months == 1) {
      return Precision.MONTH;
    }
    return months <= 3 ? Precision.SEASON : months <= 12 ? Precision.YEAR : Precision.UNKNOWN;
  }
}
