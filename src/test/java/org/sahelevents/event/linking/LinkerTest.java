package org.sahelevents.event.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sahelevents.coding.EventType.AGREEMENT;
import static org.sahelevents.coding.EventType.ARREST;
import static org.sahelevents.coding.EventType.ARRIVAL;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.coding.EventType.COOPERATION_END;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.EXPULSION;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.coding.Status.ONGOING;
import static org.sahelevents.coding.Status.PLANNED;
import static org.sahelevents.event.linking.Said.said;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sahelevents.coding.Mode;

/** The guide's "One event or two". */
class LinkerTest {
  private final Linker linker = new Linker(new SmallWorld());

  // of what

  @Test
  void type_country_and_agent_must_agree() {
    one(
        said(WITHDRAWAL).in("MLI").by("FRA").on("2022-08"),
        said(WITHDRAWAL).in("MLI").by("FRA").on("2022-08-15"));
    two(
        said(WITHDRAWAL).in("MLI").by("FRA").on("2022-08"),
        said(WITHDRAWAL).in("NER").by("FRA").on("2022-08"));
    two(
        said(WITHDRAWAL).in("MLI").by("FRA").on("2022-08"),
        said(WITHDRAWAL).in("MLI").by("DEU").on("2022-08"));
    two(
        said(WITHDRAWAL).in("MLI").by("FRA").on("2022-08"),
        said(EXPULSION).in("MLI").by("MLI").on("2022-08"));
  }

  @Test
  void affiliates_agree_but_not_two_affiliates_of_the_same() {
    one(said(ARRIVAL).by("WAGNER").on("2021-12"), said(ARRIVAL).by("RUS").on("2021-12"));
    two(said(ARRIVAL).by("WAGNER").on("2024-01"), said(ARRIVAL).by("AFRICA_CORPS").on("2024-01"));
  }

  @Test
  void an_unstated_agent_agrees_with_any() {
    one(said(COUP).on("2021-05"), said(COUP).by("MLI").on("2021-05-24"));
  }

  @Test
  void arrest_and_release_are_two() {
    two(
        said(ARREST).mode(Mode.DETAIN).on("2022-07-10"),
        said(ARREST).mode(Mode.RELEASE).on("2022-07-10"));
  }

  @Test
  void whom_it_is_done_to_keeps_apart() {
    two(
        said(COOPERATION_END).in("NER").by("NER").to("FRA").on("2023-08"),
        said(COOPERATION_END).in("NER").by("NER").to("USA").on("2023-08"));
  }

  @Test
  void what_is_done_in_one_place_is_not_the_whole_that_the_same_article_still_plans() {
    two(
        said(WITHDRAWAL).by("FRA").status(PLANNED).between("2025-01-01", null),
        said(WITHDRAWAL).by("FRA").at("timbuktu").on("2025-01"));
    one(
        said(WITHDRAWAL).by("FRA").status(PLANNED).between("2025-01-01", null),
        said(WITHDRAWAL).by("FRA").on("2025-01"));
  }

  @Test
  void partners_of_an_agreement_are_the_same_from_either_side() {
    one(
        said(AGREEMENT).in("NER").by("NER").to("USA").on("2024-04"),
        said(AGREEMENT).in("NER").by("USA", "NER").on("2024-04"));
    two(
        said(AGREEMENT).in("NER").by("NER").to("USA").on("2024-04"),
        said(AGREEMENT).in("NER").by("NER").to("RUS").on("2024-04"));
  }

  // when

  @Test
  void reports_that_miss_each_other_by_days_still_mean_one_event() {
    one(
        said(COUP).in("NER").on("2023-07-26").from("a", "2023-07"),
        said(COUP).in("NER").on("2023-07-28").from("b", "2023-07"));
  }

  @Test
  void neighbouring_years_are_no_near_miss() {
    two(
        said(COUP).by("MLI").on("2020").from("a", "2022-08"),
        said(COUP).by("MLI").on("2021").from("b", "2022-11"));
  }

  @Test
  void one_article_with_two_dates_tells_of_two() {
    two(
        said(COUP).in("NER").on("2023-07-26").from("a", "2023-07"),
        said(COUP).in("NER").on("2023-07-28").from("a", "2023-07"));
  }

  @Test
  void an_announcement_and_its_completion_are_one() {
    one(
        said(WITHDRAWAL).by("FRA").status(PLANNED).between("2022-02-17", null).from("a", "2022-02"),
        said(WITHDRAWAL).by("FRA").on("2022-08-15").from("b", "2022-08"));
    one(
        said(WITHDRAWAL)
            .by("FRA")
            .status(PLANNED)
            .between("2022-02-17", "2022-06-30")
            .from("a", "2022-02"),
        said(WITHDRAWAL).by("FRA").status(ONGOING).on("2022-06").from("b", "2022-06"),
        said(WITHDRAWAL).by("FRA").on("2022-08-15").from("c", "2022-08"));
  }

  @Test
  void nothing_is_completed_before_it_is_announced_nor_years_after() {
    two(
        said(WITHDRAWAL).by("FRA").on("2022-08-15").from("a", "2022-08"),
        said(WITHDRAWAL)
            .by("FRA")
            .status(PLANNED)
            .between("2023-02-01", null)
            .from("b", "2023-02"));
    two(
        said(WITHDRAWAL).by("FRA").status(PLANNED).between("2018-02-01", null).from("a", "2018-02"),
        said(WITHDRAWAL).by("FRA").on("2022-08-15").from("b", "2022-08"));
  }

  @Test
  void a_plan_belongs_to_what_came_of_it_first() {
    List<LinkedEvent> events =
        link(
            said(ARRIVAL)
                .by("RUS")
                .status(PLANNED)
                .between("2021-09-15", null)
                .from("a", "2021-09"),
            said(ARRIVAL).by("RUS").on("2021-12-23").from("b", "2021-12"),
            said(ARRIVAL).by("RUS").on("2022-08-09").from("c", "2022-08"));
    assertEquals(List.of(List.of("a", "b"), List.of("c")), articles(events));
  }

  // vague mentions

  private final Said coup2020 = said(COUP).by("MLI").on("2020-08-18").from("a", "2020-08");
  private final Said coup2021 = said(COUP).by("MLI").on("2021-05-24").from("b", "2021-05");

  @Test
  void vague_mentions_never_chain_two_events() {
    assertEquals(
        List.of(List.of("a"), List.of("b"), List.of("c")),
        articles(
            link(
                coup2020,
                coup2021,
                said(COUP).between("2019-01-01", "2022-01-31").from("c", "2022-01"))));
  }

  @Test
  void mentions_without_a_word_of_time_mean_the_latest_event_before_their_article() {
    assertEquals(
        List.of(List.of("a"), List.of("b", "c")),
        articles(
            link(coup2020, coup2021, said(COUP).between(null, "2022-01-31").from("c", "2022-01"))));
    assertEquals(
        List.of(List.of("a", "c"), List.of("b")),
        articles(
            link(coup2020, coup2021, said(COUP).between(null, "2020-12-31").from("c", "2020-12"))));
  }

  @Test
  void vague_mentions_join_the_only_event_they_can_mean() {
    one(coup2021, said(COUP).between("2020-10-01", "2022-12-31").from("c", "2022-12"));
  }

  @Test
  void vague_mentions_do_not_move_the_id_of_the_event_they_join() {
    Said earlierButVague = said(COUP).between(null, "2021-01-31").from("0", "2021-01");
    assertEquals(link(coup2020).get(0).id(), link(coup2020, earlierButVague).get(0).id());
  }

  // totals

  @Test
  void totals_are_never_one_of_what_they_count() {
    two(said(COUP).on("2021"), said(COUP).on("2021").count(2));
    two(said(COUP).on("2021").count(2), said(COUP).on("2021").count(2).from("b", "2022"));
  }

  // attacks, arrests and protests

  @Test
  void attacks_in_different_towns_are_two_however_near_their_dates() {
    two(
        said(ATTACK).by("JNIM").at("djibo").on("2024-08-24"),
        said(ATTACK).by("JNIM").at("barsalogho").on("2024-08-24"));
  }

  @Test
  void attacks_in_a_town_and_in_its_region_are_one() {
    one(
        said(ATTACK).by("JNIM").at("djibo").on("2024-08-24"),
        said(ATTACK).by("JNIM").at("sahel-region").on("2024-08-24").from("b", "2024-08"));
  }

  @Test
  void attacks_with_unmistakably_different_numbers_are_two_but_a_growing_toll_is_one() {
    two(said(ATTACK).dead(3).on("2024-08-24"), said(ATTACK).dead(200).on("2024-08-24"));
    one(
        said(ATTACK).dead(132).on("2021-06-05"),
        said(ATTACK).dead(160).on("2021-06-05").from("b", "2021-06"));
  }

  @Test
  void attacks_of_which_only_the_year_is_known_are_not_lumped_together() {
    two(
        said(ATTACK).by("JNIM").on("2024").from("a", "2025"),
        said(ATTACK).by("JNIM").on("2024").from("b", "2025"));
  }

  @Test
  void attacks_dated_a_day_apart_are_one_where_the_place_says_so() {
    one(
        said(ATTACK).at("djibo").on("2024-08-24").from("a", "2024-08-24"),
        said(ATTACK).at("djibo").on("2024-08-25").from("b", "2024-08-25"));
    two(
        said(ATTACK).by("JNIM").on("2024-08-24").from("a", "2024-08-24"),
        said(ATTACK).by("JNIM").on("2024-08-25").from("b", "2024-08-25"));
  }

  private List<LinkedEvent> link(Said... said) {
    return linker.link(Said.mentions(said));
  }

  private void one(Said... said) {
    assertEquals(1, link(said).size());
  }

  private void two(Said... said) {
    assertEquals(2, link(said).size());
  }

  private static List<List<String>> articles(List<LinkedEvent> events) {
    List<List<String>> result = new ArrayList<>();
    events.forEach(e -> result.add(e.mentions().stream().map(Mention::article).toList()));
    result.sort((a, b) -> a.get(0).compareTo(b.get(0)));
    return result;
  }
}
