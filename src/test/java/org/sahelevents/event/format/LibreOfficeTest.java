package org.sahelevents.event.format;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.query.RandomQuestions;

/** LibreOffice opens the CSV and the XLSX, and what it saves of them are the same rows; where it is installed. */
@QuarkusTest
class LibreOfficeTest {
  /** Commas, quotation marks, UTF-8, from the first line on, as shown: the options that docs/formats.md names. */
  private static final String TO_CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

  private static final int PATIENCE_SECONDS = 120;

  @Inject Dataset dataset;
  @TempDir Path folder;

  @Test
  void rows_survive_libreoffice() throws Exception {
    assumeTrue(isInstalled(), "LibreOffice is not installed (Debian: libreoffice-calc-nogui)");
    dataset.clear();
    dataset.holds(new RandomQuestions(20_261_123).reports(60));
    byte[] ours = given().get("/api/v1/events?format=csv").asByteArray();
    List<NamedCsvRecord> expected = Read.csv(ours);
    assertTrue(expected.size() > 60, expected.size() + " events");
    Path csv = Files.write(folder.resolve("from-csv.csv"), ours);
    check(expected, converted(csv, "--infilter=CSV:44,34,76,1"));
    byte[] sheet = given().get("/api/v1/events?format=xlsx").asByteArray();
    Path xlsx = Files.write(folder.resolve("from-xlsx.xlsx"), sheet);
    check(expected, converted(xlsx));
  }

  private static void check(List<NamedCsvRecord> expected, List<NamedCsvRecord> found) {
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < found.size(); i++) {
      assertEquals(expected.get(i).getHeader(), found.get(i).getHeader());
      for (String column : expected.get(i).getHeader()) {
        String wanted = expected.get(i).getField(column);
        assertEquals(comparable(wanted), comparable(found.get(i).getField(column)), column);
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

  private List<NamedCsvRecord> converted(Path file, String... options) throws Exception {
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

  private static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }
}
