package org.sahelevents.event.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Status;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.Event;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.linking.Days;
import org.sahelevents.time.Precision;

/** Stages of one thing, found as if each event looked back at all that came before it. */
class StoriesTest {
  private static final Vocabulary VOCABULARY = new Vocabulary();
  private static final List<EventType> TYPES =
      List.of(EventType.WITHDRAWAL, EventType.EXPULSION, EventType.ATTACK);
  private static final List<String> ACTORS =
      List.of("FRA", "BARKHANE", "RUS", "WAGNER", "UN", "MINUSMA", "DEU", "JNIM");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void pages_are_what_looking_back_at_everything_finds(long seed) {
    Random random = new Random(seed);
    List<Event> events = events(random, 400, 6000);
    List<List<UUID>> expected = plainly(events);
    int limit = 1 + random.nextInt(40);
    List<List<UUID>> found = new ArrayList<>();
    Stories.Start after = null;
    boolean more = true;
    while (more) {
      Stories stories = new Stories(VOCABULARY, after, limit);
      for (Event event : events) {
        stories.add(event, isGrouped(event));
        if (event.earliest() != null && stories.complete(event.earliest())) {
          break;
        }
      }
      List<List<Event>> page = stories.page();
      page.forEach(entry -> found.add(entry.stream().map(Event::id).toList()));
      more = stories.isTruncated();
      after = page.isEmpty() ? null : Stories.Start.of(page.get(page.size() - 1).get(0));
    }
    assertEquals(expected, found);
    assertTrue(expected.stream().anyMatch(entry -> entry.size() > 2));
  }

  @Test
  void a_hundred_thousand_events_take_seconds() {
    List<Event> events = events(new Random(1), 100_000, 40_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Stories stories = new Stories(VOCABULARY, null, 200);
          events.forEach(event -> stories.add(event, isGrouped(event)));
          assertEquals(200, stories.page().size());
        });
  }

  private static boolean isGrouped(Event event) {
    return event.type() != EventType.ATTACK;
  }

  /** In the order in which the database gives them. */
  private static List<Event> events(Random random, int many, int days) {
    return Stream.generate(() -> event(random, days))
        .limit(many)
        .sorted(
            Comparator.comparing((Event e) -> e.earliest() == null ? LocalDate.MIN : e.earliest())
                .thenComparing(e -> e.id().toString()))
        .toList();
  }

  private static Event event(Random random, int days) {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(days));
    boolean pastOpen = random.nextInt(12) == 0;
    return new Event(
        new UUID(random.nextLong(), random.nextLong()),
        TYPES.get(random.nextInt(TYPES.size())),
        null,
        Status.COMPLETED,
        Certainty.CONFIRMED,
        "MLI",
        null,
        pastOpen ? null : day,
        day.plusDays(random.nextInt(40)),
        Precision.DAY,
        actors(random, 3),
        actors(random, 2),
        null,
        null,
        null,
        null,
        null,
        "Summary.",
        0.9,
        1,
        1,
        new Days(null, null),
        List.of(),
        Instant.EPOCH,
        1,
        List.of(),
        false,
        List.of(),
        null,
        null,
        null);
  }

  private static List<ActorRef> actors(Random random, int most) {
    return Stream.generate(() -> ACTORS.get(random.nextInt(ACTORS.size())))
        .limit(random.nextInt(most))
        .distinct()
        .map(VOCABULARY::actor)
        .toList();
  }

  /** The entries by their events' ids, in order: each event walks back over all entries. */
  private static List<List<UUID>> plainly(List<Event> events) {
    List<List<Event>> entries = new ArrayList<>();
    for (Event event : events) {
      List<Event> begun = null;
      for (int i = entries.size() - 1; i >= 0 && begun == null && isGrouped(event); i--) {
        List<Event> entry = entries.get(i);
        begun = continues(entry.get(entry.size() - 1), event) ? entry : null;
      }
      if (begun == null) {
        begun = new ArrayList<>();
        entries.add(begun);
      }
      begun.add(event);
    }
    entries.sort(Comparator.comparing(entry -> Stories.day(entry.get(0))));
    return entries.stream().map(entry -> entry.stream().map(Event::id).toList()).toList();
  }

  private static boolean continues(Event before, Event event) {
    long later = Stories.day(event).toEpochDay() - Stories.day(before).toEpochDay();
    boolean targets =
        before.targets().isEmpty()
            || event.targets().isEmpty()
            || agree(before.targets(), event.targets());
    return before.type() == event.type()
        && agree(before.agents(), event.agents())
        && targets
        && later >= 0
        && later <= Stories.STAGES_WITHIN_DAYS;
  }

  private static boolean agree(List<ActorRef> some, List<ActorRef> others) {
    return some.stream()
        .anyMatch(a -> others.stream().anyMatch(b -> VOCABULARY.sameActor(a.code(), b.code())));
  }
}
