package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A table of facts: tab-separated, {@code #} comments, the first other line naming the columns. */
final class TsvFile {
  private TsvFile() {}

  /**
   * Hands each row to {@code read}; a row that is refused there becomes a fault and the rows after it are still read.
   *
   * @param columns every column that the file must have, and no other
   */
  static void read(
      LexiconFolder folder,
      String file,
      Faults faults,
      List<String> columns,
      Consumer<TsvRow> read) {
    String name = "lexicon/" + file;
    String text = folder.read(file).orElse(null);
    if (text == null) {
      faults.add(name, "the file is missing");
      return;
    }
    List<String> header = null;
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String where = name + ":" + (i + 1);
      if (lines[i].isBlank() || lines[i].startsWith("#")) {
        continue;
      }
      List<String> cells = cells(lines[i]);
      if (header == null) {
        header = cells;
        if (!checkHeader(header, columns, where, faults)) {
          return;
        }
      } else if (cells.size() > header.size()) {
        faults.add(where, cells.size() + " columns, but the header names " + header.size());
      } else {
        readRow(new TsvRow(where, header, cells), faults, read);
      }
    }
    if (header == null) {
      faults.add(name, "no header line; it must name the columns " + String.join(", ", columns));
    }
  }

  private static void readRow(TsvRow row, Faults faults, Consumer<TsvRow> read) {
    try {
      read.accept(row);
    } catch (IllegalArgumentException e) {
      faults.add(row.where(), e.getMessage());
    }
  }

  private static boolean checkHeader(
      List<String> header, List<String> columns, String where, Faults faults) {
    Set<String> missing = new HashSet<>(columns);
    header.forEach(missing::remove);
    List<String> unknown = header.stream().filter(c -> !columns.contains(c)).toList();
    if (missing.isEmpty() && unknown.isEmpty() && header.size() == columns.size()) {
      return true;
    }
    faults.add(
        where, "the header must name the columns " + String.join(", ", columns) + ", each once");
    return false;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      cells.add(cell.strip());
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }
}
