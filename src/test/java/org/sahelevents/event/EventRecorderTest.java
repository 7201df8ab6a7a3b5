package org.sahelevents.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.ARRIVAL;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.coding.Status.PLANNED;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset.Report;
import org.sahelevents.event.linking.Said;
import org.sahelevents.sql.Sql;
import org.sahelevents.time.Interval;

@QuarkusTest
class EventRecorderTest {
  @Inject Dataset dataset;
  @Inject EventRecorder recorder;
  @Inject Upkeep upkeep;
  @Inject DataSource database;
  @Inject ObjectMapper mapper;

  private final Report announcement =
      article(
          "a", "2022-02", said(WITHDRAWAL).by("FRA").status(PLANNED).between("2022-02-17", null));
  private final Report completion =
      article(
          "b",
          "2022-08",
          said(WITHDRAWAL).by("FRA").on("2022-08-15").personnel(2400),
          said(COUP).by("MLI").on("2021-05-24"));
  private final Report background =
      article(
          "c",
          "2023-01",
          said(COUP).by("MLI").on("2020-08-18"),
          said(COUP).between(null, "2023-01-31"),
          said(ARRIVAL).by("WAGNER").on("2021-12"));
  private final Report attack =
      article(
          "d",
          "2023-02-01",
          said(ATTACK).by("JNIM").dead(12).on("2023-01-31"),
          said(ARRIVAL).by("RUS").on("2021-12"));

  @BeforeEach
  void anEmptyDataset() {
    dataset.clear();
  }

  @Test
  void links_mentions_across_articles() throws Exception {
    dataset.holds(announcement, completion);

    JsonNode withdrawal = eventOf("WITHDRAWAL");
    assertEquals("COMPLETED", withdrawal.get("status").asText());
    assertEquals("2022-08-15", withdrawal.get("earliest").asText());
    assertEquals(2, withdrawal.get("articleCount").asInt());
    assertEquals("PLANNED", withdrawal.get("history").get(0).get("status").asText());
    assertEquals("a", withdrawal.get("history").get(0).get("article").asText());
    assertEquals("Zin 0 noemt iets.", withdrawal.get("mentions").get(0).get("text").asText());
    assertEquals(
        "Zin 0",
        withdrawal.get("mentions").get(0).get("evidence").get("type").get(0).get("text").asText());
    assertEquals("PLANNED", withdrawal.get("mentions").get(0).get("status").asText());
    assertEquals(
        "2022-02-28", withdrawal.get("mentions").get(0).get("reported").get("latest").asText());
  }

  @Test
  void gives_the_same_dataset_for_every_order_of_import() {
    List<Report> reports = new ArrayList<>(List.of(announcement, completion, background, attack));
    dataset.holds(reports.toArray(Report[]::new));
    String first = dataset.export();
    for (int seed = 0; seed < 6; seed++) {
      Collections.shuffle(reports, new Random(seed));
      dataset.clear();
      dataset.holds(reports.toArray(Report[]::new));
      assertEquals(first, dataset.export());
    }
  }

  @Test
  void changes_nothing_when_an_article_comes_again() {
    dataset.holds(announcement, completion, background);
    String before = dataset.export();
    dataset.holds(completion);
    assertEquals(before, dataset.export());
  }

  @Test
  void replaces_the_mentions_of_a_changed_article() throws Exception {
    dataset.holds(announcement, completion);
    dataset.holds(article("b", "2022-08", said(WITHDRAWAL).by("FRA").on("2022-08-16")));

    assertEquals(1, dataset.export().lines().count(), "the coup is gone");
    assertEquals("2022-08-16", eventOf("WITHDRAWAL").get("earliest").asText());
  }

  @Test
  void forgets_an_article_as_if_it_had_never_been_there() {
    dataset.holds(announcement, background);
    String before = dataset.export();
    dataset.holds(completion);
    assertNotEquals(before, dataset.export());
    dataset.forgets("b");
    assertEquals(before, dataset.export());
  }

  @Test
  void relinking_everything_changes_nothing() {
    dataset.holds(announcement, completion, background, attack);
    String before = dataset.export();
    dataset.isLinkedByOtherRules();
    recorder.relink();
    assertEquals(before, dataset.export());
  }

  @Test
  void other_rules_reach_what_is_there_already() {
    dataset.holds(announcement, completion, background, attack);
    String before = dataset.export();
    otherSummaries();
    recorder.relink();
    assertNotEquals(before, dataset.export(), "linked by the present rules, as far as is known");
    dataset.isLinkedByOtherRules();
    recorder.start(new StartupEvent());
    assertNotEquals(before, dataset.export(), "a start is not held up by it");
    upkeep.catchUp();
    assertEquals(before, dataset.export());
  }

  @Test
  void a_block_of_other_rules_is_linked_anew_by_the_next_article() {
    dataset.holds(announcement, completion);
    otherSummaries();
    dataset.isLinkedByOtherRules();
    dataset.holds(article("e", "2023-01", said(COUP).by("MLI").on("2019-08-18")));
    assertFalse(summaries("COUP").contains("Of other rules."));
    assertTrue(summaries("WITHDRAWAL").contains("Of other rules."), "of another block");
  }

  private void otherSummaries() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Sql.of(database, "update events set summary = 'Of other rules.', revision = 0")
                    .update());
  }

  private List<String> summaries(String type) {
    return Sql.of(database, "select summary from events where type = :type")
        .with("type", type)
        .list(row -> row.getString(1));
  }

  @Test
  void leaves_a_large_block_for_the_end_of_the_import_or_the_next_start() {
    Said[] many = new Said[400];
    Arrays.setAll(many, i -> said(ATTACK).by("JNIM").dead(i + 1).on("2023-01-" + (10 + i % 20)));
    Report large = article("large", "2023-02", many);
    dataset.holds(attack, large);
    String whole = dataset.export();

    dataset.clear();
    dataset.holds(large);
    String before = dataset.export();
    dataset.receives(attack);
    assertFalse(
        dataset.export().contains("\"article\":\"d\",\"start\":5"), "its attack is not linked yet");
    assertNotEquals(before, dataset.export(), "its arrival, in a small block, is");
    recorder.start(new StartupEvent());
    assertEquals(whole, dataset.export());
  }

  @Test
  void imports_at_the_same_time_give_the_same_as_one_after_the_other() throws Exception {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      reports.add(
          article(
              "p" + i,
              "2022-0" + (1 + i % 9),
              said(WITHDRAWAL).in(i % 2 == 0 ? "MLI" : "NER").by("FRA").on("2022-0" + (1 + i % 9)),
              said(COUP).in(i % 3 == 0 ? "MLI" : "NER").on("2021")));
    }
    dataset.holds(reports.toArray(Report[]::new));
    String oneByOne = dataset.export();

    dataset.clear();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> imports = new ArrayList<>();
      reports.forEach(
          r ->
              imports.add(
                  () -> {
                    dataset.holds(r);
                    return null;
                  }));
      for (Future<Void> done : threads.invokeAll(imports)) {
        done.get();
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(oneByOne, dataset.export());
  }

  @Test
  void refuses_an_article_that_is_not_stored() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            QuarkusTransaction.requiringNew()
                .run(
                    () ->
                        recorder.record(
                            new ArticleRef("nowhere", "", Interval.UNKNOWN), List.of())));
  }

  @Test
  void exports_one_array_as_well() throws Exception {
    dataset.holds(announcement, attack);
    JsonNode array = mapper.readTree(dataset.export(ExportFormat.JSON));
    assertEquals(dataset.export().lines().count(), array.size());
    dataset.clear();
    assertEquals("", dataset.export());
    assertEquals("[]\n", dataset.export(ExportFormat.JSON));
  }

  private JsonNode eventOf(String type) throws Exception {
    for (String line : Arrays.asList(dataset.export().split("\n"))) {
      JsonNode event = mapper.readTree(line);
      if (event.get("type").asText().equals(type)) {
        return event;
      }
    }
    throw new AssertionError("no " + type);
  }
}
