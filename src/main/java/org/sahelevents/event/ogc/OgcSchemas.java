package org.sahelevents.event.ogc;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sahelevents.api.Members;
import org.sahelevents.event.format.ColumnKind;
import org.sahelevents.event.format.EventColumn;
import org.sahelevents.event.format.EventFeatures;

/** The properties of features as JSON Schema, so that clients need not guess their types from the first page. */
final class OgcSchemas {
  /** The properties of places, with their meaning. */
  static final Map<String, String> PLACE = new LinkedHashMap<>();

  static {
    PLACE.put("name", "Common name.");
    PLACE.put("country", "ISO 3166-1 alpha-3; several joined by ;.");
    PLACE.put("admin1", "First-level region that it lies in.");
    PLACE.put("precision", "What it is, as TOWN or REGION.");
    PLACE.put("events", "Events that name it.");
    PLACE.put("first", "First day on which one of them may have happened.");
    PLACE.put("last", "Last such day.");
  }

  private OgcSchemas() {}

  /** @param address of the schema itself */
  static Map<String, Object> of(FeatureSet set, String address) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        "geometry",
        Members.of(entry("x-ogc-role", "primary-geometry"), entry("format", "geometry-point")));
    switch (set) {
      case EVENTS ->
          EventFeatures.properties().forEach(c -> properties.put(c.label(), property(c)));
      case PLACES ->
          PLACE.forEach(
              (name, meaning) ->
                  property(
                      properties, name, name.equals("events") ? "integer" : "string", meaning));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", address);
    schema.put("title", set.title());
    schema.put("type", "object");
    schema.put("properties", properties);
    return schema;
  }

  private static void property(
      Map<String, Object> properties, String name, String type, String description) {
    properties.put(name, Members.of(entry("type", type), entry("description", description)));
  }

  private static Map<String, Object> property(EventColumn column) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("description", column.meaning());
    property.put("type", type(column.kind()));
    if (column.kind() == ColumnKind.DAY) {
      property.put("format", "date");
    } else if (column.kind() == ColumnKind.LIST) {
      property.put("items", Map.of("type", "string"));
    }
    return property;
  }

  /** As JSON Schema names it. */
  static String type(ColumnKind kind) {
    return switch (kind) {
      case CODE, TEXT, DAY, MOMENT -> "string";
      case LIST -> "array";
      case INTEGER, LONG -> "integer";
      case DECIMAL -> "number";
      case BOOLEAN -> "boolean";
    };
  }
}
