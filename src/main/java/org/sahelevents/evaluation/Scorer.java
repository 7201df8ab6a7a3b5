package org.sahelevents.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
    return score(lines(gold), lines(events));
  }

  /** Scores rows of an annotation against events of an export, both as parsed JSON. */
  public static Score score(List<JsonNode> goldRows, List<JsonNode> exported) {
    Map<String, List<GoldEvent>> gold = new LinkedHashMap<>();
    goldRows.stream()
        .map(GoldEvent::of)
        .forEach(row -> gold.computeIfAbsent(row.article(), article -> new ArrayList<>()).add(row));
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

  private static List<JsonNode> lines(Path file) {
    List<JsonNode> rows = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : (Iterable<String>) lines.filter(text -> !text.isBlank())::iterator) {
        rows.add(JSON.readTree(line));
      }
    } catch (IOException | RuntimeException unreadable) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT,
          file + ":" + (rows.size() + 1) + ": cannot be read: " + unreadable.getMessage(),
          unreadable);
    }
    return rows;
  }
}
