package org.sahelevents.event.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.Event;
import org.sahelevents.event.EventWriters;
import org.sahelevents.event.PlaceRef;
import org.sahelevents.event.Vocabulary;

/** Whatever is written differently makes renderings of before out of date. */
class EventSampleTest {
  private static final Vocabulary VOCABULARY = new Vocabulary();

  private final ObjectMapper mapper = mapper();

  private static ObjectMapper mapper() {
    ObjectMapper mapper = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    new EventWriters().customize(mapper);
    return mapper;
  }

  /** Writes events as ever, but leaves out the members for which this holds. */
  private ObjectMapper without(BiPredicate<String, JsonNode> left) {
    JsonSerializer<Event> less =
        new JsonSerializer<>() {
          @Override
          public void serialize(Event event, JsonGenerator out, SerializerProvider provider)
              throws IOException {
            JsonNode tree = mapper.valueToTree(event);
            strip(tree, left);
            out.writeTree(tree);
          }
        };
    ObjectMapper other = JsonMapper.builder().addModule(new JavaTimeModule()).build();
    other.registerModule(new SimpleModule("less").addSerializer(Event.class, less));
    return other;
  }

  private static void strip(JsonNode node, BiPredicate<String, JsonNode> left) {
    if (node.isObject()) {
      node.properties().removeIf(member -> left.test(member.getKey(), member.getValue()));
    }
    node.forEach(member -> strip(member, left));
  }

  private static long checksum(ObjectMapper mapper, Vocabulary vocabulary) {
    return EventRenderings.checksum(mapper, vocabulary);
  }

  @Test
  void theSameWayOfWritingIsTheSame() {
    assertEquals(checksum(mapper, VOCABULARY), checksum(mapper(), new Vocabulary()));
    assertEquals(
        checksum(mapper, VOCABULARY), checksum(without((member, value) -> false), VOCABULARY));
  }

  @Test
  void nullsThatAreNoLongerWrittenAreAnother() {
    for (String name : List.of("mode", "place", "latest", "fatalities", "count")) {
      ObjectMapper other = without((member, value) -> member.equals(name) && value.isNull());
      assertNotEquals(checksum(mapper, VOCABULARY), checksum(other, VOCABULARY), name);
    }
  }

  @Test
  void emptyListsThatAreNoLongerWrittenAreAnother() {
    assertNotEquals(
        checksum(mapper, VOCABULARY),
        checksum(without((member, value) -> value.isArray() && value.isEmpty()), VOCABULARY));
  }

  @Test
  void anotherNameForWhatTheLexiconDoesNotKnowIsAnother() {
    Vocabulary places =
        new Vocabulary() {
          @Override
          public PlaceRef place(String id) {
            return placeIds().contains(id)
                ? super.place(id)
                : new PlaceRef(id, "Unknown", null, null, null);
          }
        };
    Vocabulary actors =
        new Vocabulary() {
          @Override
          public ActorRef actor(String code) {
            return actorCodes().contains(code)
                ? super.actor(code)
                : new ActorRef(code, "Unknown", null, null);
          }
        };
    assertNotEquals(checksum(mapper, VOCABULARY), checksum(mapper, places));
    assertNotEquals(checksum(mapper, VOCABULARY), checksum(mapper, actors));
  }
}
