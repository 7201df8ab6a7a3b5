package org.sahelevents.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the shipped lexicon knows of the world. */
class WorldTest {
  private static final World WORLD = World.shipped();

  @Test
  void hasEveryCountryOfTheWorld() {
    for (String code : Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3)) {
      assertTrue(WORLD.countries().byCode(code).isPresent(), code);
    }
  }

  @Test
  void knowsWhoBelongedToARegionWhen() {
    Country mali = WORLD.countries().byCode("MLI").orElseThrow();
    assertTrue(mali.isIn("ecowas", LocalDate.of(2025, 1, 28)));
    assertFalse(mali.isIn("ecowas", LocalDate.of(2025, 1, 29)));
    assertFalse(mali.isIn("aes", LocalDate.of(2023, 9, 15)));
    List<String> aes =
        WORLD.countries().inRegion("aes", LocalDate.of(2024, 1, 1)).stream()
            .map(Country::code)
            .toList();
    assertEquals(List.of("MLI", "NER", "BFA"), aes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WAGNER",
        "AFRICA_CORPS",
        "MINUSMA",
        "UN",
        "EU",
        "EUTM",
        "TAKUBA",
        "BARKHANE",
        "AU",
        "ECOWAS",
        "G5_SAHEL",
        "AES",
        "JNIM",
        "ISGS",
        "ISWAP",
        "IS",
        "AL_QAEDA",
        "BOKO_HARAM",
        "TUAREG_REBELS",
        "JIHADISTS",
        "ARMED_GROUP",
        "PROTESTERS",
        "CIVILIANS",
        "NGO",
        "MLI",
        "RUS"
      })
  void hasTheCodesOfTheGuide(String code) {
    assertTrue(WORLD.actors().byCode(code).isPresent());
  }

  @Test
  void givesAffiliatesHoweverIndirect() {
    Actors actors = WORLD.actors();
    assertTrue(actors.affiliatesOf("RUS").containsAll(Set.of("RUS", "WAGNER", "AFRICA_CORPS")));
    assertTrue(
        actors.affiliatesOf("AL_QAEDA").containsAll(Set.of("JNIM", "KATIBA_MACINA", "AQIM")));
    assertEquals(Set.of("TAKUBA"), actors.affiliatesOf("TAKUBA"));
    assertEquals(Set.of(), actors.affiliatesOf("NOBODY"));
  }

  @Test
  void letsAffiliatesAgreeButNotTheirSiblings() {
    Actors actors = WORLD.actors();
    assertTrue(actors.agree("WAGNER", "RUS"));
    assertTrue(actors.agree("FRA", "BARKHANE"));
    assertTrue(actors.agree("MLI", "MLI"));
    assertFalse(actors.agree("WAGNER", "AFRICA_CORPS"));
    assertFalse(actors.agree("MINUSMA", "MONUSCO"));
    assertFalse(actors.agree("MLI", "NER"));
  }

  @Test
  void placesEveryPlaceNearItsCountry() {
    for (Place place : WORLD.places().all()) {
      Country country = WORLD.countries().byCode(place.countries().get(0)).orElseThrow();
      double reach =
          switch (country.code()) {
            case "RUS", "USA", "CAN", "CHN", "AUS", "BRA" -> 90;
            default -> 16;
          };
      assertTrue(
          Math.abs(place.latitude() - country.latitude()) < reach
              && Math.abs(place.longitude() - country.longitude()) < reach,
          place.id() + " lies far from " + country.code());
    }
  }

  @Test
  void findsPlacesAndPeople() {
    assertEquals("Gao", WORLD.places().byId("gao").orElseThrow().name());
    assertTrue(
        WORLD.places().inCountry("BFA").stream().anyMatch(p -> p.id().equals("liptako-gourma")));
    List<Person> rulers =
        WORLD
            .people()
            .inOffice(
                Role.HEAD_OF_STATE, "NER", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    assertEquals(List.of("bazoum"), rulers.stream().map(Person::id).toList());
  }

  @Test
  void describesTheEventTypes() {
    assertEquals(12, WORLD.eventTypes().all().size());
    EventTypeEntry arrest = WORLD.eventTypes().byCode("ARREST").orElseThrow();
    assertEquals(List.of("DETAIN", "RELEASE"), arrest.modes());
    assertEquals("Staatsgreep", WORLD.eventTypes().byCode("COUP").orElseThrow().labels().get("nl"));
    for (EventTypeEntry type : WORLD.eventTypes().all()) {
      for (Crosswalk.Scheme scheme : Crosswalk.Scheme.values()) {
        assertTrue(
            type.crosswalk().stream().anyMatch(c -> c.scheme() == scheme),
            type.code() + " lacks " + scheme);
        assertFalse(WORLD.eventTypes().source(scheme).isBlank());
      }
    }
  }
}
