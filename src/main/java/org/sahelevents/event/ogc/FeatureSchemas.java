package org.sahelevents.event.ogc;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.sahelevents.api.ApiDescription;
import org.sahelevents.event.format.ColumnKind;
import org.sahelevents.event.format.EventColumn;

/** Describes GeoJSON (RFC 7946) as it is given here, and what each line of NDJSON is. */
@OpenApiFilter(
    value = OpenApiFilter.RunStage.BUILD,
    documentNames = OpenApiFilter.FILTER_RUN_FOR_ANY_DOCUMENT)
public class FeatureSchemas implements OASFilter {
  static final String EVENTS = "#/components/schemas/EventFeaturePage";
  static final String PLACES = "#/components/schemas/PlaceFeaturePage";
  static final String FEATURE = "#/components/schemas/Feature";

  private static final String REF = "#/components/schemas/";

  /** OpenAPI has no word for it before 3.2. */
  private static final String LINE = "x-line-schema";

  private static final List<String> LINES = List.of("listEvents", "searchEvents");

  @Override
  public void filterOpenAPI(OpenAPI api) {
    Components components = api.getComponents();
    components.addSchema("PointGeometry", point());
    components.addSchema("EventProperties", eventProperties());
    components.addSchema("PlaceProperties", placeProperties());
    components.addSchema("EventFeature", feature("An event on the map.", ref("EventProperties")));
    components.addSchema("PlaceFeature", feature("A place on the map.", ref("PlaceProperties")));
    components.addSchema(
        "Feature",
        feature("An event or a place by its id.", object("What is known of it."))
            .addProperty("links", links("Ways to the feature itself and to its collection."))
            .addRequired("links"));
    components.addSchema(
        "EventFeatureCollection", collection("Events on the map, in order.", "EventFeature"));
    components.addSchema("EventFeaturePage", page("A page of events on the map.", "EventFeature"));
    components.addSchema("PlaceFeaturePage", page("A page of places on the map.", "PlaceFeature"));
    api.getPaths().getPathItems().values().stream()
        .map(PathItem::getOperations)
        .flatMap(operations -> operations.values().stream())
        .filter(operation -> LINES.contains(operation.getOperationId()))
        .map(o -> o.getResponses().getAPIResponse("200").getContent())
        .forEach(content -> line(content.getMediaType(ApiDescription.NDJSON)));
  }

  private static void line(MediaType lines) {
    lines.addExtension(LINE, Map.of("$ref", REF + "ListedEvent"));
  }

  private static Schema point() {
    return object("A point on WGS 84.")
        .addProperty("type", word("Point"))
        .addProperty(
            "coordinates",
            array("Longitude and latitude, in degrees.", type(SchemaType.NUMBER))
                .minItems(2)
                .maxItems(2))
        .required(List.of("type", "coordinates"));
  }

  private static Schema feature(String description, Schema properties) {
    Schema geometry =
        OASFactory.createSchema()
            .description("Where its place lies; null where no place is known.")
            .anyOf(List.of(ref("PointGeometry"), type(SchemaType.NULL)));
    return object(description)
        .addProperty("type", word("Feature"))
        .addProperty("id", type(SchemaType.STRING).description("Its id, as the plain API has it."))
        .addProperty("geometry", geometry)
        .addProperty("properties", properties)
        .required(List.of("type", "id", "geometry", "properties"));
  }

  private static Schema collection(String description, String feature) {
    return object(description)
        .addProperty("type", word("FeatureCollection"))
        .addProperty("features", array("The features.", ref(feature)))
        .required(List.of("type", "features"));
  }

  private static Schema page(String description, String feature) {
    return collection(description, feature)
        .addProperty(
            "numberMatched",
            type(SchemaType.INTEGER)
                .description("Features on all pages; on the first page of events only."))
        .addProperty(
            "numberReturned", type(SchemaType.INTEGER).description("Features on this page."))
        .addProperty("links", links("Ways to this page and to others."))
        .required(List.of("type", "numberReturned", "links", "features"));
  }

  private static Schema links(String description) {
    return array(description, ref("OgcLink"));
  }

  /** With "fields" a feature may lack any of them. */
  private static Schema eventProperties() {
    Schema properties = object("The columns of an event, as docs/formats.md has them.");
    for (EventColumn column : EventColumn.values()) {
      Schema property = type(type(column.kind())).description(column.meaning());
      switch (column.kind()) {
        case LIST -> property.items(type(SchemaType.STRING));
        case DAY -> property.format("date");
        case MOMENT -> property.format("date-time");
        case LONG -> property.format("int64");
        default -> {}
      }
      if (column != EventColumn.ID && column.kind() != ColumnKind.LIST) {
        property.addType(SchemaType.NULL);
      }
      properties.addProperty(column.label(), property);
    }
    return properties;
  }

  private static Schema placeProperties() {
    Schema properties = object("What is known of a place.");
    OgcSchemas.PLACE.forEach(
        (name, meaning) -> {
          boolean number = name.equals("events");
          Schema property = type(number ? SchemaType.INTEGER : SchemaType.STRING);
          if (!number) {
            property.addType(SchemaType.NULL);
          }
          properties.addProperty(name, property.description(meaning));
        });
    return properties;
  }

  private static SchemaType type(ColumnKind kind) {
    return SchemaType.valueOf(OgcSchemas.type(kind).toUpperCase(Locale.ROOT));
  }

  private static Schema type(SchemaType type) {
    return OASFactory.createSchema().addType(type);
  }

  private static Schema object(String description) {
    return type(SchemaType.OBJECT).description(description);
  }

  private static Schema array(String description, Schema items) {
    return type(SchemaType.ARRAY).description(description).items(items);
  }

  private static Schema word(String word) {
    return type(SchemaType.STRING).description("Always " + word + ".").addEnumeration(word);
  }

  private static Schema ref(String name) {
    return OASFactory.createSchema().ref(REF + name);
  }
}
