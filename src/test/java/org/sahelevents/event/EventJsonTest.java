package org.sahelevents.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Quantity;
import org.sahelevents.coding.Status;
import org.sahelevents.event.linking.Contradiction;
import org.sahelevents.event.linking.Days;
import org.sahelevents.event.linking.Stage;
import org.sahelevents.time.Precision;

/** What is written by hand is what Jackson finds in the records by itself: every component, in order, by the same rules. */
class EventJsonTest {
  private static final LocalDate DAY = LocalDate.of(2023, 7, 26);
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000000a");
  private static final Days OPEN = new Days(null, DAY);
  private static final ActorRef ACTOR = new ActorRef("A", "An \"actor\" é\n", "STATE", null);
  private static final PlaceRef PLACE = new PlaceRef("p", "Place", 1.5, -0.04, "TOWN");
  private static final EventMention MENTION =
      new EventMention(
          ID,
          "a",
          1,
          9,
          "words",
          "word",
          Mode.values()[0],
          Status.COMPLETED,
          Certainty.values()[0],
          new PlaceRef("gone", "gone", null, null, null),
          DAY,
          null,
          Precision.DAY,
          List.of(ACTOR, ACTOR),
          List.of(),
          new Quantity(1, null, true),
          null,
          Quantity.exactly(3),
          new Quantity(null, 4, false),
          2,
          0.5,
          OPEN,
          new TreeMap<>(
              Map.of("place", List.of(new EventMention.Quote(1, 2, "w")), "type", List.of())));
  private static final Event BARE =
      new Event(
          ID,
          EventType.values()[0],
          null,
          Status.PLANNED,
          Certainty.values()[0],
          "MLI",
          null,
          null,
          null,
          Precision.UNKNOWN,
          List.of(),
          List.of(ACTOR),
          null,
          null,
          null,
          null,
          null,
          "Summary.",
          1e-7,
          1,
          2,
          new Days(null, null),
          List.of("nl", "fr"),
          Instant.EPOCH,
          Long.MIN_VALUE,
          List.of(),
          false,
          List.of(),
          null,
          null,
          null);
  private static final Event FULL =
      new Event(
              ID,
              EventType.values()[1],
              Mode.values()[0],
              Status.COMPLETED,
              Certainty.values()[0],
              "NER",
              PLACE,
              DAY,
              DAY.plusDays(1),
              Precision.WEEK,
              List.of(ACTOR),
              List.of(),
              Quantity.exactly(7),
              new Quantity(8, 9, false),
              Quantity.exactly(10),
              Quantity.exactly(11),
              12,
              "A \u2028 summary with </script> and \u0001",
              0.99,
              3,
              4,
              OPEN,
              List.of(),
              Instant.EPOCH,
              5,
              List.of(
                  new Stage(Status.PLANNED, null, DAY, "a", OPEN),
                  new Stage(Status.COMPLETED, DAY, DAY, "b", new Days(DAY, DAY))),
              true,
              List.of(
                  new Contradiction(
                      "place",
                      List.of(
                          new Contradiction.Stated("x", List.of(ID)),
                          new Contradiction.Stated("y", List.of())))),
              null,
              null,
              null)
          .with(
              List.of(MENTION),
              List.of(
                  new EventArticle("a", null, "p", "u", "nl", OPEN),
                  new EventArticle("b", "t", null, null, "fr", new Days(DAY, null))),
              List.of("<mark>w</mark>"));

  private final ObjectMapper found =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
  private final ObjectMapper written = found.copy();

  EventJsonTest() {
    new EventWriters().customize(written);
  }

  @Test
  void writesWhatTheRecordsHold() throws IOException {
    for (Event event : List.of(BARE, FULL, FULL.with(List.of(), null, List.of()))) {
      assertEquals(found.writeValueAsString(event), written.writeValueAsString(event));
    }
  }

  @Test
  void writesTheFieldsAskedForOnly() throws IOException {
    Set<String> fields = Set.of("id", "place", "mentions");
    String some = EventWriters.writer(written, fields).writeValueAsString(List.of(FULL));
    List<String> names = new ArrayList<>();
    written.readTree(some).get(0).fieldNames().forEachRemaining(names::add);
    assertEquals(List.of("id", "place", "mentions"), names);
    assertEquals(
        "{\"id\":\"" + ID + "\",\"place\":null}",
        EventWriters.writer(written, fields).writeValueAsString(BARE));
  }

  @Test
  void readsWhatIsStored() {
    Json json = new Json(found);
    assertEquals(FULL.history(), StoredJson.stages(json.write(FULL.history())));
    assertEquals(List.of(), StoredJson.stages("[]"));
    assertEquals(MENTION.evidence(), StoredJson.quotes(json.write(MENTION.evidence())));
  }
}
