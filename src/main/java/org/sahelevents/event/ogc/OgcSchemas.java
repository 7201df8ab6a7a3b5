package org.sahelevents.event.ogc;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sahelevents.event.format.ColumnKind;
import org.sahelevents.event.format.EventColumn;
import org.sahelevents.event.format.EventFeatures;

/** The properties of features as JSON Schema, so that clients need not guess their types from the first page. */
final class OgcSchemas {
  private OgcSchemas() {}

  /** @param address of the schema itself */
  static Map<String, Object> of(FeatureSet set, String address) {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put(
        "geometry", Map.of("x-ogc-role", "primary-geometry", "format", "geometry-point"));
    switch (set) {
      case EVENTS ->
          EventFeatures.properties().forEach(c -> properties.put(c.label(), property(c)));
      case PLACES -> {
        property(properties, "name", "string", "Common name.");
        property(properties, "country", "string", "ISO 3166-1 alpha-3; several joined by ;.");
        property(properties, "admin1", "string", "First-level region that it lies in.");
        property(properties, "precision", "string", "What it is, as TOWN or REGION.");
        property(properties, "events", "integer", "Events that name it.");
        property(
            properties, "first", "string", "First day on which one of them may have happened.");
        property(properties, "last", "string", "Last such day.");
      }
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
    properties.put(name, Map.of("type", type, "description", description));
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

  private static String type(ColumnKind kind) {
    return switch (kind) {
      case CODE, TEXT, DAY, MOMENT -> "string";
      case LIST -> "array";
      case INTEGER, LONG -> "integer";
      case DECIMAL -> "number";
      case BOOLEAN -> "boolean";
    };
  }
}
