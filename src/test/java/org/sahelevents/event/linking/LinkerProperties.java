package org.sahelevents.event.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Status;

/** What holds for every set of mentions. */
class LinkerProperties {
  private final Linker linker = new Linker(new SmallWorld());
  private final Consolidation consolidation = new Consolidation();

  @Property(tries = 300, seed = "20261121")
  void the_order_of_import_plays_no_part(
      @ForAll("mentions") Set<Mention> mentions, @ForAll Random random) {
    List<Mention> shuffled = new ArrayList<>(mentions);
    java.util.Collections.shuffle(shuffled, random);
    assertEquals(described(mentions), described(shuffled));
  }

  @Property(tries = 200, seed = "20261121")
  void every_mention_belongs_to_exactly_one_event_and_ids_are_unique(
      @ForAll("mentions") Set<Mention> mentions) {
    List<LinkedEvent> events = linker.link(mentions);
    List<Mention> linked = events.stream().flatMap(e -> e.mentions().stream()).toList();
    assertEquals(mentions.size(), linked.size());
    assertEquals(mentions, new HashSet<>(linked));
    assertEquals(events.size(), events.stream().map(LinkedEvent::id).distinct().count());
  }

  @Property(tries = 200, seed = "20261121")
  void blocks_are_linked_independently(@ForAll("mentions") Set<Mention> mentions) {
    Set<String> oneByOne = new HashSet<>();
    mentions.stream()
        .map(m -> m.claim().block())
        .distinct()
        .forEach(
            block ->
                oneByOne.addAll(
                    described(
                        mentions.stream().filter(m -> m.claim().block().equals(block)).toList())));
    assertEquals(described(mentions), oneByOne);
  }

  @Property(tries = 200, seed = "20261121")
  void totals_stay_alone(@ForAll("mentions") Set<Mention> mentions) {
    linker.link(mentions).stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.claim().isTotal()))
        .forEach(e -> assertEquals(1, e.mentions().size()));
  }

  private Set<String> described(Collection<Mention> mentions) {
    Set<String> result = new HashSet<>();
    linker.link(mentions).forEach(e -> result.add(e + " " + consolidation.consolidate(e)));
    return result;
  }

  @Provide
  Arbitrary<Set<Mention>> mentions() {
    Arbitrary<Said> what =
        Combinators.combine(
                Arbitraries.of(EventType.COUP, EventType.ATTACK, EventType.WITHDRAWAL),
                Arbitraries.of("MLI", "NER"),
                Arbitraries.of(Status.class),
                Arbitraries.of("", "RUS", "WAGNER", "AFRICA_CORPS", "FRA"),
                Arbitraries.of("", "djibo", "sahel-region", "gao"),
                Arbitraries.of(
                    "2020",
                    "2020-08",
                    "2020-08-18",
                    "2020-08-20",
                    "2021-05-24",
                    "2021-06",
                    "open",
                    "vague"),
                Arbitraries.of(0, 3, 5, 40),
                Arbitraries.of(0, 0, 0, 1, 9))
            .as(LinkerProperties::said);
    return Combinators.combine(
            what, Arbitraries.of("a", "b", "c", "d"), Arbitraries.integers().between(1, 900))
        .as(
            (said, article, offset) ->
                said.from(article, "202" + (article.charAt(0) - 'a') + "-09").at(offset).mention())
        .set()
        .ofMaxSize(25)
        .map(LinkerProperties::withDistinctIds);
  }

  private static Said said(
      EventType type,
      String country,
      Status status,
      String agent,
      String place,
      String when,
      int dead,
      int count) {
    Said said = Said.said(type).in(country).status(status);
    if (!agent.isEmpty()) {
      said.by(agent);
    }
    if (!place.isEmpty()) {
      said.at(place);
    }
    if (when.equals("open")) {
      said.between("2020-06-01", null);
    } else if (when.equals("vague")) {
      said.between(null, "2021-12-31");
    } else {
      said.on(when);
    }
    if (dead > 0) {
      said.dead(dead);
    }
    return count > 0 ? said.count(count) : said;
  }

  private static Set<Mention> withDistinctIds(Set<Mention> mentions) {
    Set<Object> seen = new HashSet<>();
    Set<Mention> result = new HashSet<>();
    mentions.stream().filter(m -> seen.add(m.id())).forEach(result::add);
    return result;
  }
}
