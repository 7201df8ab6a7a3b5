package org.sahelevents.benchmark;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;
import org.sahelevents.problem.SahelException;
import org.sahelevents.sql.Sql;

@QuarkusTest
class LoaderTest {
  private static final int EVENTS = 800;

  @Inject Loader loader;
  @Inject Dataset dataset;
  @Inject DataSource database;

  @BeforeEach
  @AfterEach
  void empty() {
    dataset.clear();
  }

  private List<String> all(String query) {
    return Sql.of(database, query).list(row -> row.getString(1));
  }

  private static final String INDEXES =
      "select indexdef from pg_indexes where tablename in ('articles', 'events', 'mentions') order by 1";

  @Test
  void madeUpEventsAreAsAnImportWouldLeaveThem() {
    List<String> indexes = all(INDEXES);
    loader.load(EVENTS, 1, step -> {});

    assertEquals(List.of("800"), all("select count(*) from events"));
    assertEquals(List.of("2400"), all("select count(*) from mentions"));
    assertEquals(indexes, all(INDEXES), "every index is there again");
    assertEquals(
        List.of("0"),
        all("select describe_events(array(select id from events))"),
        "what follows from mentions and articles is right already");
    assertEquals(
        List.of("0"),
        all(
            """
            select count(*) from events e where mention_count <> (select count(*) from mentions where event_id = e.id)
              or article_count <> (select count(distinct article_id) from mentions where event_id = e.id)"""));
    assertEquals(List.of("t"), all("select count(*) > 0 from event_cells"), "they are counted");
    assertEquals(
        List.of("800"),
        all("select count(distinct event) from actor_events"),
        "by their actors too");
    get("/api/v1/events?limit=800").then().statusCode(200);
    get("/api/v1/events/" + Generator.id(EVENTS - 1)).then().statusCode(200);
  }

  @Test
  void equalSeedsGiveEqualRows() {
    String rows =
        "select e::text from (select id, summary, words, revision from events order by id) e";
    loader.load(EVENTS, 7, step -> {});
    List<String> once = all(rows);
    dataset.clear();
    loader.load(EVENTS, 7, step -> {});
    assertEquals(once, all(rows));
  }

  @Test
  void aDatasetThatHoldsEventsIsLeftAlone() {
    loader.load(EVENTS, 1, step -> {});
    assertThrows(SahelException.class, () -> loader.load(EVENTS, 2, step -> {}));
    assertEquals(List.of("800"), all("select count(*) from events"));
  }
}
