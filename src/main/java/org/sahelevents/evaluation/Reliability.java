package org.sahelevents.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How far confidences can be trusted: of what was said with a confidence of 0.8, eight in ten should be right.
 *
 * @param bins a fifth of the answers each, the least sure first; equal confidences stay together
 * @param brier mean squared distance between confidence and truth, 0 is best (Brier 1950)
 * @param expectedError mean distance between confidence and share right over the bins, by their size
 */
public record Reliability(List<Bin> bins, double brier, double expectedError) {
  private static final int BINS = 5;

  /**
   * Answers of like confidence.
   *
   * @param from least confidence among them
   * @param to largest
   * @param mean mean of the confidences
   * @param right how many were right
   */
  public record Bin(double from, double to, double mean, Share right) {}

  /**
   * One answer.
   *
   * @param confidence what the coder said
   * @param right whether it was right
   */
  public record Answer(double confidence, boolean right) {}

  public Reliability {
    bins = List.copyOf(bins);
  }

  public static Reliability of(List<Answer> answers) {
    List<Answer> sorted = new ArrayList<>(answers);
    sorted.sort(Comparator.comparingDouble(Answer::confidence));
    List<Bin> bins = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= BINS; i++) {
      int to = Math.max(from, (int) Math.round((double) sorted.size() * i / BINS));
      while (to > from
          && to < sorted.size()
          && sorted.get(to).confidence() == sorted.get(to - 1).confidence()) {
        to++;
      }
      if (to > from) {
        bins.add(bin(sorted.subList(from, to)));
      }
      from = to;
    }
    double squares =
        answers.stream().mapToDouble(a -> Math.pow(a.confidence() - (a.right() ? 1 : 0), 2)).sum();
    double apart =
        bins.stream()
            .mapToDouble(b -> b.right().of() * Math.abs(b.mean() - b.right().value()))
            .sum();
    int n = Math.max(1, answers.size());
    return new Reliability(bins, squares / n, apart / n);
  }

  private static Bin bin(List<Answer> answers) {
    int right = (int) answers.stream().filter(Answer::right).count();
    return new Bin(
        answers.get(0).confidence(),
        answers.get(answers.size() - 1).confidence(),
        answers.stream().mapToDouble(Answer::confidence).average().orElse(0),
        new Share(right, answers.size()));
  }
}
