package org.sahelevents.event.format;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;
import org.sahelevents.sql.Sql;
import org.sahelevents.testing.Contract;

/** Rows of events lead to their articles; and what Excel needs to read them. */
@QuarkusTest
class TracedTablesTest {
  private static final String URLS = "https://a.test/?x=1%3B2;";
  private static final String COLUMNS = "article_ids,article_urls,publishers";

  @Inject Dataset dataset;
  @Inject DataSource database;

  @BeforeEach
  void an_event_of_two_articles_and_one_of_another() {
    dataset.clear();
    dataset.holds(
        article("late;r", "2023-08-02", said(COUP).in("NER").by("NER").on("2023-07-26")),
        article("early", "2023-07-27", said(COUP).in("NER").by("NER").on("2023-07-26")),
        article("other", "2022-08", said(WITHDRAWAL).by("FRA").on("2022-08-15")));
    headed("early", "https://a.test/?x=1;2", "Één; krant");
    headed("other", null, "=NOS");
  }

  private void headed(String article, String url, String publisher) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Sql.of(
                        database,
                        "update articles set url = :url, publisher = :publisher where id = :id")
                    .with("url", url)
                    .with("publisher", publisher)
                    .with("id", article)
                    .update());
  }

  @Test
  void csv_and_xlsx_have_parallel_lists_of_articles() throws Exception {
    List<NamedCsvRecord> rows = Read.csv(get("format=csv&expand=articles").asByteArray());
    assertEquals(
        EventColumn.WITH_ARTICLES.stream().map(EventColumn::label).toList(),
        rows.get(0).getHeader());
    assertEquals("other", rows.get(0).getField("article_ids"));
    assertEquals("", rows.get(0).getField("article_urls"));
    assertEquals("'=NOS", rows.get(0).getField("publishers"));
    assertEquals("early;late%3Br", rows.get(1).getField("article_ids"));
    assertEquals(URLS, rows.get(1).getField("article_urls"));
    assertEquals("Één, krant;", rows.get(1).getField("publishers"));
    assertEquals("2", rows.get(1).getField("article_count"));
    List<Row> sheet = Read.xlsx(get("format=xlsx&type=COUP&fields=articles").asByteArray());
    assertEquals(List.of(COLUMNS.split(",")), texts(sheet.get(0)));
    assertEquals(List.of("early;late%3Br", URLS, "Één, krant;"), texts(sheet.get(1)));
    assertEquals(
        "article_ids,article_urls,publishers\r\n"
            + "\"#meta+articles+id+list\",#meta+articles+url+list,#meta+articles+publisher+list\r\n"
            + "other,,'=NOS\r\n",
        get("format=csv&type=WITHDRAWAL&fields=articles&hxl=true").asString());
  }

  private static List<String> texts(Row row) {
    return IntStream.range(0, 3).mapToObj(row::getCellText).toList();
  }

  @Test
  void geojson_and_parquet_have_lists() throws Exception {
    JsonNode coup =
        Read.json(get("format=geojson&type=COUP&expand=articles").asByteArray())
            .at("/features/0/properties");
    assertEquals("[\"early\",\"late%3Br\"]", coup.get("article_ids").toString());
    assertEquals("[\"https://a.test/?x=1%3B2\",\"\"]", coup.get("article_urls").toString());
    assertEquals("[\"Één, krant\",\"\"]", coup.get("publishers").toString());
    assertEquals(
        List.of("2|early|https://a.test/?x=1%3B2|2"),
        Read.duckdb(
            get("format=parquet&type=COUP&limit=5&expand=articles").asByteArray(),
            ".parquet",
            "select len(article_ids), article_ids[1], article_urls[1], len(publishers) from %s"));
  }

  @Test
  void nothing_of_it_without_being_asked() {
    String csv = get("format=csv").asString();
    assertFalse(csv.contains("article_ids") || csv.contains("updated_at"), csv);
    given().get("/api/v1/events").then().body("items", everyItem(not(hasKey("updatedAt"))));
  }

  @Test
  void the_moment_of_the_last_change_is_given_by_name() throws Exception {
    String csv =
        Read.csv(get("format=csv&type=COUP&fields=id,updatedAt").asByteArray())
            .get(0)
            .getField("updated_at");
    assertTrue(Instant.parse(csv).isAfter(Instant.now().minusSeconds(600)), csv);
    get("type=COUP&fields=updatedAt").then().body("items.updatedAt", hasItem(csv));
    assertEquals(
        "{\"updatedAt\":\"" + csv + "\"}\n",
        get("format=ndjson&type=COUP&fields=updatedAt").asString());
  }

  @Test
  void a_byte_order_mark_stands_before_the_head_where_it_is_asked_for() {
    byte[] plain = get("format=csv&hxl=true").asByteArray();
    byte[] marked = get("format=csv&hxl=true&bom=true").asByteArray();
    assertEquals("\uFEFFid,", new String(marked, 0, 6, StandardCharsets.UTF_8));
    assertTrue(Arrays.equals(plain, 0, plain.length, marked, 3, marked.length));
    assertEquals(
        "\uFEFFtype\r\nCOUP\r\n",
        given()
            .contentType("application/json")
            .body("{\"format\": \"csv\", \"type\": \"COUP\", \"fields\": \"type\", \"bom\": true}")
            .post("/api/v1/events/search")
            .asString());
  }

  @Test
  void a_cell_of_a_sheet_holds_whole_texts_only() {
    String list =
        IntStream.range(0, 4000).mapToObj(i -> "article" + i).collect(Collectors.joining(";"));
    String cell = XlsxRows.shortened(list);
    assertTrue(cell.length() <= 32_767, cell.length() + " characters");
    assertTrue(list.startsWith(cell.substring(0, cell.length() - 1)) && cell.endsWith(";…"));
    assertEquals("a;b", XlsxRows.shortened("a;b"));
  }

  private static Response get(String query) {
    Response got = given().filter(Contract.kept()).get("/api/v1/events?" + query);
    assertEquals(200, got.statusCode(), got::asString);
    return got;
  }
}
