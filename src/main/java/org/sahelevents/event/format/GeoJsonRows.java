package org.sahelevents.event.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * GeoJSON by RFC 7946. An event without a place has no geometry: a point in its country would show it where nobody says it
 * happened.
 */
final class GeoJsonRows implements RowWriter {
  /** What a feature needs besides its properties. */
  static final List<EventColumn> NEEDED =
      List.of(EventColumn.ID, EventColumn.LATITUDE, EventColumn.LONGITUDE);

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final List<EventColumn> columns;
  private final int properties;
  private final int id;
  private final int latitude;
  private final int longitude;
  private final JsonGenerator json;

  /**
   * @param columns the properties and, behind them, what else is {@link #NEEDED}
   * @param properties how many of the columns are properties
   */
  GeoJsonRows(List<EventColumn> columns, int properties, OutputStream out) throws IOException {
    this.columns = columns;
    this.properties = properties;
    id = columns.indexOf(EventColumn.ID);
    latitude = columns.indexOf(EventColumn.LATITUDE);
    longitude = columns.indexOf(EventColumn.LONGITUDE);
    json = JSON.createGenerator(out);
    json.writeStartObject();
    json.writeStringField("type", "FeatureCollection");
    json.writeArrayFieldStart("features");
  }

  @Override
  public void row(String[] cells) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", cells[id]);
    point(cells);
    json.writeObjectFieldStart("properties");
    for (int i = 0; i < properties; i++) {
      json.writeFieldName(columns.get(i).label());
      value(columns.get(i).kind(), cells[i]);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void point(String[] cells) throws IOException {
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

  private void value(ColumnKind kind, String cell) throws IOException {
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

  @Override
  public void finish() throws IOException {
    json.writeRaw('\n');
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
