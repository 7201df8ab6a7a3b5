package org.sahelevents.event.format;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.problem.SahelException;
import org.sahelevents.testing.Contract;

/** What each format says of an event, and what is said of the answer. */
@QuarkusTest
class EventFormatsTest {
  @Inject Dataset dataset;

  @BeforeEach
  void three_events() {
    dataset.clear();
    dataset.holds(
        article("a", "2021-06", said(COUP).in("MLI").by("MLI").on("2021-05-24")),
        article(
            "b",
            "2022-08",
            said(WITHDRAWAL).by("FRA", "BARKHANE").on("2022-08-15").personnel(2400).at("gao")),
        article(
            "c",
            "2023-02",
            said(ATTACK).in("BFA").by("JNIM").dead(12, null).between("2023-02-01", null)));
  }

  @Test
  void csv_has_a_row_of_named_columns_for_each() throws Exception {
    byte[] csv = get("format=csv").asByteArray();
    assertTrue(new String(csv, StandardCharsets.UTF_8).startsWith("id,type,mode,"));
    List<NamedCsvRecord> rows = Read.csv(csv);
    assertEquals(
        EventColumn.TABLE.stream().map(EventColumn::label).toList(), rows.get(0).getHeader());
    NamedCsvRecord row = rows.get(1);
    assertEquals("Mali", row.getField("country_name"));
    assertEquals("Gao", row.getField("place_name"));
    assertEquals("16.27", row.getField("latitude"));
    assertEquals("BARKHANE;FRA", row.getField("agents"));
    assertEquals("2400", row.getField("personnel_min"));
    assertEquals("false", row.getField("personnel_approximate"));
    assertEquals("2022-08-15", row.getField("latest"));
    assertEquals("", rows.get(2).getField("latest"));
    assertEquals("", rows.get(2).getField("latitude"));
    assertEquals("12", rows.get(2).getField("fatalities_min"));
    assertEquals("", rows.get(2).getField("fatalities_max"));
  }

  @Test
  void fields_choose_columns_and_hxl_tags_them() {
    assertEquals(
        "type,earliest,agents,agent_names\r\nCOUP,2021-05-24,MLI,Mali\r\n",
        get("format=csv&type=COUP&fields=agents,earliest,type").asString());
    assertEquals(
        "type,earliest\r\n\"#event+type+code\",#date+start\r\nCOUP,2021-05-24\r\n",
        get("format=csv&type=COUP&fields=earliest,type&hxl=true").asString());
  }

  @Test
  void duckdb_reads_csv_and_parquet_alike() throws Exception {
    String sql =
        """
        select id, type, cast(earliest as varchar), cast(latest as varchar), personnel_min, fatalities_min, latitude, contested, confidence,
          revision from %s order by 1""";
    List<String> csv = Read.duckdb(get("format=csv").asByteArray(), ".csv", sql);
    List<String> parquet = Read.duckdb(get("format=parquet").asByteArray(), ".parquet", sql);
    assertEquals(3, csv.size());
    assertEquals(csv, parquet);
    assertEquals(
        List.of("BARKHANE|2"),
        Read.duckdb(
            get("format=parquet&type=WITHDRAWAL").asByteArray(),
            ".parquet",
            "select agents[1], len(agents) from %s"));
    assertEquals(
        EventColumn.TABLE.stream().map(EventColumn::label).toList(),
        Read.duckdb(
            get("format=parquet").asByteArray(),
            ".parquet",
            "select column_name from (describe select * from %s)"));
  }

  @Test
  void geojson_has_points_of_places_and_none_of_countries() {
    JsonNode features = Read.json(get("format=geojson").asByteArray()).get("features");
    assertTrue(features.get(0).get("geometry").isNull());
    JsonNode withdrawal = features.get(1);
    assertEquals("Feature", withdrawal.get("type").asText());
    assertEquals("[-0.04,16.27]", withdrawal.at("/geometry/coordinates").toString());
    assertEquals(2400, withdrawal.at("/properties/personnel_min").asInt());
    assertEquals("[\"BARKHANE\",\"FRA\"]", withdrawal.at("/properties/agents").toString());
    assertTrue(withdrawal.at("/properties/contested").isBoolean());
    JsonNode few =
        Read.json(get("format=geojson&type=WITHDRAWAL&fields=type").asByteArray())
            .at("/features/0");
    assertEquals("{\"type\":\"WITHDRAWAL\"}", few.get("properties").toString());
    assertEquals(2, few.at("/geometry/coordinates").size());
  }

  @Test
  void xlsx_has_days_and_numbers_as_such() throws Exception {
    List<Row> rows =
        Read.xlsx(get("format=xlsx&fields=type,earliest,personnel,summary").asByteArray());
    assertEquals("type", rows.get(0).getCellText(0));
    assertEquals("2022-08-15", rows.get(2).getCellAsDate(1).orElseThrow().toLocalDate().toString());
    assertEquals(new BigDecimal(2400), rows.get(2).getCellAsNumber(2).orElseThrow());
    assertEquals(4, rows.size());
  }

  @Test
  void a_sheet_that_is_too_small_is_refused() {
    SahelException refused =
        assertThrows(
            SahelException.class, () -> EventTables.checkSize(ExportFormat.XLSX, 1_048_575));
    assertTrue(refused.getMessage().contains("1,048,574 events at most"), refused.getMessage());
    EventTables.checkSize(ExportFormat.XLSX, 1_048_574);
    EventTables.checkSize(ExportFormat.CSV, 1_048_575);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void accept_and_parameter_choose_the_same(ExportFormat format) {
    String type = format.mediaType();
    Response asked = given().queryParam("format", format.extension()).get("/api/v1/events");
    Response accepted = given().accept(type).get("/api/v1/events");
    assertTrue(asked.contentType().startsWith(type), asked.contentType());
    assertTrue(accepted.contentType().startsWith(type), accepted.contentType());
    Response searched =
        given()
            .contentType("application/json")
            .body(Map.of("format", format.extension()))
            .post("/api/v1/events/search");
    assertTrue(searched.contentType().startsWith(type), searched.contentType());
  }

  @Test
  void json_is_for_those_who_take_anything() {
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    for (String accepted : List.of("*/*", browser)) {
      Response got = given().accept(accepted).get("/api/v1/events");
      assertTrue(got.contentType().startsWith("application/json"), got.contentType());
    }
    given()
        .accept("text/csv;q=0.9, application/json;q=0.5")
        .get("/api/v1/events")
        .then()
        .header("Content-Type", startsWith("text/csv"));
  }

  @Test
  void files_have_names() {
    get("format=csv&type=COUP&country=MLI")
        .then()
        .header("Content-Disposition", startsWith("attachment; filename=\"sahel-events-COUP-MLI-2"))
        .header("Content-Disposition", containsString(".csv\""))
        .header("Content-Type", "text/csv; charset=utf-8; header=present");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "format=csv&expand=mentions    | Parameter expand: csv has no place for mentions",
        "format=csv&fields=history     | Parameter fields: csv has no choice",
        "format=atom&fields=id         | Parameter fields: atom has no choice",
        "format=json&hxl=true          | Parameter hxl: only csv and xlsx",
        "hxl=true                      | Parameter hxl: only csv and xlsx",
        "format=csv&hxl=maybe          | Parameter hxl:",
        "format=xlsx&bom=true          | Parameter bom: only csv",
        "bom=true                      | Parameter bom: only csv",
        "format=atom&expand=articles   | Parameter expand: atom has no place for mentions and articles",
        "format=xslx                   | allowed: json, ndjson, csv",
        "format=csv&format=xlsx        | Parameter format: takes one value",
      })
  void what_a_format_cannot_give_is_refused(String query, String detail) {
    given()
        .filter(Contract.keptByTheAnswer())
        .get("/api/v1/events?" + query)
        .then()
        .statusCode(400)
        .body("detail", containsString(detail));
  }

  @Test
  void the_data_dictionary_has_every_column() throws Exception {
    String documented = Files.readString(Path.of("docs/formats.md"));
    for (EventColumn column : EventColumn.values()) {
      String line =
          "| `%s` | %s | `%s` | `%s` | %s |"
              .formatted(
                  column.label(),
                  column.kind().described(),
                  column.field(),
                  column.tag(),
                  column.meaning());
      assertTrue(documented.contains(line), "docs/formats.md lacks\n" + line);
    }
  }

  private static Response get(String query) {
    Response got = given().filter(Contract.kept()).get("/api/v1/events?" + query);
    assertEquals(200, got.statusCode(), got::asString);
    return got;
  }
}
