package org.sahelevents.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.coding.Quantity;
import org.sahelevents.event.linking.Contradiction;
import org.sahelevents.event.linking.Days;
import org.sahelevents.event.linking.Stage;

/** Writes events with all that belongs to them: the same as the records' components, which a test holds it to. */
final class EventJson extends StdSerializer<Event> {
  /** Attribute of a writer: names of the fields to write, a set; all without it. */
  static final String FIELDS = "event-fields";

  private static final JsonMembers<PlaceRef> PLACE =
      new JsonMembers<PlaceRef>()
          .text("id", PlaceRef::id)
          .text("name", PlaceRef::name)
          .member("latitude", (out, p) -> JsonMembers.decimal(out, p.latitude()))
          .member("longitude", (out, p) -> JsonMembers.decimal(out, p.longitude()))
          .text("precision", PlaceRef::precision);
  private static final JsonMembers<ActorRef> ACTOR =
      new JsonMembers<ActorRef>()
          .text("code", ActorRef::code)
          .text("name", ActorRef::name)
          .text("kind", ActorRef::kind)
          .text("affiliation", ActorRef::affiliation);
  private static final JsonMembers<Quantity> QUANTITY =
      new JsonMembers<Quantity>()
          .number("min", Quantity::min)
          .number("max", Quantity::max)
          .member("approximate", (out, q) -> out.writeBoolean(q.approximate()));
  private static final JsonMembers<Days> DAYS =
      new JsonMembers<Days>().text("earliest", Days::earliest).text("latest", Days::latest);
  private static final JsonMembers<Stage> STAGE =
      new JsonMembers<Stage>()
          .text("status", Stage::status)
          .text("earliest", Stage::earliest)
          .text("latest", Stage::latest)
          .text("article", Stage::article)
          .object("published", Stage::published, DAYS);
  private static final JsonMembers<Contradiction.Stated> STATED =
      new JsonMembers<Contradiction.Stated>()
          .text("value", Contradiction.Stated::value)
          .member("mentions", (out, s) -> JsonMembers.texts(out, s.mentions()));
  private static final JsonMembers<Contradiction> CONTRADICTION =
      new JsonMembers<Contradiction>()
          .text("field", Contradiction::field)
          .list("values", Contradiction::values, STATED);
  private static final JsonMembers<EventMention.Quote> QUOTE =
      new JsonMembers<EventMention.Quote>()
          .number("start", EventMention.Quote::start)
          .number("end", EventMention.Quote::end)
          .text("text", EventMention.Quote::text);
  private static final JsonMembers<EventArticle> ARTICLE =
      new JsonMembers<EventArticle>()
          .text("id", EventArticle::id)
          .text("title", EventArticle::title)
          .text("publisher", EventArticle::publisher)
          .text("url", EventArticle::url)
          .text("language", EventArticle::language)
          .object("published", EventArticle::published, DAYS);
  private static final JsonMembers<EventMention> MENTION =
      new JsonMembers<EventMention>()
          .text("id", EventMention::id)
          .text("article", EventMention::article)
          .number("start", EventMention::start)
          .number("end", EventMention::end)
          .text("text", EventMention::text)
          .text("trigger", EventMention::trigger)
          .text("mode", EventMention::mode)
          .text("status", EventMention::status)
          .text("certainty", EventMention::certainty)
          .object("place", EventMention::place, PLACE)
          .text("earliest", EventMention::earliest)
          .text("latest", EventMention::latest)
          .text("precision", EventMention::precision)
          .list("agents", EventMention::agents, ACTOR)
          .list("targets", EventMention::targets, ACTOR)
          .object("personnel", EventMention::personnel, QUANTITY)
          .object("fatalities", EventMention::fatalities, QUANTITY)
          .object("persons", EventMention::persons, QUANTITY)
          .object("participants", EventMention::participants, QUANTITY)
          .number("count", EventMention::count)
          .member("confidence", (out, m) -> out.writeNumber(m.confidence()))
          .object("reported", EventMention::reported, DAYS)
          .member("evidence", (out, m) -> evidence(out, m.evidence()));
  private static final JsonMembers<Event> EVENT =
      new JsonMembers<Event>()
          .text("id", Event::id)
          .text("type", Event::type)
          .text("mode", Event::mode)
          .text("status", Event::status)
          .text("certainty", Event::certainty)
          .text("country", Event::country)
          .object("place", Event::place, PLACE)
          .text("earliest", Event::earliest)
          .text("latest", Event::latest)
          .text("precision", Event::precision)
          .list("agents", Event::agents, ACTOR)
          .list("targets", Event::targets, ACTOR)
          .object("personnel", Event::personnel, QUANTITY)
          .object("fatalities", Event::fatalities, QUANTITY)
          .object("persons", Event::persons, QUANTITY)
          .object("participants", Event::participants, QUANTITY)
          .number("count", Event::count)
          .text("summary", Event::summary)
          .member("confidence", (out, e) -> out.writeNumber(e.confidence()))
          .number("articleCount", Event::articleCount)
          .number("mentionCount", Event::mentionCount)
          .object("reported", Event::reported, DAYS)
          .member("languages", (out, e) -> JsonMembers.texts(out, e.languages()))
          .member("revision", (out, e) -> out.writeNumber(e.revision()))
          .list("history", Event::history, STAGE)
          .member("contested", (out, e) -> out.writeBoolean(e.contested()))
          .list("contradictions", Event::contradictions, CONTRADICTION)
          .text("updatedAt", Event::updatedAt)
          .onRequest()
          .list("mentions", Event::mentions, MENTION)
          .unlessNull(Event::mentions)
          .list("articles", Event::articles, ARTICLE)
          .unlessNull(Event::articles)
          .member("highlight", (out, e) -> JsonMembers.texts(out, e.highlight()))
          .unlessNull(Event::highlight);

  EventJson() {
    super(Event.class);
  }

  @Override
  public void serialize(Event event, JsonGenerator out, SerializerProvider provider)
      throws IOException {
    @SuppressWarnings("unchecked")
    Set<String> only = (Set<String>) provider.getAttribute(FIELDS);
    EVENT.write(out, event, only == null ? Set.of() : only);
  }

  /** Writes a list of mentions as it stands in an event. */
  static void mentions(JsonGenerator out, List<EventMention> mentions) throws IOException {
    MENTION.writeAll(out, mentions);
  }

  private static void evidence(JsonGenerator out, Map<String, List<EventMention.Quote>> evidence)
      throws IOException {
    out.writeStartObject();
    for (Map.Entry<String, List<EventMention.Quote>> entry : evidence.entrySet()) {
      out.writeFieldName(entry.getKey());
      QUOTE.writeAll(out, entry.getValue());
    }
    out.writeEndObject();
  }
}
