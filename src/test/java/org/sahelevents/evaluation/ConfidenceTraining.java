package org.sahelevents.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sahelevents.coding.EventCoder;
import org.sahelevents.coding.FiftyExamples;

/**
 * Learns how sure the coder may be of a mention, and writes {@code lexicon/confidence.tsv}.
 *
 * <p>Weights are learned on what the rules were developed on: the seeds, the odd half of the constructed corpus, the rounds, the
 * fifties whose errors were read. There the coder is better than elsewhere, so that the base is then set by the fifties
 * whose errors nobody read: its mean confidence there becomes the share that is right there. What remains, the even half
 * and the articles written later, only checks it.
 *
 * <p>{@code mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java
 * -Dexec.classpathScope=test -Dexec.mainClass=org.sahelevents.evaluation.ConfidenceTraining}; further files
 * in the form of {@code benchmark.tsv} as arguments are learned from as well.
 */
public final class ConfidenceTraining {
  static final Path BENCHMARKS = Path.of("src/test/resources/benchmark.tsv");
  private static final Path WEIGHTS = Path.of("src/main/resources/lexicon/confidence.tsv");
  private static final Set<String> LEARNED_FROM =
      Set.of("seeds-all", "constructed-odd", "rounds-all");

  /** The fifties whose errors were read. */
  private static final Set<String> READ = Set.of("01", "02", "03", "04", "05", "06", "15");

  private static final double[] PENALTIES = {0.5, 1, 2, 4, 8, 16};
  private static final int FOLDS = 10;

  private final List<Example> examples;
  private final List<String> features;

  private ConfidenceTraining(List<Example> examples) {
    this.examples = examples;
    Set<String> all = new TreeSet<>();
    examples.forEach(e -> all.addAll(e.features()));
    features = List.copyOf(all);
  }

  public static void main(String[] further) throws IOException {
    List<Benchmark> benchmarks = Benchmark.read(BENCHMARKS, Path.of(""));
    List<Example> known = new ArrayList<>();
    for (Benchmark b : benchmarks) {
      if (LEARNED_FROM.contains(b.name())) {
        known.addAll(Examples.of(b));
      }
    }
    for (String file : further) {
      Benchmark.read(Path.of(file), Path.of("")).forEach(b -> known.addAll(Examples.of(b)));
    }
    known.addAll(FiftyExamples.of(READ::contains));
    List<Example> unread = FiftyExamples.of(file -> !READ.contains(file));

    ConfidenceTraining training = new ConfidenceTraining(known);
    double penalty = training.bestPenalty();
    double[] weights = training.fit(known, penalty);
    show("learned from, each tenth of the texts by the others", training.crossValidated(penalty));
    training.setBase(weights, unread);
    show("sets the base: fifties whose errors nobody read", training.answers(weights, unread));
    for (Benchmark b : benchmarks) {
      if (!LEARNED_FROM.contains(b.name())) {
        show("checks it: " + b, training.answers(weights, Examples.of(b)));
      }
    }
    Files.writeString(WEIGHTS, training.table(weights, penalty, unread));
    System.out.println("written: " + WEIGHTS + " (was " + EventCoder.standard().version() + ")");
  }

  private double bestPenalty() {
    double best = PENALTIES[0];
    double least = Double.MAX_VALUE;
    for (double penalty : PENALTIES) {
      double loss = 0;
      for (Reliability.Answer a : crossValidated(penalty)) {
        loss -= Math.log(a.right() ? a.confidence() : 1 - a.confidence());
      }
      System.out.printf(
          Locale.ROOT, "penalty %5.1f  log loss %.4f%n", penalty, loss / examples.size());
      if (loss < least) {
        least = loss;
        best = penalty;
      }
    }
    return best;
  }

  private List<Reliability.Answer> crossValidated(double penalty) {
    List<String> texts = examples.stream().map(Example::text).distinct().sorted().toList();
    List<Reliability.Answer> answers = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      List<Example> others =
          examples.stream().filter(e -> texts.indexOf(e.text()) % FOLDS != left).toList();
      double[] weights = fit(others, penalty);
      answers.addAll(
          answers(
              weights,
              examples.stream().filter(e -> texts.indexOf(e.text()) % FOLDS == left).toList()));
    }
    return answers;
  }

  private double[] fit(List<Example> from, double penalty) {
    return LogisticRegression.fit(
        from.stream().map(this::vector).toList(),
        from.stream().map(Example::right).toList(),
        penalty);
  }

  private List<Reliability.Answer> answers(double[] weights, List<Example> of) {
    return of.stream()
        .map(
            e ->
                new Reliability.Answer(
                    LogisticRegression.probability(weights, vector(e)), e.right()))
        .toList();
  }

  private double[] vector(Example e) {
    return features.stream().mapToDouble(f -> e.features().contains(f) ? 1 : 0).toArray();
  }

  /** Moves the base until the mean confidence is the share that is right, by halving. */
  private void setBase(double[] weights, List<Example> by) {
    double right = by.stream().filter(Example::right).count() / (double) by.size();
    double low = -10;
    double high = 10;
    for (int i = 0; i < 60; i++) {
      weights[0] = (low + high) / 2;
      double mean =
          answers(weights, by).stream()
              .mapToDouble(Reliability.Answer::confidence)
              .average()
              .orElseThrow();
      if (mean < right) {
        low = weights[0];
      } else {
        high = weights[0];
      }
    }
  }

  private String table(double[] weights, double penalty, List<Example> unread) {
    long wrong = examples.stream().filter(e -> !e.right()).count();
    StringBuilder table =
        new StringBuilder(
            """
            # What each feature of a mention adds to the log-odds that it is right: confidence = 1 / (1 + e^-sum).
            # Learned, not written by hand; docs/adr/0007-confidence.md says how. Made by
            #   mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.classpathScope=test -Dexec.mainClass=org.sahelevents.evaluation.ConfidenceTraining
            """);
    table.append(
        String.format(
            Locale.ROOT,
            "# from %d mentions, %d of them wrong, with an L2 penalty of %.1f; the base by %d mentions, %d of them"
                + " wrong.%n",
            examples.size(),
            wrong,
            penalty,
            unread.size(),
            unread.stream().filter(e -> !e.right()).count()));
    table.append("# The last column: how many of the mentions had the feature.\n");
    table.append("feature\tlog_odds\tmentions\n");
    row(table, "base", weights[0], examples.size());
    TreeMap<String, Double> byName = new TreeMap<>();
    for (int i = 0; i < features.size(); i++) {
      byName.put(features.get(i), weights[i + 1]);
    }
    byName.forEach(
        (name, weight) ->
            row(
                table,
                name,
                weight,
                (int) examples.stream().filter(e -> e.features().contains(name)).count()));
    return table.toString();
  }

  private static void row(StringBuilder table, String name, double weight, int mentions) {
    table.append(String.format(Locale.ROOT, "%s\t%.3f\t%d%n", name, weight, mentions));
  }

  private static void show(String what, List<Reliability.Answer> answers) {
    System.out.printf("%n%s%n%s", what, ScoreTable.of(Reliability.of(answers)));
  }
}
