package org.sahelevents.event.format;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.sahelevents.event.ExportFormat;

/** What stands in the cells of a document, by column, written alike for all formats: nothing is the empty text. */
final class Cells {
  private static final List<String> QUANTITIES =
      List.of("personnel", "fatalities", "persons", "participants");

  private Cells() {}

  /** A row for each event, without the columns that the format does not have. */
  static List<Map<String, String>> of(ExportFormat format, byte[] document) throws Exception {
    List<Map<String, String>> rows = new ArrayList<>();
    switch (format) {
      case CSV -> {
        for (NamedCsvRecord row : Read.csv(document)) {
          Map<String, String> cells = new LinkedHashMap<>();
          row.getFieldsAsMap().forEach((column, cell) -> cells.put(column, alike(cell)));
          rows.add(cells);
        }
      }
      case PARQUET ->
          rows.addAll(Read.duckdb(document, ".parquet", "select * from %s", Cells::row));
      case XLSX -> {
        List<Row> sheet = Read.xlsx(document);
        sheet.stream().skip(1).forEach(row -> rows.add(row(sheet.get(0), row)));
      }
      case GEOJSON ->
          Read.json(document).get("features").forEach(feature -> rows.add(feature(feature)));
      case JSON -> Read.json(document).get("items").forEach(event -> rows.add(event(event)));
      default -> throw new IllegalArgumentException(format + " has no cells");
    }
    return rows;
  }

  private static Map<String, String> row(ResultSet row) throws SQLException {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      Object value = row.getObject(i);
      cells.put(
          row.getMetaData().getColumnLabel(i),
          value instanceof Array list ? joined((Object[]) list.getArray()) : alike(value));
    }
    return cells;
  }

  private static Map<String, String> row(Row head, Row row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < head.getCellCount(); i++) {
      String column = head.getCellText(i);
      Cell cell = row.getOptionalCell(i).orElse(null);
      boolean day =
          cell != null
              && cell.getType() == CellType.NUMBER
              && EventColumn.valueOf(column.toUpperCase(java.util.Locale.ROOT)).kind()
                  == ColumnKind.DAY;
      cells.put(
          column, cell == null ? "" : alike(day ? cell.asDate().toLocalDate() : cell.getValue()));
    }
    return cells;
  }

  private static Map<String, String> feature(JsonNode feature) {
    Map<String, String> cells = new LinkedHashMap<>();
    feature.get("properties").properties().forEach(p -> cells.put(p.getKey(), text(p.getValue())));
    cells.put("id", feature.get("id").asText());
    cells.put("longitude", text(feature.at("/geometry/coordinates/0")));
    cells.put("latitude", text(feature.at("/geometry/coordinates/1")));
    return cells;
  }

  /** An event of the API, which has no names of countries and no regions. */
  private static Map<String, String> event(JsonNode event) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (String same :
        List.of(
            "id type mode status certainty country earliest latest precision count summary confidence languages contested revision"
                .split(" "))) {
      cells.put(same, text(event.get(same)));
    }
    cells.put("place", text(event.at("/place/id")));
    for (String part : List.of("name", "precision")) {
      cells.put("place_" + part, text(event.at("/place/" + part)));
    }
    for (String part : List.of("latitude", "longitude")) {
      cells.put(part, text(event.at("/place/" + part)));
    }
    for (String role : List.of("agent", "target")) {
      cells.put(role + "s", texts(event.get(role + "s"), "code"));
      cells.put(role + "_names", texts(event.get(role + "s"), "name"));
    }
    for (String quantity : QUANTITIES) {
      for (String part : List.of("min", "max", "approximate")) {
        cells.put(quantity + "_" + part, text(event.at("/" + quantity + "/" + part)));
      }
    }
    cells.put("article_count", text(event.get("articleCount")));
    cells.put("mention_count", text(event.get("mentionCount")));
    cells.put("first_reported", text(event.at("/reported/earliest")));
    cells.put("last_reported", text(event.at("/reported/latest")));
    return cells;
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      List<Object> texts = new ArrayList<>();
      value.forEach(v -> texts.add(v.asText()));
      return joined(texts.toArray());
    }
    return value.isNull() ? "" : alike(value.asText());
  }

  private static String texts(JsonNode list, String member) {
    List<Object> texts = new ArrayList<>();
    list.forEach(v -> texts.add(v.get(member).asText()));
    return joined(texts.toArray());
  }

  private static String joined(Object[] texts) {
    return String.join(";", java.util.Arrays.copyOf(texts, texts.length, String[].class));
  }

  private static String alike(Object value) {
    String text = value == null ? "" : value.toString();
    return text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }
}
