package org.sahelevents.event.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.coding.Status.COMPLETED;
import static org.sahelevents.coding.Status.PLANNED;
import static org.sahelevents.event.linking.Said.said;
import static org.sahelevents.event.linking.Said.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.Quantity;

class ConsolidationTest {
  @Test
  void an_announced_and_completed_event_has_both_in_its_history() {
    Consolidated event =
        consolidated(
            said(WITHDRAWAL).by("FRA").on("2022-08-15").from("b", "2022-08"),
            said(WITHDRAWAL)
                .by("FRA")
                .status(PLANNED)
                .between("2022-02-17", null)
                .from("a", "2022-02"));

    assertEquals(COMPLETED, event.claim().status());
    assertEquals(when("2022-08-15"), event.claim().interval());
    assertEquals(List.of(PLANNED, COMPLETED), event.history().stream().map(Stage::status).toList());
    assertEquals(List.of("a", "b"), event.history().stream().map(Stage::article).toList());
    assertFalse(event.isContested());
  }

  @Test
  void the_interval_is_the_narrowest_that_most_articles_include() {
    Consolidated event =
        consolidated(
            said(COUP).on("2021").from("a", "2022"),
            said(COUP).on("2021-05").from("b", "2022"),
            said(COUP).on("2021-05-24").from("c", "2022"),
            said(COUP).on("2021-05-24").from("d", "2022"),
            said(COUP).on("2021-05-26").from("e", "2022"));

    assertEquals(when("2021-05-24"), event.claim().interval());
  }

  @Test
  void contradicting_dates_are_kept_and_shown() {
    Consolidated event =
        consolidated(
            said(COUP).on("2021-05-24").from("a", "2022"),
            said(COUP).on("2021-05-24").from("b", "2022"),
            said(COUP).on("2021-05-26").from("c", "2022"));

    assertTrue(event.isContested());
    Contradiction dates = event.contradictions().get(0);
    assertEquals("interval", dates.field());
    assertEquals(
        List.of("2021-05-24/2021-05-24", "2021-05-26/2021-05-26"),
        dates.values().stream().map(Contradiction.Stated::value).toList());
    assertEquals(List.of(2, 1), dates.values().stream().map(v -> v.mentions().size()).toList());
  }

  @Test
  void contradicting_numbers_are_kept_and_shown_never_averaged() {
    Consolidated event =
        consolidated(
            said(ATTACK).dead(132).at("djibo").on("2021-06-05").from("a", "2021-06-05"),
            said(ATTACK).dead(160).at("djibo").on("2021-06-05").from("b", "2021-06-07"));

    assertEquals(
        Quantity.exactly(160), event.claim().fatalities(), "of two equally supported, the later");
    assertEquals("fatalities", event.contradictions().get(0).field());
  }

  @Test
  void a_denial_makes_it_contested() {
    Consolidated event =
        consolidated(
            said(COUP).on("2021-05-24").from("a", "2022"),
            said(COUP).on("2021-05-24").certainty(Certainty.DISPUTED).from("b", "2022"));

    assertEquals(Certainty.CONFIRMED, event.claim().certainty());
    assertEquals("certainty", event.contradictions().get(0).field());
  }

  @Test
  void confidence_grows_with_articles_not_with_repetition_in_one() {
    assertEquals(
        0.8, consolidated(said(COUP).on("2021"), said(COUP).on("2021").at(9)).confidence());
    assertEquals(
        0.96,
        consolidated(
                said(COUP).on("2021").from("a", "2022"), said(COUP).on("2021").from("b", "2022"))
            .confidence());
  }

  private static Consolidated consolidated(Said... said) {
    List<LinkedEvent> events = new Linker(new SmallWorld()).link(Said.mentions(said));
    assertEquals(1, events.size(), "one event");
    return new Consolidation().consolidate(events.get(0));
  }
}
