package org.sahelevents.event.removal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.Dataset.Report;
import org.sahelevents.event.query.RandomQuestions;
import org.sahelevents.testing.Contract;

/** Whoever keeps a copy by changedSince and the list of removals has what the dataset has, whatever happens to it. */
@QuarkusTest
class RemovalTest {
  private static final String EVENTS = "/api/v1/events";
  private static final String REMOVED = "/api/v1/events/removed";

  @Inject Dataset dataset;
  @Inject DataSource database;

  private final Report later =
      article("later", "2022-08", said(WITHDRAWAL).by("FRA").on("2022-08-15"));
  private final Report earlier =
      article("earlier", "2022-07", said(WITHDRAWAL).by("FRA").on("2022-08-15"));

  @BeforeEach
  void empty() {
    dataset.clear();
  }

  private static String onlyId() {
    List<String> ids = given().get(EVENTS).path("items.id");
    assertEquals(1, ids.size());
    return ids.get(0);
  }

  private static long revision() {
    return Long.parseLong(given().get(EVENTS).header("X-Dataset-Revision"));
  }

  private static Response removed(long since) {
    return given().filter(Contract.kept()).queryParam("since", since).get(REMOVED);
  }

  @Test
  void an_event_with_an_earlier_founder_is_another_and_its_id_leads_there() {
    dataset.holds(later);
    String before = onlyId();
    long seen = revision();
    dataset.holds(earlier);
    String after = onlyId();
    assertNotEquals(before, after);
    removed(seen)
        .then()
        .body("items", hasSize(1))
        .body("items[0].id", equalTo(before))
        .body("items[0].replacedBy", equalTo(after))
        .body("items[0].revision", equalTo((int) revision()))
        .body("next", nullValue());
    for (String path : List.of("/{id}", "/{id}/mentions")) {
      given()
          .filter(Contract.kept())
          .get(EVENTS + path, before)
          .then()
          .statusCode(410)
          .header("Link", is("</api/v1/events/" + after + ">; rel=\"successor-version\""))
          .body("kind", equalTo("GONE"))
          .body("replacedBy", equalTo(after))
          .body("detail", containsString(after));
    }
    given().get(EVENTS + "/00000000-0000-0000-0000-000000000001").then().statusCode(404);
  }

  @Test
  void an_id_that_comes_back_is_gone_no_longer() {
    dataset.holds(later);
    String first = onlyId();
    dataset.holds(earlier);
    String second = onlyId();
    dataset.forgets("earlier");
    assertEquals(first, onlyId());
    removed(0)
        .then()
        .body("items.id", equalTo(List.of(second)))
        .body("items.replacedBy", equalTo(List.of(first)));
    given().get(EVENTS + "/" + first).then().statusCode(200);
    given().get(EVENTS + "/" + second).then().statusCode(410);
  }

  @Test
  void what_replaced_it_may_be_replaced_itself_and_then_be_gone() {
    dataset.holds(later);
    String first = onlyId();
    dataset.holds(earlier);
    String second = onlyId();
    dataset.holds(article("first", "2022-06", said(WITHDRAWAL).by("FRA").on("2022-08-15")));
    String third = onlyId();
    Map<String, String> successors = new HashMap<>();
    List<Map<String, Object>> items = removed(0).path("items");
    items.forEach(i -> successors.put((String) i.get("id"), (String) i.get("replacedBy")));
    assertEquals(Map.of(first, third, second, third), successors);
    List.of("first", "earlier", "later").forEach(dataset::forgets);
    assertEquals(List.of(), given().get(EVENTS).path("items"));
    Response gone = given().filter(Contract.kept()).get(EVENTS + "/" + third);
    assertEquals(410, gone.statusCode());
    assertNull(gone.header("Link"));
    assertNull(gone.path("replacedBy"));
  }

  @Test
  void an_article_that_tells_it_in_other_words_leads_to_what_the_others_tell() {
    dataset.holds(earlier, later);
    String before = onlyId();
    dataset.holds(
        article(
            "earlier",
            "2022-07",
            said(WITHDRAWAL).by("FRA").on("2022-08-15").words("Andere woorden ervoor.")));
    assertNotEquals(before, onlyId());
    removed(0).then().body("items[0].replacedBy", equalTo(onlyId()));
  }

  @Test
  void pages_lead_on_in_both_formats() {
    dataset.holds(new RandomQuestions(3).reports(6));
    long seen = revision();
    List<String> ids = given().get(EVENTS).path("items.id");
    for (int i = 0; i < 6; i++) {
      dataset.forgets("article" + i);
    }
    for (String format : List.of("json", "ndjson")) {
      List<String> told = new ArrayList<>();
      String next = REMOVED + "?limit=2&since=" + seen + "&format=" + format;
      while (next != null) {
        Response page = given().filter(Contract.kept()).urlEncodingEnabled(false).get(next);
        assertEquals(200, page.statusCode(), page::asString);
        if (format.equals("json")) {
          told.addAll(page.path("items.id"));
        } else {
          page.asString().lines().forEach(line -> told.add(line.substring(7, 43)));
        }
        String link = page.header("Link");
        next = link == null ? null : link.substring(1, link.indexOf('>'));
      }
      assertEquals(ids.size(), told.size(), "none twice");
      assertEquals(new HashSet<>(ids), new HashSet<>(told));
    }
    given()
        .get(REMOVED + "?cursor=x")
        .then()
        .statusCode(400)
        .body("detail", containsString("cursor"));
    assertEquals(0, removed(revision()).<List<?>>path("items").size());
  }

  @Test
  void whoever_removes_them_leaves_a_trace() throws SQLException {
    dataset.holds(later, article("c", "2022-01", said(COUP).by("MLI").on("2021-05-24")));
    List<String> ids = given().get(EVENTS).path("items.id");
    execute("delete from mentions; delete from events where type = 'COUP'");
    removed(0).then().body("items", hasSize(1));
    execute("truncate mentions, events");
    assertEquals(new HashSet<>(ids), new HashSet<>(removed(0).<List<String>>path("items.id")));
  }

  private void execute(String statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(statements);
    }
  }

  /** Each in a country of its own: whoever writes to a block makes others wait. */
  private static final String INSERT =
      """
      insert into events (id, type, country, status, certainty, precision, agents, targets, summary,
        confidence, article_count, mention_count, history, contradictions, contested, revision)
      values ('00000000-0000-0000-0000-00000000000%d', 'COUP', '%s', 'COMPLETED', 'CONFIRMED', 'DAY', '{MLI}', '{}',
        'Coup in Mali.', 0.5, 1, 1, '[]', '[]', false, 1)""";

  @Test
  void what_was_written_before_a_poll_and_committed_after_it_is_in_the_next_one() throws Exception {
    try (Connection slow = database.getConnection();
        Connection fast = database.getConnection();
        Statement slowly = slow.createStatement();
        Statement quickly = fast.createStatement()) {
      slow.setAutoCommit(false);
      slowly.execute(INSERT.formatted(1, "MLI"));
      quickly.execute(INSERT.formatted(2, "NER"));
      Response poll = given().get(EVENTS);
      assertEquals(1, poll.<List<?>>path("items").size());
      String seen = poll.header("X-Dataset-Revision");
      String moment = moment();
      slow.commit();
      slow.setAutoCommit(true);
      for (String since : List.of("changedSince=" + seen, "updatedSince=" + moment)) {
        List<String> next = given().get(EVENTS + "?" + since).path("items.id");
        assertTrue(next.contains("00000000-0000-0000-0000-000000000001"), since + ": " + next);
      }
      assertEquals(
          List.of("00000000-0000-0000-0000-000000000001"),
          given().get(EVENTS + "?changedSince=" + seen).path("items.id"));
      slow.setAutoCommit(false);
      slowly.execute("delete from events where id = '00000000-0000-0000-0000-000000000001'");
      quickly.execute(
          "update events set summary = 'Again.'  where id = '00000000-0000-0000-0000-000000000002'");
      long between = revision();
      slow.commit();
      slow.setAutoCommit(true);
      removed(between)
          .then()
          .body("items.id", equalTo(List.of("00000000-0000-0000-0000-000000000001")));
    }
  }

  /** By the database's clock, as the state of the dataset is dated by it. */
  private String moment() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")) {
      row.next();
      return row.getString(1);
    }
  }

  @Test
  void a_copy_kept_by_both_lists_is_the_dataset() {
    Random random = new Random(7);
    Report[] reports = new RandomQuestions(11).reports(40);
    Map<String, Object> copy = new HashMap<>();
    long seen = 0;
    for (int step = 0; step < 40; step++) {
      if (random.nextInt(3) == 0 && step > 0) {
        dataset.forgets("article" + random.nextInt(step));
      }
      dataset.holds(reports[step]);
      if (random.nextBoolean()) {
        seen = follow(copy, seen);
      }
    }
    follow(copy, seen);
    Map<String, Object> all = new HashMap<>();
    take(all, given().get(EVENTS + "?limit=1000"));
    assertTrue(all.size() > 20);
    assertEquals(all, copy);
  }

  /** As docs/api.md tells it. */
  private static long follow(Map<String, Object> copy, long seen) {
    Response changed = given().get(EVENTS + "?limit=1000&changedSince=" + seen);
    take(copy, changed);
    Set<String> gone =
        new HashSet<>(given().get(REMOVED + "?limit=1000&since=" + seen).path("items.id"));
    copy.keySet().removeAll(gone);
    return Long.parseLong(changed.header("X-Dataset-Revision"));
  }

  private static void take(Map<String, Object> copy, Response page) {
    List<Map<String, Object>> items = page.path("items");
    items.forEach(item -> copy.put((String) item.get("id"), item));
  }
}
