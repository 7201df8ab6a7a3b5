package org.sahelevents.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sahelevents.article.Article;
import org.sahelevents.article.ArticleReader;
import org.sahelevents.article.Reading;
import org.sahelevents.coding.CodedMention;
import org.sahelevents.coding.Coding;
import org.sahelevents.coding.EventCoder;
import org.sahelevents.coding.Quantity;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Codes annotated articles and judges each mention by itself. */
final class Examples {
  private Examples() {}

  /** What the coder finds in the articles of a benchmark; what stands only on optional rows is left out. */
  static List<Example> of(Benchmark benchmark) {
    List<GoldEvent> gold = Scorer.gold(benchmark.gold());
    List<Example> examples = new ArrayList<>();
    for (Article article : articles(benchmark)) {
      List<GoldEvent> rows =
          gold.stream().filter(row -> row.article().equals(article.id())).toList();
      Coding coding =
          EventCoder.standard()
              .code(article.text(), article.language(), article.publication().interval());
      for (int i = 0; i < coding.mentions().size(); i++) {
        CodedMention mention = coding.mentions().get(i);
        Boolean right = judge(claim(article, mention), mention, rows);
        if (right != null) {
          examples.add(Example.of(article.id(), coding.confidences().get(i), right));
        }
      }
    }
    return examples;
  }

  /**
   * Right is a mention of type and country of a row, on its words or, as another mention of the same event, with its
   * time and agent. Null on the words of an optional row.
   */
  private static Boolean judge(Claim claim, CodedMention mention, List<GoldEvent> rows) {
    boolean optional = false;
    for (GoldEvent row : rows) {
      if (!row.type().equals(mention.type().name())) {
        continue;
      }
      boolean there = row.countries().contains(mention.country());
      boolean same =
          there
              && (claim.overlaps(row)
                  || Days.right(row, claim) && claim.agentRight(row) && !claim.agents().isEmpty());
      if (same && row.required()) {
        return true;
      }
      optional |= claim.overlaps(row) && !row.required() || same;
    }
    return optional ? null : false;
  }

  private static Claim claim(Article article, CodedMention m) {
    Map<String, Integer> minima = new LinkedHashMap<>();
    number(minima, "personnel", m.personnel());
    number(minima, "fatalities", m.fatalities());
    number(minima, "persons", m.persons());
    number(minima, "participants", m.participants());
    return new Claim(
        article.id(),
        m.span().start(),
        m.span().end(),
        m.span().of(article.text()),
        new LinkedHashSet<>(m.agents()),
        m.interval().earliest(),
        m.interval().latest(),
        m.status().name(),
        minima,
        m.place() == null ? "" : m.place());
  }

  private static void number(Map<String, Integer> minima, String name, Quantity quantity) {
    if (quantity != null && quantity.min() != null) {
      minima.put(name, quantity.min());
    }
  }

  private static List<Article> articles(Benchmark benchmark) {
    List<Article> articles = new ArrayList<>();
    ArticleReader reader = new ArticleReader();
    try (Stream<Path> files = Files.list(benchmark.articles())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Reading reading = reader.read(file.getFileName().toString(), Files.readAllBytes(file));
        if (reading instanceof Reading.Refused refused) {
          throw new SahelException(ProblemKind.INVALID_INPUT, refused.message());
        }
        Article article = ((Reading.Taken) reading).article().datedByText();
        if (benchmark.holds(article.id())) {
          articles.add(article);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return articles;
  }
}
