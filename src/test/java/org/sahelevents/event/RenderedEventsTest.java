package org.sahelevents.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.caching.AtRest;
import org.sahelevents.caching.Revision;
import org.sahelevents.caching.Revisions;
import org.sahelevents.event.query.EventPage;
import org.sahelevents.event.query.EventParts;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.query.EventQuery;
import org.sahelevents.event.query.EventQueryReader;
import org.sahelevents.event.query.EventRenderings;
import org.sahelevents.event.query.EventShape;
import org.sahelevents.event.query.EventSort;
import org.sahelevents.event.query.Given;
import org.sahelevents.event.query.RandomQuestions;
import org.sahelevents.event.query.RenderedEvents;
import org.sahelevents.sql.Sql;

/** Answers made of what is kept ready are those made of the rows, byte for byte, and nothing that is kept outlives its row. */
@QuarkusTest
class RenderedEventsTest {
  private static final long SEED = 8_261_121;
  private static final int QUESTIONS = 200;

  @Inject Dataset dataset;
  @Inject DataSource database;
  @Inject EventQueries queries;
  @Inject EventQueryReader reader;
  @Inject EventParts parts;
  @Inject EventAnswers answers;
  @Inject EventRecorder recorder;
  @Inject EventRenderings renderings;
  @Inject RenderedEvents rendered;
  @Inject AtRest atRest;
  @Inject ObjectMapper mapper;
  @Inject Revisions revisions;

  private final List<Revision> told = new ArrayList<>();
  private final RandomQuestions random = new RandomQuestions(SEED);

  @BeforeEach
  void events() {
    dataset.clear();
    dataset.holds(random.reports(60));
    assertTrue(number("select count(*) from events") > 80);
  }

  private long number(String sql) {
    return Sql.of(database, sql).first(row -> row.getLong(1)).orElseThrow();
  }

  private void update(String sql) {
    QuarkusTransaction.requiringNew().run(() -> Sql.of(database, sql).update());
  }

  private List<UUID> ids() {
    return Sql.of(database, "select id from events order by id")
        .list(row -> row.getObject(1, UUID.class));
  }

  private long missing() {
    return number(
        "select count(*) from events e where not exists (select from event_renderings r where r.event = e.id)");
  }

  @Test
  void pagesAreTheSameEitherWay() throws JsonProcessingException {
    int ready = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      Map<String, List<String>> question = new LinkedHashMap<>(random.question());
      question.put("sort", List.of(random.one(EventSort.Order.names())));
      question.put("limit", List.of(random.one(List.of("1", "7", "1000"))));
      question.put("count", List.of(random.one(List.of("none", "exact"))));
      for (int page = 0; page < 4; page++) {
        EventQuery query = reader.query(Given.of(question), false, List.of("json"));
        EventPage expected = queries.page(query, query.limit());
        assertTrue(
            rendered.page(query, query.limit(), told::add).isPresent(), "nothing is missing");
        ready += expected.items().size();
        assertEquals(
            mapper.writeValueAsString(expected),
            new String((byte[]) answers.page(query, null).getEntity(), UTF_8),
            question::toString);
        String cursor = page == 2 ? expected.prev() : expected.next();
        if (cursor == null) {
          break;
        }
        question.put("cursor", List.of(cursor));
      }
    }
    assertTrue(ready > 1000, ready + " events were ready");
  }

  private String written(UUID id) throws JsonProcessingException {
    return mapper.writeValueAsString(
        parts
            .complete(List.of(queries.byId(id).orElseThrow()), EventShape.WITH_MENTIONS, null)
            .get(0));
  }

  private String given(UUID id) {
    return new String(answers.one(id).orElseThrow(), UTF_8);
  }

  @Test
  void theStateIsToldAlong() {
    EventQuery query = reader.query(Given.of(Map.of()), false, List.of("json"));
    rendered.page(query, 10, told::add);
    rendered.byId(ids().get(0), told::add);
    assertEquals(List.of(revisions.now(), revisions.now()), told);
    dataset.holds(random.reports(1));
    rendered.page(query, 10, told::add);
    assertEquals(revisions.now(), told.get(2));
    assertTrue(told.get(2).number() > told.get(1).number());
    rendered.byId(new UUID(0, 0), told::add);
    assertEquals(3, told.size(), "there is nothing to tell of");
  }

  @Test
  void theStateIsToldWhereNothingIsFound() {
    for (Map.Entry<String, String> nothing :
        Map.of("id", new UUID(0, 0).toString(), "near", "0,0,10", "q", "nowhere").entrySet()) {
      Map<String, List<String>> question =
          Map.of(nothing.getKey(), List.of(nothing.getValue()), "count", List.of("exact"));
      EventQuery query = reader.query(Given.of(question), false, List.of("json"));
      told.clear();
      RenderedEvents.RenderedPage page = rendered.page(query, 10, told::add).orElseThrow();
      assertEquals(List.of(revisions.now()), told, nothing::toString);
      assertEquals(List.of(), page.items());
      assertEquals(0, page.page().total());
    }
  }

  @Test
  void oneEventIsTheSameEitherWay() throws JsonProcessingException {
    for (UUID id : ids()) {
      assertTrue(rendered.byId(id, told::add).isPresent());
      assertEquals(written(id), given(id));
    }
    update("delete from event_renderings");
    for (UUID id : ids().subList(0, 5)) {
      assertTrue(rendered.byId(id, told::add).isEmpty());
      assertEquals(written(id), given(id));
    }
    assertTrue(answers.one(new UUID(0, 0)).isEmpty());
  }

  @Test
  void whateverIsRecordedIsReady() {
    assertEquals(0, missing());
    dataset.forgets("article1");
    dataset.holds(random.reports(30));
    assertEquals(0, missing());
    dataset.isLinkedByOtherRules();
    recorder.relink();
    assertEquals(0, missing());
    assertEquals(
        number("select count(*) from events"), number("select count(*) from event_renderings"));
  }

  @Test
  void aChangeOfTheRowByWhomeverIsInTheNextAnswer() throws JsonProcessingException {
    UUID id = ids().get(0);
    update("update events set summary = 'Another summary.' where id = '" + id + "'");
    assertEquals(1, missing());
    assertTrue(given(id).contains("Another summary."));
    assertEquals(written(id), given(id));
    renderings.completeAll();
    assertEquals(0, missing());
    assertTrue(rendered.byId(id, told::add).isPresent());
    assertTrue(given(id).contains("Another summary."));
  }

  @Test
  void whatAnotherProgramMadeIsNotGiven() throws JsonProcessingException {
    update("update event_renderings set made_by = made_by + 1, json = '{\"id\":\"wrong\"}'");
    EventQuery query = reader.query(Given.of(Map.of()), false, List.of("json"));
    assertTrue(rendered.page(query, 10, told::add).isEmpty());
    UUID id = ids().get(0);
    assertEquals(written(id), given(id));
    renderings.completeAll();
    assertEquals(0, number("select count(*) from event_renderings where json like '%wrong%'"));
    assertTrue(rendered.page(query, 10, told::add).isPresent());
  }

  @Test
  void whatSomebodyIsWritingIsLeftToHim() throws JsonProcessingException {
    UUID id = ids().get(0);
    update("delete from event_renderings");
    List<Long> left = new ArrayList<>();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              Sql.of(database, "update events set summary = 'Under way.' where id = :id")
                  .with("id", id)
                  .update();
              // in transactions of its own: it neither waits nor renders what will not be
              renderings.completeAll();
              left.add(missing());
            });
    assertEquals(List.of(1L), left);
    assertTrue(given(id).contains("Under way."));
    assertEquals(written(id), given(id));
  }

  @Test
  void whatGotLostIsReadyAgainOnceTheDatasetIsAtRest() throws InterruptedException {
    number("select recount_events()");
    assertTrue(missing() > 0);
    Thread watch = atRest.each("renderings", renderings::completeAll);
    try {
      long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
      while (missing() > 0 && System.nanoTime() < deadline) {
        TimeUnit.MILLISECONDS.sleep(200);
      }
      assertEquals(0, missing());
    } finally {
      // else it does its work in the midst of all tests to come
      while (watch.isAlive()) {
        watch.interrupt();
        watch.join(100);
      }
    }
  }

  @Test
  void clearingLeavesNothing() {
    dataset.clear();
    assertEquals(0, number("select count(*) from event_renderings"));
  }
}
