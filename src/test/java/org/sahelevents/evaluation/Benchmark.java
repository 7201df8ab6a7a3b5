package org.sahelevents.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/**
 * One line of {@code benchmark.tsv}: annotated articles, and what the coder must reach on them.
 *
 * @param corpus its name
 * @param articles folder of the articles
 * @param gold the annotation
 * @param half which articles count: odd or even by the number their names begin with, or all
 * @param least thresholds: detect_f1, full_f1, evidence, link_f1
 * @param developedOn whether the rules were written with a look at these texts
 * @param note what the texts are
 */
public record Benchmark(
    String corpus,
    Path articles,
    Path gold,
    String half,
    List<Double> least,
    boolean developedOn,
    String note) {
  private static final int COLUMNS = 10;
  private static final int THRESHOLDS_END = 8;

  /**
   * Reads the lines; paths in it are relative to {@code home}.
   *
   * @throws SahelException INVALID_INPUT that names the line at fault
   */
  public static List<Benchmark> read(Path file, Path home) {
    List<Benchmark> read = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          read.add(line(line.split("\t"), home));
        }
      }
    } catch (IOException | RuntimeException unreadable) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT,
          file
              + ":"
              + number
              + ": needs corpus, articles, gold, half, four thresholds, whether developed on, note",
          unreadable);
    }
    return read;
  }

  private static Benchmark line(String[] cells, Path home) {
    if (cells.length != COLUMNS || !List.of("odd", "even", "all").contains(cells[3])) {
      throw new IllegalArgumentException("not a benchmark");
    }
    return new Benchmark(
        cells[0],
        home.resolve(cells[1]),
        home.resolve(cells[2]),
        cells[3],
        List.of(cells).subList(4, THRESHOLDS_END).stream().map(Double::valueOf).toList(),
        cells[8].equals("yes"),
        cells[9]);
  }

  /** Its corpus and half, as {@code constructed-odd}. */
  public String name() {
    return corpus + "-" + half;
  }

  /** Whether an article belongs to its half. */
  public boolean holds(String article) {
    return half.equals("all")
        || (Integer.parseInt(article.substring(0, 3)) % 2 == 1) == half.equals("odd");
  }

  @Override
  public String toString() {
    return corpus + ", " + half;
  }
}
