package org.sahelevents.event.format;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.query.RandomQuestions;
import org.sahelevents.testing.Tool;

/** LibreOffice opens the CSV and the XLSX, and what it saves of them are the same rows. */
@QuarkusTest
class LibreOfficeTest {
  /** Commas, quotation marks, UTF-8, from the first line on, as shown: the options that docs/formats.md names. */
  private static final String TO_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

  /** Rightly read, and by the letters of Windows. */
  private static final List<String> SEGOU = List.of("S\u00e9gou", "S\u00c3\u00a9gou");

  private static final int PATIENCE_SECONDS = 300;

  @Inject Dataset dataset;
  @TempDir Path folder;

  @BeforeAll
  static void soffice_is_there() {
    Tool.needs("soffice", "libreoffice-calc-nogui");
  }

  @BeforeEach
  void events_and_one_whose_place_has_an_accent() {
    dataset.clear();
    dataset.holds(new RandomQuestions(20_261_123).reports(60));
    dataset.holds(article("accent", "2022-08", said(ATTACK).on("2022-08-15").at("segou")));
  }

  @Test
  void rows_survive_libreoffice() throws Exception {
    byte[] ours = csv("");
    List<NamedCsvRecord> expected = Read.csv(ours);
    assertTrue(expected.size() > 60, expected.size() + " events");
    String utf8 = "--infilter=CSV:44,34,76,1";
    check(expected, converted("named.csv", ours, utf8), cell -> cell);
    check(expected, converted("marked.csv", csv("&bom=true"), utf8), cell -> cell);
    byte[] sheet = given().get("/api/v1/events?format=xlsx").asByteArray();
    check(expected, converted("sheet.xlsx", sheet), cell -> cell);
  }

  /**
   * Left to guess, it finds commas, quotation marks, days and numbers; version 7.4 takes the letters for those of Windows,
   * when no window asks for them, even behind a byte order mark.
   */
  @Test
  void rows_survive_without_a_word_on_how_to_read_them_but_for_their_accents() throws Exception {
    byte[] ours = csv("");
    List<NamedCsvRecord> found = converted("plain.csv", ours);
    check(Read.csv(ours), found, cell -> cell.replaceAll("[^\\x00-\\x7f]+", "?"));
    List<NamedCsvRecord> marked = converted("plain-marked.csv", csv("&bom=true"));
    assertEquals(found.size(), marked.size());
    for (List<NamedCsvRecord> rows : List.of(found, marked)) {
      assertTrue(rows.stream().anyMatch(r -> SEGOU.contains(r.getField("place_name"))));
    }
  }

  private static byte[] csv(String options) {
    return given().get("/api/v1/events?format=csv" + options).asByteArray();
  }

  /** @param seen what of a cell is compared */
  private static void check(
      List<NamedCsvRecord> expected, List<NamedCsvRecord> found, UnaryOperator<String> seen) {
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < found.size(); i++) {
      assertEquals(expected.get(i).getHeader(), found.get(i).getHeader());
      for (String column : expected.get(i).getHeader()) {
        String wanted = seen.apply(expected.get(i).getField(column));
        String given = seen.apply(found.get(i).getField(column));
        assertEquals(comparable(wanted), comparable(given), column);
      }
    }
  }

  /** Spreadsheets write TRUE and leave out zeros at the end. */
  private static String comparable(String cell) {
    if (cell.matches("-?\\d+(\\.\\d+)?")) {
      return new BigDecimal(cell).stripTrailingZeros().toPlainString();
    }
    return cell.matches("(?i)true|false") ? cell.toLowerCase(Locale.ROOT) : cell;
  }

  private List<NamedCsvRecord> converted(String name, byte[] document, String... options)
      throws Exception {
    Path file = Files.write(folder.resolve(name), document);
    Path to = Files.createDirectory(folder.resolve(file.getFileName() + ".out"));
    List<String> command =
        Stream.of(
                Stream.of("soffice", "-env:UserInstallation=" + folder.resolve("office").toUri()),
                Stream.of("--headless"),
                Stream.of(options),
                Stream.of("--convert-to", TO_CSV, "--outdir", to.toString(), file.toString()))
            .flatMap(part -> part)
            .toList();
    File said = folder.resolve("said").toFile();
    Process office =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start();
    assertTrue(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "LibreOffice does not end");
    Path result = to.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".csv"));
    assertTrue(Files.exists(result), () -> read(said));
    return Read.csv(Files.readAllBytes(result));
  }

  private static String read(File file) {
    try {
      return Files.readString(file.toPath(), UTF_8);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }
}
