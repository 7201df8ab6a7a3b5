package org.sahelevents.event.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.caching.KeptAnswers;
import org.sahelevents.caching.Revisions;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.query.Given;
import org.sahelevents.event.query.RandomQuestions;

/** What is asked most is counted before anybody asks, in each state of the dataset anew. */
@QuarkusTest
class CountsAheadTest {
  @Inject CountsAhead ahead;
  @Inject CountReader reader;
  @Inject CountQueries queries;
  @Inject Dataset dataset;
  @Inject Revisions revisions;
  @Inject KeptAnswers kept;

  private final RandomQuestions random = new RandomQuestions(1);

  @BeforeEach
  void events() {
    dataset.clear();
    dataset.holds(random.reports(10));
  }

  private CountQuery question(String... namesAndValues) {
    Map<String, List<String>> given = new java.util.HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      given.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return reader.counts(Given.of(given)).query();
  }

  private Counts found(CountQuery question) {
    return kept.find(revisions.now(), question, Counts.class);
  }

  @Test
  void whatIsAskedMostIsThere() {
    CountQuery all = question("by", "country,month");
    CountQuery ofOneCountry = question("by", "type,month", "country", country());
    assertNull(found(all));
    ahead.count(0);
    assertNotNull(found(all));
    assertNotNull(found(ofOneCountry));
    assertEquals(found(all), queries.count(all));
    dataset.holds(
        Dataset.Report.article("another", "2022-01", random.reports(1)[0].statements().get(0)));
    assertNull(found(all), "of another state of the dataset");
    ahead.count(0);
    assertEquals(found(all).total(), queries.count(question("by", "status")).total());
  }

  @Test
  void whatThePageShowsBesideItsListIsThere() throws IOException {
    String page = Files.readString(Path.of("src/main/resources/web/app/overview.js"));
    assertTrue(
        page.contains("FACETS = '" + String.join(",", CountsAhead.PAGE_FACETS) + "'"),
        "as the page asks for them");
    ahead.count(0);
    for (String facet : CountsAhead.PAGE_FACETS) {
      assertNotNull(found(question("by", facet)), facet);
    }
  }

  private String country() {
    return queries.count(question("by", "country")).groups().get(0).code();
  }

  @Test
  void whatIsFastIsLeftToWhoeverAsks() {
    ahead.count(Long.MAX_VALUE);
    assertNotNull(found(question("by", "type,month")));
    assertNull(found(question("by", "country,month")));
  }
}
