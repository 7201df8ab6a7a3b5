package org.sahelevents.event.counting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.sahelevents.caching.KeptAnswers;
import org.sahelevents.caching.Revision;
import org.sahelevents.caching.Revisions;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.Given;

/**
 * Counts what is asked most as soon as the dataset has come to rest, so that whoever asks first need not wait. Only what
 * takes long is counted ahead: a small dataset costs one question.
 */
@ApplicationScoped
public class CountsAhead {
  private static final Logger LOG = Logger.getLogger(CountsAhead.class);

  /** The dataset is at rest when nothing has changed for so long. */
  private static final long REST_MILLIS = 2000;

  /** What takes less need not be counted ahead, nor do questions that read less. */
  private static final long FAST_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  /** Counting takes one part in so many of the time, however often the dataset changes. */
  private static final int SHARE = 10;

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
          "status");

  private final CountReader reader;
  private final CountQueries queries;
  private final Facets facets;
  private final Revisions revisions;
  private final KeptAnswers kept;

  CountsAhead(
      CountReader reader,
      CountQueries queries,
      Facets facets,
      Revisions revisions,
      KeptAnswers kept) {
    this.reader = reader;
    this.queries = queries;
    this.facets = facets;
    this.revisions = revisions;
    this.kept = kept;
  }

  /** Watches the dataset until the program ends; does nothing where nothing is kept. */
  public void start() {
    if (!kept.hasRoom()) {
      return;
    }
    Thread thread = new Thread(this::watch, "counts-ahead");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  private void watch() {
    Revision seen = null;
    Revision counted = null;
    long pause = REST_MILLIS;
    while (true) {
      try {
        TimeUnit.MILLISECONDS.sleep(pause);
        pause = REST_MILLIS;
        Revision now = revisions.now();
        if (now.equals(seen) && !now.equals(counted)) {
          long begun = System.nanoTime();
          count(FAST_NANOS);
          counted = now;
          pause = Math.max(pause, SHARE * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
        seen = now;
      } catch (InterruptedException ended) {
        return;
      } catch (RuntimeException failed) {
        // whoever asks will be told; the next round tries again
        LOG.debug("Nothing can be counted ahead.", failed);
      }
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
