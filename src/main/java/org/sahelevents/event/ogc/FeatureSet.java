package org.sahelevents.event.ogc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** The collections of features. */
enum FeatureSet {
  EVENTS(
      "Events",
      "What happened, with days, actors and numbers. An event whose place nobody names has no geometry.",
      "/api/v1/events"),
  PLACES("Places", "The gazetteer, with how many events each place has.", "/api/v1/places");

  private final String title;
  private final String description;
  private final String plain;

  FeatureSet(String title, String description, String plain) {
    this.title = title;
    this.description = description;
    this.plain = plain;
  }

  /** @throws SahelException NOT_FOUND for an id that none has */
  static FeatureSet named(String id) {
    return Arrays.stream(values())
        .filter(s -> s.id().equals(id))
        .findFirst()
        .orElseThrow(() -> none(id));
  }

  private static SahelException none(String id) {
    String ids = Arrays.stream(values()).map(FeatureSet::id).collect(Collectors.joining(" and "));
    return new SahelException(
        ProblemKind.NOT_FOUND, "There is no collection " + id + "; there are " + ids + ".");
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return title;
  }

  String description() {
    return description;
  }

  /** Path of the same in the plain API. */
  String plain() {
    return plain;
  }

  /** What a single feature links to. */
  List<Link> linksOf(String feature, String root) {
    String address = root + OgcDocuments.COLLECTIONS + "/" + id();
    return List.of(
        new Link(address + "/items/" + feature, "self", Link.GEOJSON, "This feature"),
        new Link(address, "collection", Link.JSON, title));
  }
}
