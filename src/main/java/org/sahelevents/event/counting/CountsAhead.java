package org.sahelevents.event.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.sahelevents.caching.AtRest;
import org.sahelevents.caching.KeptAnswers;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.Given;

/**
 * Counts what is asked most as soon as the dataset has come to rest, so that whoever asks first need not wait. Only what
 * takes long is counted ahead: a small dataset costs one question.
 */
@ApplicationScoped
public class CountsAhead {
  /** What takes less need not be counted ahead, nor do questions that read less. */
  private static final long FAST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private static final List<String> OF_ALL =
      List.of(
          "type,month",
          "country,month",
          "status,month",
          "month",
          "month,type",
          "type,year",
          "country,year",
          "year",
          "type,country",
          "country,type",
          "type",
          "country",
          "status",
          "actor,year",
          "actor");

  /** Those that the page shows beside its list, as it asks for them. */
  static final List<String> PAGE_FACETS =
      List.of("type", "status", "country", "actor", "place", "certainty");

  private final CountReader reader;
  private final CountQueries queries;
  private final Facets facets;
  private final AtRest atRest;
  private final KeptAnswers kept;

  CountsAhead(
      CountReader reader, CountQueries queries, Facets facets, AtRest atRest, KeptAnswers kept) {
    this.reader = reader;
    this.queries = queries;
    this.facets = facets;
    this.atRest = atRest;
    this.kept = kept;
  }

  /** Watches the dataset until the program ends; does nothing where nothing is kept. */
  public void start() {
    if (kept.hasRoom()) {
      atRest.each("counts-ahead", () -> count(FAST_NANOS));
    }
  }

  /** @param fast what takes less, in nanoseconds, ends each group of questions */
  void count(long fast) {
    if (took(() -> of("type,month", Map.of())) < fast) {
      return;
    }
    OF_ALL.forEach(by -> of(by, Map.of()));
    // as the page's overview asks
    of("month,type", Map.of("span", List.of("first")));
    facets.of(EventFilter.ALL, reader.facets(Given.of(Map.of())), 1);
    facets.of(EventFilter.ALL, reader.facets(Given.of(Map.of("facets", PAGE_FACETS))), 1);
    singly("country", "type,month", fast);
    singly("type", "country,month", fast);
  }

  /** The same for each code, those with most events first, until it goes fast. */
  private void singly(String field, String by, long fast) {
    List<Counts.Group> codes = new ArrayList<>(of(field, Map.of()).groups());
    codes.sort(Comparator.comparingLong((Counts.Group g) -> g.numbers().events()).reversed());
    for (Counts.Group group : codes) {
      if (took(() -> of(by, Map.of(field, List.of(group.code())))) < fast) {
        return;
      }
    }
  }

  private Counts of(String by, Map<String, List<String>> parameters) {
    Map<String, List<String>> question = new HashMap<>(parameters);
    question.put("by", List.of(by));
    return queries.count(reader.counts(Given.of(question)).query());
  }

  private static long took(Runnable question) {
    long begun = System.nanoTime();
    question.run();
    return System.nanoTime() - begun;
  }
}
