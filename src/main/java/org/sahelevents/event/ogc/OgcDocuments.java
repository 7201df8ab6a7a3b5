package org.sahelevents.event.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.catalogue.Extent;
import org.sahelevents.event.catalogue.Extents;
import org.sahelevents.event.catalogue.Publication;
import org.sahelevents.event.query.Area;

/** The documents that lead to the features: landing page, conformance, collections. */
@ApplicationScoped
public class OgcDocuments {
  static final String ROOT = "/ogc";
  static final String COLLECTIONS = ROOT + "/collections";
  static final String OPENAPI_30 = "application/vnd.oai.openapi+json;version=3.0";

  /** Longitude and latitude on WGS 84, the only system that coordinates are given and taken in. */
  private static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

  private static final String GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";
  private static final String CLASS = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";

  private final Extents extents;
  private final Vocabulary vocabulary;
  private final Publication publication;

  OgcDocuments(Extents extents, Vocabulary vocabulary, Publication publication) {
    this.extents = extents;
    this.vocabulary = vocabulary;
    this.publication = publication;
  }

  /** Where everything else is found. */
  @Schema(
      name = "OgcLandingPage",
      requiredProperties = {"title", "description", "links"})
  public record Landing(String title, String description, List<Link> links) {}

  /** The requirements that are met. */
  @Schema(
      name = "OgcConformance",
      requiredProperties = {"conformsTo"})
  public record Conformance(List<String> conformsTo) {}

  /** All collections. */
  @Schema(
      name = "OgcCollections",
      requiredProperties = {"links", "collections"})
  public record CollectionList(List<Link> links, List<Collection> collections) {}

  /** One collection. */
  @Schema(
      name = "OgcCollection",
      requiredProperties = {"id", "title", "description", "itemType", "extent", "crs", "links"})
  public record Collection(
      String id,
      String title,
      String description,
      String itemType,
      Covered extent,
      List<String> crs,
      List<Link> links) {}

  /** Where and when the features of a collection lie. */
  @Schema(name = "OgcExtent", description = "A part is missing where nothing is known of it.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Covered(Spatial spatial, Temporal temporal) {}

  /** Boxes: west, south, east, north. */
  @Schema(name = "OgcSpatialExtent")
  public record Spatial(List<List<Double>> bbox, String crs) {}

  /** Intervals of moments. */
  @Schema(name = "OgcTemporalExtent")
  public record Temporal(List<List<String>> interval, String trs) {}

  /** @param root scheme, name and port that links begin with */
  Landing landing(String root) {
    return new Landing(
        "Sahel Events",
        "Events in the Sahel, read from news articles, and the places where they happened.",
        List.of(
            new Link(root + ROOT, "self", Link.JSON, "This document"),
            new Link(root + ROOT + "/api", "service-desc", OPENAPI_30, "Definition of this API"),
            new Link(root + "/q/swagger-ui/", "service-doc", "text/html", "Documentation"),
            new Link(root + ROOT + "/conformance", "conformance", Link.JSON, "Conformance classes"),
            new Link(root + COLLECTIONS, "data", Link.JSON, "Collections")));
  }

  Conformance conformance() {
    return new Conformance(List.of(CLASS + "core", CLASS + "oas30", CLASS + "geojson"));
  }

  CollectionList collections(String root) {
    return new CollectionList(
        licensed(new Link(root + COLLECTIONS, "self", Link.JSON, "This document")),
        Arrays.stream(FeatureSet.values()).map(set -> collection(set, root)).toList());
  }

  Collection collection(FeatureSet set, String root) {
    Extent extent = extents.now();
    Area.Box box = set == FeatureSet.EVENTS ? extent.box() : Extents.around(vocabulary.places());
    String address = root + COLLECTIONS + "/" + set.id();
    return new Collection(
        set.id(),
        set.title(),
        set.description(),
        "feature",
        new Covered(spatial(box), temporal(extent)),
        List.of(CRS84),
        licensed(
            new Link(address, "self", Link.JSON, "This document"),
            new Link(address + "/items", "items", Link.GEOJSON, set.title()),
            new Link(address + "/schema", "describedby", Link.SCHEMA, "Types of the properties"),
            new Link(root + set.plain(), "alternate", Link.JSON, "The same by the plain API")));
  }

  /** With the licence that the features are under, where it is known. */
  private List<Link> licensed(Link... links) {
    return Stream.concat(
            Stream.of(links),
            publication.licenceAddress().stream()
                .map(address -> new Link(address, "license", "text/html", "Licence")))
        .toList();
  }

  private static Spatial spatial(Area.Box box) {
    return box == null
        ? null
        : new Spatial(List.of(List.of(box.west(), box.south(), box.east(), box.north())), CRS84);
  }

  private static Temporal temporal(Extent extent) {
    return extent.events() == 0
        ? null
        : new Temporal(
            List.of(
                Arrays.asList(
                    moment(extent.first(), "T00:00:00Z"), moment(extent.last(), "T23:59:59Z"))),
            GREGORIAN);
  }

  private static String moment(LocalDate day, String time) {
    return day == null ? null : day + time;
  }
}
