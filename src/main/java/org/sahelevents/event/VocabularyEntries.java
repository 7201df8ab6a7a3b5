package org.sahelevents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.lexicon.Country;
import org.sahelevents.lexicon.Crosswalk;
import org.sahelevents.lexicon.DatedTerm;
import org.sahelevents.lexicon.EventTypeEntry;
import org.sahelevents.lexicon.Modes;
import org.sahelevents.lexicon.Place;
import org.sahelevents.lexicon.Regions;

/** The vocabularies as the API gives them. */
final class VocabularyEntries {
  private VocabularyEntries() {}

  /** All actors. */
  @Schema(
      name = "ActorList",
      requiredProperties = {"items"})
  public record ActorList(List<ActorEntry> items) {}

  /** All countries. */
  @Schema(
      name = "CountryList",
      requiredProperties = {"items"})
  public record CountryList(List<CountryEntry> items) {}

  /** All groups of countries. */
  @Schema(
      name = "RegionList",
      requiredProperties = {"items"})
  public record RegionList(List<RegionEntry> items) {}

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

  /** An actor, and how often events name it. */
  @Schema(
      name = "ActorEntry",
      requiredProperties = {"code", "name", "kind", "affiliation", "use"})
  public record ActorEntry(
      @Schema(examples = "WAGNER") String code,
      @Schema(description = "English name.", examples = "Wagner Group") String name,
      @Schema(description = "What sort of actor.", examples = "PRIVATE_MILITARY") String kind,
      @Schema(description = "Code of the actor it belongs to.", nullable = true, examples = "RUS")
          String affiliation,
      Use use) {
    static ActorEntry of(ActorRef a, Use use) {
      return new ActorEntry(a.code(), a.name(), a.kind(), a.affiliation(), use);
    }
  }

  /** A country, and how often events happen there. */
  @Schema(
      name = "CountryEntry",
      requiredProperties = {"code", "name", "capital", "latitude", "longitude", "regions", "use"})
  public record CountryEntry(
      @Schema(description = "ISO 3166-1 alpha-3.", examples = "MLI") String code,
      @Schema(description = "English name.", examples = "Mali") String name,
      @Schema(description = "Id of a place.", nullable = true, examples = "bamako") String capital,
      @Schema(description = "Degrees north of a point for a label.", nullable = true)
          Double latitude,
      @Schema(description = "Degrees east of it.", nullable = true) Double longitude,
      @Schema(description = "Groups it belongs or belonged to: ids of /api/v1/regions.")
          List<String> regions,
      Use use) {
    static CountryEntry of(Country c, Use use) {
      return new CountryEntry(
          c.code(),
          c.name(),
          c.capital(),
          c.latitude(),
          c.longitude(),
          c.regions().stream().map(DatedTerm::name).distinct().toList(),
          use);
    }
  }

  /** A group of countries. */
  @Schema(
      name = "RegionEntry",
      requiredProperties = {"id", "name", "source", "members", "use"})
  public record RegionEntry(
      @Schema(examples = "aes") String id,
      @Schema(description = "English name.", examples = "Alliance of Sahel States") String name,
      @Schema(description = "Where the membership stands.") String source,
      List<Membership> members,
      @Schema(
              description =
                  "Events of its members, as far as they may have happened during their membership.")
          Use use) {
    static RegionEntry of(Regions.Region r, Use use) {
      return new RegionEntry(
          r.id(),
          r.name(),
          r.source(),
          r.members().stream().map(m -> new Membership(m.name(), m.from(), m.until())).toList(),
          use);
    }
  }

  /** A country's days in a group. */
  @Schema(
      name = "Membership",
      requiredProperties = {"country", "from", "until"})
  public record Membership(
      @Schema(description = "ISO 3166-1 alpha-3.", examples = "MLI") String country,
      @Schema(
              description = "First day; null for as long as this dataset looks back.",
              nullable = true)
          LocalDate from,
      @Schema(description = "Last day; null while it lasts.", nullable = true) LocalDate until) {}

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
        "precision",
        "use"
      })
  public record GazetteerPlace(
      @Schema(examples = "gao") String id,
      @Schema(examples = "Gao") String name,
      @Schema(description = "ISO 3166-1 alpha-3; several for a border area.")
          List<String> countries,
      @Schema(description = "First-level region it lies in.", nullable = true) String region,
      double latitude,
      double longitude,
      @Schema(description = "What the place is.", examples = "TOWN") String precision,
      Use use) {
    static GazetteerPlace of(Place p, Use use) {
      return new GazetteerPlace(
          p.id(),
          p.name(),
          p.countries(),
          p.admin1(),
          p.latitude(),
          p.longitude(),
          p.precision().name(),
          use);
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
        "crosswalk",
        "use",
        "modeMeanings"
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
      @Schema(description = "The nearest codes of other schemes.") List<Equivalent> crosswalk,
      Use use,
      @Schema(description = "What its directions mean, in the order of modes.")
          List<ModeMeaning> modeMeanings) {
    static TypeMeaning of(EventTypeEntry t, Use use, List<ModeMeaning> modes) {
      return new TypeMeaning(
          t.code(),
          t.name(),
          t.labels(),
          t.definition(),
          t.notWhen(),
          t.examples(),
          t.modes(),
          t.crosswalk().stream().map(Equivalent::of).toList(),
          use,
          modes);
    }
  }

  /** What a direction of a type means. */
  @Schema(
      name = "EventModeMeaning",
      requiredProperties = {"code", "name", "labels", "definition", "crosswalk", "use"})
  public record ModeMeaning(
      @Schema(examples = "RELEASE") String code,
      String name,
      @Schema(description = "Name by language (ISO 639-1).") Map<String, String> labels,
      @Schema(description = "When it is coded.") String definition,
      @Schema(
              description =
                  "Those codes of other schemes in the crosswalk of the type that are about this direction; a scheme that"
                      + " is missing does not tell directions apart or has no such code.")
          List<Equivalent> crosswalk,
      Use use) {
    static ModeMeaning of(Modes.Meaning m, Use use) {
      return new ModeMeaning(
          m.code(),
          m.name(),
          m.labels(),
          m.definition(),
          m.crosswalk().stream().map(Equivalent::of).toList(),
          use);
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
}
