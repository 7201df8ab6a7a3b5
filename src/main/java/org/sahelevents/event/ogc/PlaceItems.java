package org.sahelevents.event.ogc;

import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sahelevents.api.Cursor;
import org.sahelevents.api.Site;
import org.sahelevents.event.Use;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.VocabularyUse;
import org.sahelevents.event.query.DayRange;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.EventQueryReader;
import org.sahelevents.event.query.Given;
import org.sahelevents.lexicon.Place;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** The gazetteer as features; the time of a place is that of the events that name it. */
@ApplicationScoped
public class PlaceItems {
  private static final String ORDER = "place";

  private final EventQueryReader reader;
  private final Vocabulary vocabulary;
  private final VocabularyUse use;

  PlaceItems(EventQueryReader reader, Vocabulary vocabulary, VocabularyUse use) {
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.use = use;
  }

  Response page(UriInfo uri) {
    Given given = Given.of(uri.getQueryParameters());
    EventFilter wanted = reader.filter(ItemsQuery.plain(uri.getQueryParameters()));
    Map<String, Use> uses = use.of(VocabularyUse.Of.PLACE);
    List<Place> matched =
        vocabulary.places().stream()
            .filter(p -> wanted.box() == null || wanted.box().contains(p))
            .filter(p -> meets(uses.get(p.id()), wanted.happened()))
            .sorted(Comparator.comparing(Place::id))
            .toList();
    String after = given.has("cursor") ? after(given.text("cursor")) : "";
    List<Place> left = matched.stream().filter(p -> p.id().compareTo(after) > 0).toList();
    List<Place> page = left.subList(0, Math.min(ItemsQuery.limit(given), left.size()));
    boolean more = page.size() < left.size();
    return new Features(
            json -> {
              for (Place place : page) {
                feature(place, uses, json, List.of());
              }
            },
            page.size(),
            (long) matched.size(),
            null,
            more ? Cursor.of(ORDER, page.get(page.size() - 1).id()) : null)
        .answer(uri);
  }

  byte[] item(String id, UriInfo uri) {
    Place place =
        vocabulary
            .knownPlace(id)
            .orElseThrow(
                () ->
                    new SahelException(
                        ProblemKind.NOT_FOUND, "There is no place with the id " + id + "."));
    List<Link> links = FeatureSet.PLACES.linksOf(id, Site.root(uri));
    return FeatureDocument.bytes(
        json -> feature(place, use.of(VocabularyUse.Of.PLACE), json, links));
  }

  private static String after(String cursor) {
    return Cursor.read(cursor, ORDER, 1, parts -> parts.get(0));
  }

  private static boolean meets(Use use, DayRange days) {
    return days.isAny()
        || use != null
            && (days.from() == null || use.last() == null || !use.last().isBefore(days.from()))
            && (days.to() == null || use.first() == null || !use.first().isAfter(days.to()));
  }

  private static void feature(
      Place place, Map<String, Use> uses, JsonGenerator json, List<Link> links) throws IOException {
    Use used = uses.getOrDefault(place.id(), Use.NONE);
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", place.id());
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeFieldName("coordinates");
    json.writeArray(new double[] {place.longitude(), place.latitude()}, 0, 2);
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeStringField("name", place.name());
    json.writeStringField("country", String.join(";", place.countries()));
    json.writeStringField("admin1", place.admin1());
    json.writeStringField("precision", place.precision().name());
    json.writeNumberField("events", used.events());
    json.writeStringField("first", text(used.first()));
    json.writeStringField("last", text(used.last()));
    json.writeEndObject();
    if (!links.isEmpty()) {
      FeatureDocument.links(json, links);
    }
    json.writeEndObject();
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
