package org.sahelevents.event.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/**
 * An event as a feature of GeoJSON. An event without a place has no geometry: a point in its country would show it where
 * nobody says it happened.
 */
final class GeoJsonFeature {
  /** What a feature needs besides its properties. */
  static final List<EventColumn> NEEDED =
      List.of(EventColumn.ID, EventColumn.LATITUDE, EventColumn.LONGITUDE);

  /** For features that have nothing beside what RFC 7946 wants. */
  static final EventFeatures.Members NO_MORE = (id, json) -> {};

  private final List<EventColumn> columns;
  private final int properties;
  private final int id;
  private final int latitude;
  private final int longitude;

  /**
   * @param columns the properties and, behind them, what else is {@link #NEEDED}
   * @param properties how many of the columns are properties
   */
  GeoJsonFeature(List<EventColumn> columns, int properties) {
    this.columns = columns;
    this.properties = properties;
    id = columns.indexOf(EventColumn.ID);
    latitude = columns.indexOf(EventColumn.LATITUDE);
    longitude = columns.indexOf(EventColumn.LONGITUDE);
  }

  /** Writes one object. */
  void write(String[] cells, JsonGenerator json, EventFeatures.Members more) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", cells[id]);
    point(cells, json);
    json.writeObjectFieldStart("properties");
    for (int i = 0; i < properties; i++) {
      json.writeFieldName(columns.get(i).label());
      value(columns.get(i).kind(), cells[i], json);
    }
    json.writeEndObject();
    more.write(cells[id], json);
    json.writeEndObject();
  }

  private void point(String[] cells, JsonGenerator json) throws IOException {
    if (cells[latitude] == null || cells[longitude] == null) {
      json.writeNullField("geometry");
      return;
    }
    json.writeObjectFieldStart("geometry");
    json.writeStringField("type", "Point");
    json.writeArrayFieldStart("coordinates");
    json.writeNumber(cells[longitude]);
    json.writeNumber(cells[latitude]);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void value(ColumnKind kind, String cell, JsonGenerator json) throws IOException {
    if (kind == ColumnKind.LIST) {
      json.writeStartArray();
      for (String text : Lists.of(cell)) {
        json.writeString(text);
      }
      json.writeEndArray();
    } else if (cell == null) {
      json.writeNull();
    } else {
      switch (kind) {
        case INTEGER, LONG, DECIMAL -> json.writeNumber(cell);
        case BOOLEAN -> json.writeBoolean(Boolean.parseBoolean(cell));
        default -> json.writeString(cell);
      }
    }
  }
}
