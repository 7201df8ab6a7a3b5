package org.sahelevents.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Reads a two-column table of the lexicon: a word, a tab, what is said of it; duplicates and gaps are faults. */
final class WordTable {
  private WordTable() {}

  static Map<String, String> read(String resource) {
    Map<String, String> rows = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    try (InputStream in = WordTable.class.getResourceAsStream("/" + resource)) {
      if (in == null) {
        throw new SahelException(ProblemKind.ENVIRONMENT, resource + ": the data file is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      boolean header = true;
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (header) {
          header = false;
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != 2 || cells[0].isBlank() || cells[1].isBlank()) {
          faults.add(
              resource + ":" + number + ": want two columns, word and value, parted by one tab");
        } else if (rows.put(cells[0], cells[1].strip()) != null) {
          faults.add(resource + ":" + number + ": " + cells[0] + " stands here twice");
        }
      }
    } catch (IOException e) {
      throw new SahelException(ProblemKind.ENVIRONMENT, resource + ": cannot be read", e);
    }
    if (!faults.isEmpty()) {
      throw new SahelException(ProblemKind.ENVIRONMENT, String.join("\n", faults));
    }
    return rows;
  }
}
