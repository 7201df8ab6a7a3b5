package org.sahelevents.event.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Quantity;
import org.sahelevents.coding.Status;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.Event;
import org.sahelevents.event.PlaceRef;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.linking.Contradiction;
import org.sahelevents.event.linking.Days;
import org.sahelevents.event.linking.Stage;
import org.sahelevents.time.Precision;

/** Events with a value for everything and with none for whatever may lack: how they are written tells how any other is. */
final class EventSample {
  private static final UUID ID = new UUID(1, 2);
  private static final LocalDate DAY = LocalDate.of(2020, 1, 2);
  private static final Days DAYS = new Days(null, DAY);
  private static final ActorRef ACTOR = new ActorRef("A", "\"É\n\u2028", "K", null);
  private static final Quantity NUMBER = new Quantity(1, null, true);

  private static final Event FULL =
      new Event(
          ID,
          EventType.ARREST,
          Mode.DETAIN,
          Status.COMPLETED,
          Certainty.CONFIRMED,
          "C",
          new PlaceRef("p", "P", 1.5, -1e-7, "T"),
          null,
          DAY,
          Precision.DAY,
          List.of(ACTOR, ACTOR),
          List.of(),
          NUMBER,
          NUMBER,
          null,
          NUMBER,
          2,
          "Summary <&>.",
          0.5,
          3,
          4,
          DAYS,
          List.of("l", "m"),
          Instant.EPOCH,
          Long.MAX_VALUE,
          List.of(new Stage(Status.PLANNED, DAY, null, "a", DAYS)),
          true,
          List.of(new Contradiction("f", List.of(new Contradiction.Stated("v", List.of(ID))))),
          null,
          null,
          null);

  /** A code that no lexicon has. */
  private static final String UNKNOWN = "?";

  private EventSample() {}

  static List<Event> of(Vocabulary vocabulary) {
    return List.of(
        FULL,
        bare(null, List.of(), List.of()),
        bare(
            vocabulary.place(UNKNOWN),
            List.of(vocabulary.actor(UNKNOWN)),
            List.of(new Stage(Status.PLANNED, null, null, "a", new Days(null, null)))));
  }

  /** Without whatever an event may lack. */
  private static Event bare(PlaceRef place, List<ActorRef> actors, List<Stage> history) {
    return new Event(
        ID,
        EventType.COUP,
        null,
        Status.PLANNED,
        Certainty.REPORTED,
        "C",
        place,
        null,
        null,
        Precision.UNKNOWN,
        actors,
        actors,
        null,
        null,
        null,
        null,
        null,
        "",
        0,
        0,
        0,
        new Days(null, null),
        List.of(),
        Instant.EPOCH,
        0,
        history,
        false,
        List.of(),
        null,
        null,
        null);
  }
}
