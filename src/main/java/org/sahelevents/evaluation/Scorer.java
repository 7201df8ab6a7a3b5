package org.sahelevents.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Scores an export of events against an annotation, article by article. */
public final class Scorer {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Scorer() {}

  /**
   * Scores one file against another.
   *
   * @param gold JSONL, one annotated event a line
   * @param events NDJSON as the API exports it, mentions embedded
   * @throws SahelException INVALID_INPUT when a file is missing or a line is no such row
   */
  public static Score score(Path gold, Path events) {
    return scored(lines(gold, GoldEvent::of), lines(events, Function.identity()));
  }

  /** Scores rows of an annotation against events of an export, both as parsed JSON. */
  public static Score score(List<JsonNode> goldRows, List<JsonNode> exported) {
    return scored(goldRows.stream().map(GoldEvent::of).toList(), exported);
  }

  /**
   * Reads an annotation without using it.
   *
   * @return the articles that it has events of
   * @throws SahelException INVALID_INPUT when the file is missing or a line is no such row
   */
  public static Set<String> articles(Path gold) {
    return lines(gold, GoldEvent::of).stream()
        .map(GoldEvent::article)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rows of an annotation. */
  static List<GoldEvent> gold(Path gold) {
    return lines(gold, GoldEvent::of);
  }

  private static Score scored(List<GoldEvent> goldRows, List<JsonNode> exported) {
    Map<String, List<GoldEvent>> gold = new LinkedHashMap<>();
    goldRows.forEach(
        row -> gold.computeIfAbsent(row.article(), article -> new ArrayList<>()).add(row));
    Map<String, List<CodedEvent>> coded = new LinkedHashMap<>();
    for (JsonNode event : exported) {
      CodedEvent.byArticle(event)
          .forEach(
              (article, part) -> coded.computeIfAbsent(article, a -> new ArrayList<>()).add(part));
    }
    ScoreSheet sheet = new ScoreSheet();
    TreeSet<String> articles = new TreeSet<>(gold.keySet());
    articles.addAll(coded.keySet());
    for (String article : articles) {
      new ArticleMatch(
              article,
              gold.getOrDefault(article, List.of()),
              coded.getOrDefault(article, List.of()))
          .enter(sheet);
    }
    return sheet.score();
  }

  private static <T> List<T> lines(Path file, Function<JsonNode, T> row) {
    List<T> rows = new ArrayList<>();
    int number = 0;
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines::iterator) {
        number++;
        if (!line.isBlank()) {
          rows.add(row.apply(JSON.readTree(line)));
        }
      }
    } catch (IOException | UncheckedIOException unreadable) {
      throw refused(file, number, "cannot be read: " + unreadable.getMessage(), unreadable);
    } catch (RuntimeException incomplete) {
      throw refused(file, number, "lacks a field or has one of another kind", incomplete);
    }
    return rows;
  }

  private static SahelException refused(Path file, int line, String fault, Exception cause) {
    String where = line == 0 ? file.toString() : file + ":" + line;
    String first = fault.lines().findFirst().orElse("");
    return new SahelException(ProblemKind.INVALID_INPUT, where + ": " + first, cause);
  }
}
