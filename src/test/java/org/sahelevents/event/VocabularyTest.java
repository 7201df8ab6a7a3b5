package org.sahelevents.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sahelevents.coding.EventType;

/** What the shipped lexicon makes of codes, as far as linking and queries rest on it. */
class VocabularyTest {
  private final Vocabulary vocabulary = new Vocabulary();

  @Test
  void affiliates_may_be_one_actor_and_siblings_may_not() {
    assertTrue(vocabulary.sameActor("WAGNER", "RUS"));
    assertTrue(vocabulary.sameActor("FRA", "BARKHANE"));
    assertFalse(vocabulary.sameActor("WAGNER", "AFRICA_CORPS"));
    assertFalse(vocabulary.sameActor("FRA", "RUS"));
  }

  @Test
  void a_query_takes_affiliates_only_where_wanted() {
    assertEquals(Set.of("RUS"), vocabulary.withAffiliates(List.of("RUS"), false));
    assertTrue(
        vocabulary
            .withAffiliates(List.of("RUS"), true)
            .containsAll(Set.of("RUS", "WAGNER", "AFRICA_CORPS")));
  }

  @Test
  void towns_are_apart_and_a_town_lies_in_its_region() {
    assertTrue(vocabulary.apart("gao", "kidal"));
    assertFalse(vocabulary.apart("gao", "gao"));
    assertTrue(vocabulary.samePlace("gao", "gao"));
    assertTrue(vocabulary.samePlace("gao", "gao-region"), "within");
    assertTrue(vocabulary.apart("gao", "kidal-region"), "within another");
  }

  @Test
  void a_code_that_the_lexicon_has_lost_stands_for_itself() {
    assertEquals(new ActorRef("GONE", "GONE", null, null), vocabulary.actor("GONE"));
    assertEquals("gone", vocabulary.place("gone").name());
    assertFalse(vocabulary.apart("gone", "gao"));
    assertFalse(vocabulary.samePlace("gone", "gao"));
  }

  @Test
  void every_type_has_a_name() {
    for (EventType type : EventType.values()) {
      assertFalse(vocabulary.typeName(type).equals(type.name()), type + " has none");
    }
  }
}
