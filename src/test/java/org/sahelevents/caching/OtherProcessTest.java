package org.sahelevents.caching;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;

/** What somebody else commits, over a connection that this process knows nothing of, is in the very next answer. */
@QuarkusTest
class OtherProcessTest {
  private static final int CHANGES = 100;

  /** Questions with the path to a number that grows by one with every event. */
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("/api/v1/events?count=exact&limit=1", "total"),
          List.of("/api/v1/events/counts?by=type", "total.events"),
          List.of("/api/v1/events/counts?by=agent", "total.events"),
          List.of("/api/v1/events/facets?facets=type&limit=1", "total"),
          List.of("/api/v1/event-types", "items.find { it.code == 'COUP' }.use.events"));

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.datasource.username")
  String user;

  @ConfigProperty(name = "quarkus.datasource.password")
  String password;

  @Inject Dataset dataset;
  @Inject Revisions revisions;

  @BeforeEach
  void one_coup() {
    dataset.clear();
    dataset.holds(article("c", "2022-01", said(COUP).in("MLI").by("MLI").on("2021-05-24")));
  }

  @Test
  void every_change_is_in_the_very_next_answer_to_every_question() throws SQLException {
    try (Connection other = DriverManager.getConnection(url, user, password);
        Statement statement = other.createStatement()) {
      for (int i = 1; i <= CHANGES; i++) {
        for (List<String> question : QUESTIONS) {
          // so that an answer of the state before is kept
          assertEquals(i, events(question), question::toString);
        }
        add(statement);
        List<String> first = QUESTIONS.get(i % QUESTIONS.size());
        assertEquals(i + 1, events(first), first::toString);
      }
    }
  }

  @Test
  void a_tag_of_before_the_change_does_not_hold_after_it() throws SQLException {
    try (Connection other = DriverManager.getConnection(url, user, password);
        Statement statement = other.createStatement()) {
      for (int i = 0; i < CHANGES; i++) {
        String tag = given().get("/api/v1/events").header("ETag");
        given().header("If-None-Match", tag).get("/api/v1/events").then().statusCode(304);
        add(statement);
        given().header("If-None-Match", tag).get("/api/v1/events").then().statusCode(200);
      }
    }
  }

  @Test
  void who_asks_together_is_told_the_same_state_and_never_one_of_before_he_asked()
      throws Exception {
    ExecutorService askers = Executors.newFixedThreadPool(8);
    try (Connection other = DriverManager.getConnection(url, user, password);
        Statement statement = other.createStatement()) {
      for (int i = 0; i < CHANGES; i++) {
        Callable<Revision> blocking = revisions::now;
        Callable<Revision> waiting = () -> revisions.ask().toCompletableFuture().join();
        List<Callable<Revision>> questions =
            IntStream.range(0, 16).mapToObj(n -> n % 2 == 0 ? blocking : waiting).toList();
        add(statement);
        Revision changed = revisions.ofView();
        for (Future<Revision> answer : askers.invokeAll(questions)) {
          assertEquals(changed, answer.get());
        }
      }
    } finally {
      askers.shutdownNow();
    }
  }

  private static long events(List<String> question) {
    Response answer = given().get(question.get(0));
    assertEquals(200, answer.statusCode(), answer::asString);
    return answer.jsonPath().getLong(question.get(1));
  }

  /** An event more; an import would have recorded it. */
  private static void add(Statement statement) throws SQLException {
    statement.execute(
        """
        insert into events (id, type, country, status, certainty, precision, agents, targets, summary,
          confidence, article_count, mention_count, history, contradictions, contested, revision)
        values (gen_random_uuid(), 'COUP', 'MLI', 'COMPLETED', 'CONFIRMED', 'DAY', '{MLI}', '{}', 'Coup in Mali.',
          0.5, 1, 1, '[]', '[]', false, 1)""");
  }
}
