package org.sahelevents.event;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;
import static org.sahelevents.event.VocabularyUse.Of.ACTOR;
import static org.sahelevents.event.VocabularyUse.Of.COUNTRY;
import static org.sahelevents.event.VocabularyUse.Of.MODE;
import static org.sahelevents.event.VocabularyUse.Of.PLACE;
import static org.sahelevents.event.VocabularyUse.Of.REGION;
import static org.sahelevents.event.VocabularyUse.Of.TYPE;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.QueryValues;
import org.sahelevents.event.VocabularyEntries.ActorEntry;
import org.sahelevents.event.VocabularyEntries.ActorList;
import org.sahelevents.event.VocabularyEntries.CountryEntry;
import org.sahelevents.event.VocabularyEntries.CountryList;
import org.sahelevents.event.VocabularyEntries.EventTypeList;
import org.sahelevents.event.VocabularyEntries.GazetteerPlace;
import org.sahelevents.event.VocabularyEntries.ModeMeaning;
import org.sahelevents.event.VocabularyEntries.PlaceList;
import org.sahelevents.event.VocabularyEntries.RegionEntry;
import org.sahelevents.event.VocabularyEntries.RegionList;
import org.sahelevents.event.VocabularyEntries.TypeMeaning;
import org.sahelevents.lexicon.ActorKind;
import org.sahelevents.lexicon.Aliases;
import org.sahelevents.lexicon.EventTypeEntry;
import org.sahelevents.lexicon.Modes;

/** What the codes of the dataset mean, as the lexicon says. */
@Path("/api/v1")
@Tag(name = "Vocabulary")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class VocabularyResource {
  private final Vocabulary vocabulary;
  private final VocabularyUse use;
  private final Aliases aliases = Aliases.shipped();
  private final Modes modes = Modes.shipped();

  VocabularyResource(Vocabulary vocabulary, VocabularyUse use) {
    this.vocabulary = vocabulary;
    this.use = use;
  }

  private static final String WORDS =
      "What must stand in the code, in the name, or in one of the names that articles use, in any language that the"
          + " lexicon has, whatever the case and the accents.";
  private static final String USED =
      "Whether only those that events of the dataset name are wanted.";

  @GET
  @Path("/actors")
  @Operation(
      operationId = "listActors",
      summary = "Who may act in events",
      description =
          "States, missions, organisations and groups with their codes, to whom they belong, and how often events name them.")
  @APIResponse(
      responseCode = "200",
      description = "The actors wanted.",
      content =
          @Content(
              schema = @Schema(implementation = ActorList.class),
              examples = @ExampleObject(name = "example", value = EventExamples.ACTORS)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public ActorList actors(
      @Parameter(description = WORDS, example = "GSIM") @QueryParam("q") String words,
      @Parameter(
              description = "Kinds of actors.",
              explode = Explode.FALSE,
              schema = @Schema(type = SchemaType.ARRAY, implementation = ActorKind.class))
          @QueryParam("kind")
          List<String> kind,
      @Parameter(
              description = USED,
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("used")
          String used) {
    List<ActorKind> kinds = QueryValues.several("kind", kind).constants(ActorKind.class);
    WantedEntries wanted = wanted(words, used, ACTOR);
    return new ActorList(
        vocabulary.actors().stream()
            .filter(a -> kinds.isEmpty() || kinds.contains(ActorKind.valueOf(a.kind())))
            .filter(a -> wanted.has(a.code(), a.name(), aliases.ofActor(a.code())))
            .map(a -> ActorEntry.of(a, wanted.useOf(a.code())))
            .toList());
  }

  @GET
  @Path("/places")
  @Operation(
      operationId = "listPlaces",
      summary = "The places that are known by name",
      description =
          "Towns, bases, regions and stretches of land with their coordinates, and how often events happen there.")
  @APIResponse(
      responseCode = "200",
      description = "The places wanted.",
      content =
          @Content(
              schema = @Schema(implementation = PlaceList.class),
              examples = @ExampleObject(name = "example", value = EventExamples.PLACES)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public PlaceList places(
      @Parameter(description = WORDS, example = "gao") @QueryParam("q") String words,
      @Parameter(
              description = "Countries that it may lie in: ISO 3166-1 alpha-3.",
              explode = Explode.FALSE,
              example = "MLI")
          @QueryParam("country")
          List<String> country,
      @Parameter(
              description = USED,
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("used")
          String used) {
    List<String> countries =
        QueryValues.several("country", country).among(CodeChoices.countries(vocabulary));
    WantedEntries wanted = wanted(words, used, PLACE);
    return new PlaceList(
        vocabulary.places().stream()
            .filter(p -> countries.isEmpty() || countries.stream().anyMatch(p::liesIn))
            .filter(p -> wanted.has(p.id(), p.name(), aliases.ofPlace(p.id())))
            .map(p -> GazetteerPlace.of(p, wanted.useOf(p.id())))
            .toList());
  }

  @GET
  @Path("/countries")
  @Operation(
      operationId = "listCountries",
      summary = "Countries",
      description =
          "With a point for a label, the groups they belong to, and how often events happen there.")
  @APIResponse(
      responseCode = "200",
      description = "The countries wanted.",
      content =
          @Content(
              schema = @Schema(implementation = CountryList.class),
              examples = @ExampleObject(name = "example", value = EventExamples.COUNTRIES)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public CountryList countries(
      @Parameter(description = WORDS, example = "mali") @QueryParam("q") String words,
      @Parameter(
              description = "Groups that they belong or belonged to: ids of /api/v1/regions.",
              explode = Explode.FALSE,
              example = "aes")
          @QueryParam("region")
          List<String> region,
      @Parameter(
              description = USED,
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("used")
          String used) {
    List<String> regions =
        QueryValues.several("region", region).among(CodeChoices.regions(vocabulary));
    WantedEntries wanted = wanted(words, used, COUNTRY);
    return new CountryList(
        vocabulary.countries().stream()
            .filter(c -> regions.isEmpty() || regions.stream().anyMatch(c::wasEverIn))
            .filter(c -> wanted.has(c.code(), c.name(), aliases.ofCountry(c.code())))
            .map(c -> CountryEntry.of(c, wanted.useOf(c.code())))
            .toList());
  }

  @GET
  @Path("/regions")
  @Operation(
      operationId = "listRegions",
      summary = "Groups of countries that can be asked for",
      description =
          "Alliances, communities and stretches of land, each with its members, the days of membership, and how many events are"
              + " of its members.")
  @APIResponse(
      responseCode = "200",
      description = "The groups wanted.",
      content =
          @Content(
              schema = @Schema(implementation = RegionList.class),
              examples = @ExampleObject(name = "example", value = EventExamples.REGIONS)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public RegionList regions(
      @Parameter(
              description =
                  "What must stand in the id or in the name, whatever the case and the accents.",
              example = "sahel")
          @QueryParam("q")
          String words,
      @Parameter(
              description = USED,
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("used")
          String used) {
    WantedEntries wanted = wanted(words, used, REGION);
    return new RegionList(
        vocabulary.regions().stream()
            .filter(r -> wanted.has(r.id(), r.name(), List.of()))
            .map(r -> RegionEntry.of(r, wanted.useOf(r.id())))
            .toList());
  }

  @GET
  @Path("/event-types")
  @Operation(
      operationId = "listEventTypes",
      summary = "What the types mean",
      description =
          "Definition, example, the nearest codes of PLOVER, CAMEO, ACLED and UCDP, and how many events are of the type; what its directions"
              + " mean, if it has any.")
  @APIResponse(
      responseCode = "200",
      description = "The types wanted, of twelve.",
      content =
          @Content(
              schema = @Schema(implementation = EventTypeList.class),
              examples = @ExampleObject(name = "example", value = EventExamples.EVENT_TYPES)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public EventTypeList eventTypes(
      @Parameter(
              description =
                  "What must stand in the code, in a name in any language, in a direction, or in a code or name of another"
                      + " scheme, whatever the case and the accents.",
              example = "release")
          @QueryParam("q")
          String words,
      @Parameter(
              description = USED,
              schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
          @QueryParam("used")
          String used) {
    WantedEntries wanted = wanted(words, used, TYPE);
    Map<String, Use> ofModes = use.of(MODE);
    return new EventTypeList(
        vocabulary.eventTypes().stream()
            .filter(t -> wanted.has(t.code(), t.name(), names(t)))
            .map(
                t ->
                    TypeMeaning.of(
                        t,
                        wanted.useOf(t.code()),
                        modes.of(t.code()).stream()
                            .map(m -> ModeMeaning.of(m, ofModes.getOrDefault(m.code(), Use.NONE)))
                            .toList()))
            .toList());
  }

  /** What a type is called besides its code and name: in other languages, by its directions, elsewhere. */
  private List<String> names(EventTypeEntry type) {
    Stream<String> ofModes =
        modes.of(type.code()).stream()
            .flatMap(
                m -> Stream.concat(Stream.of(m.code(), m.name()), m.labels().values().stream()));
    Stream<String> elsewhere =
        type.crosswalk().stream()
            .flatMap(c -> Stream.of(c.code(), c.label()))
            .filter(Objects::nonNull);
    return Stream.of(type.labels().values().stream(), ofModes, elsewhere)
        .flatMap(names -> names)
        .toList();
  }

  private WantedEntries wanted(String words, String used, VocabularyUse.Of field) {
    return WantedEntries.of(words, QueryValues.one("used", used).flag(), use.of(field));
  }
}
