package org.sahelevents.event;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.lexicon.Crosswalk;
import org.sahelevents.lexicon.EventTypeEntry;
import org.sahelevents.lexicon.Place;

/** What the codes of the dataset mean, as the lexicon says. */
@Path("/api/v1")
@Tag(name = "Vocabulary")
@Produces(MediaType.APPLICATION_JSON)
public class VocabularyResource {
  private final Vocabulary vocabulary;

  VocabularyResource(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** All actors. */
  @Schema(
      name = "ActorList",
      requiredProperties = {"items"})
  public record ActorList(List<ActorRef> items) {}

  /** All places. */
  @Schema(
      name = "PlaceList",
      requiredProperties = {"items"})
  public record PlaceList(List<GazetteerPlace> items) {}

  /** All types. */
  @Schema(
      name = "EventTypeList",
      requiredProperties = {"items"})
  public record EventTypeList(List<TypeMeaning> items) {}

  /** A place of the gazetteer, with the countries it lies in. */
  @Schema(
      name = "GazetteerPlace",
      requiredProperties = {
        "id",
        "name",
        "countries",
        "region",
        "latitude",
        "longitude",
        "precision"
      })
  public record GazetteerPlace(
      @Schema(examples = "gao") String id,
      @Schema(examples = "Gao") String name,
      @Schema(description = "ISO 3166-1 alpha-3; several for a border area.")
          List<String> countries,
      @Schema(description = "First-level region it lies in.", nullable = true) String region,
      double latitude,
      double longitude,
      @Schema(description = "What the place is.", examples = "TOWN") String precision) {
    static GazetteerPlace of(Place p) {
      return new GazetteerPlace(
          p.id(),
          p.name(),
          p.countries(),
          p.admin1(),
          p.latitude(),
          p.longitude(),
          p.precision().name());
    }
  }

  /** What a type means. */
  @Schema(
      name = "EventTypeMeaning",
      requiredProperties = {
        "code",
        "name",
        "labels",
        "definition",
        "notWhen",
        "examples",
        "modes",
        "crosswalk"
      })
  public record TypeMeaning(
      @Schema(examples = "WITHDRAWAL") String code,
      String name,
      @Schema(description = "Name by language (ISO 639-1).") Map<String, String> labels,
      @Schema(description = "When it is coded.") String definition,
      @Schema(description = "When it is not, though it looks like it.", nullable = true)
          String notWhen,
      @Schema(description = "A sentence that states one, by language (ISO 639-1).")
          Map<String, String> examples,
      @Schema(description = "Its directions, if it has any.") List<String> modes,
      @Schema(description = "The nearest codes of other schemes.") List<Equivalent> crosswalk) {
    static TypeMeaning of(EventTypeEntry t) {
      return new TypeMeaning(
          t.code(),
          t.name(),
          t.labels(),
          t.definition(),
          t.notWhen(),
          t.examples(),
          t.modes(),
          t.crosswalk().stream().map(Equivalent::of).toList());
    }
  }

  /** A code of another scheme. */
  @Schema(
      name = "Equivalent",
      requiredProperties = {"scheme", "code", "label", "match", "note"})
  public record Equivalent(
      @Schema(examples = "CAMEO") String scheme,
      @Schema(description = "Null where the scheme has none.", nullable = true) String code,
      @Schema(nullable = true) String label,
      @Schema(
              description =
                  "EXACT: the same events; BROAD: the other takes in more; NARROW: less; NONE: no such code.")
          String match,
      @Schema(description = "What differs.", nullable = true) String note) {
    static Equivalent of(Crosswalk c) {
      return new Equivalent(c.scheme().name(), c.code(), c.label(), c.match().name(), c.note());
    }
  }

  @GET
  @Path("/actors")
  @Operation(
      operationId = "listActors",
      summary = "Who may act in events",
      description =
          "States, missions, organisations and groups with their codes and to whom they belong.")
  @APIResponse(
      responseCode = "200",
      description = "All actors.",
      content =
          @Content(
              schema = @Schema(implementation = ActorList.class),
              examples = @ExampleObject(name = "example", value = EventExamples.ACTORS)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public ActorList actors() {
    return new ActorList(vocabulary.actors());
  }

  @GET
  @Path("/places")
  @Operation(
      operationId = "listPlaces",
      summary = "The places that are known by name",
      description = "Towns, bases, regions and stretches of land with their coordinates.")
  @APIResponse(
      responseCode = "200",
      description = "All places.",
      content =
          @Content(
              schema = @Schema(implementation = PlaceList.class),
              examples = @ExampleObject(name = "example", value = EventExamples.PLACES)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public PlaceList places() {
    return new PlaceList(vocabulary.places().stream().map(GazetteerPlace::of).toList());
  }

  @GET
  @Path("/event-types")
  @Operation(
      operationId = "listEventTypes",
      summary = "What the types mean",
      description = "Definition, example and the nearest codes of PLOVER, CAMEO, ACLED and UCDP.")
  @APIResponse(
      responseCode = "200",
      description = "The twelve types.",
      content =
          @Content(
              schema = @Schema(implementation = EventTypeList.class),
              examples = @ExampleObject(name = "example", value = EventExamples.EVENT_TYPES)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public EventTypeList eventTypes() {
    return new EventTypeList(vocabulary.eventTypes().stream().map(TypeMeaning::of).toList());
  }
}
