package org.sahelevents.event.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
  @Test
  void cells_are_quoted_as_by_a_library_for_csv() throws Exception {
    var random = new Random(7);
    var out = new ByteArrayOutputStream();
    var expected = new StringWriter();
    CsvRows rows = new CsvRows(List.of(EventColumn.ID, EventColumn.TYPE), TableStyle.PLAIN, out);
    CsvWriter library = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(expected);
    library.writeRecord("id", "type");
    for (int i = 0; i < 2000; i++) {
      String[] cells = {nasty(random), nasty(random)};
      row(rows, false, cells);
      library.writeRecord(cells);
    }
    library.flush();
    assertEquals(expected.toString(), finished(rows, out));
  }

  private static String nasty(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(
          List.of("#", ",", "\"", "\r", "\n", " ", "=", "é", "x", "😀").get(random.nextInt(10)));
    }
    return text.isEmpty() && random.nextBoolean() ? null : text.toString();
  }

  @Test
  void words_that_look_like_formulas_are_not() throws Exception {
    var out = new ByteArrayOutputStream();
    CsvRows rows =
        new CsvRows(List.of(EventColumn.SUMMARY, EventColumn.LONGITUDE), TableStyle.PLAIN, out);
    for (String text : List.of("=1+1", "+1", "-1", "@x", "a \"b\", c", "\tx")) {
      row(rows, true, text, "-0.04");
    }
    assertEquals(
        """
        summary,longitude
        '=1+1,-0.04
        '+1,-0.04
        '-1,-0.04
        '@x,-0.04
        "a ""b"", c",-0.04
        '\tx,-0.04
        """
            .replace("\n", "\r\n"),
        finished(rows, out));
  }

  /** @param words whether the first cell is one of words; the others are none */
  private static void row(CsvRows rows, boolean words, String... cells) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        rows.add(',');
      }
      byte[] cell = cells[i] == null ? null : cells[i].getBytes(StandardCharsets.UTF_8);
      rows.cell(cell, words && i == 0, i == 0);
    }
    rows.endRow();
  }

  private static String finished(CsvRows rows, ByteArrayOutputStream out) {
    try {
      rows.flush();
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
