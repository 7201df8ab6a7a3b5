package org.sahelevents.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/**
 * One row of a lexicon file: a class of words, what they mean, and the words.
 *
 * @param wordClass first column
 * @param value second column
 * @param forms third column, split at {@code |}
 * @param name whether a capital inside a sentence means a name (fourth column)
 * @param source {@code file:line}, for faults and traces
 */
record LexiconRow(String wordClass, String value, List<String> forms, boolean name, String source) {
  private static final String FOLDER = "lexicon/";

  LexiconRow {
    forms = List.copyOf(forms);
  }

  /** Reads a file of the class path folder {@code lexicon}; every fault is added to {@code faults}. */
  static List<LexiconRow> read(String file, List<String> faults) {
    List<LexiconRow> rows = new ArrayList<>();
    InputStream stream = LexiconRow.class.getClassLoader().getResourceAsStream(FOLDER + file);
    if (stream == null) {
      faults.add(FOLDER + file + ": missing");
      return rows;
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          addRow(line, FOLDER + file + ":" + number, rows, faults);
        }
      }
    } catch (IOException e) {
      throw new SahelException(ProblemKind.ENVIRONMENT, FOLDER + file + " cannot be read", e);
    }
    return rows;
  }

  private static void addRow(
      String line, String source, List<LexiconRow> rows, List<String> faults) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 3 || columns.length > 4) {
      faults.add(source + ": expected 3 or 4 columns, found " + columns.length);
      return;
    }
    if (columns.length == 4 && !columns[3].equals("name")) {
      faults.add(
          source + ": the fourth column is \"name\" or absent, found \"" + columns[3] + "\"");
      return;
    }
    List<String> forms = new ArrayList<>();
    for (String form : columns[2].split("\\|")) {
      if (form.isBlank()) {
        faults.add(source + ": empty form");
      } else {
        forms.add(form.strip());
      }
    }
    rows.add(new LexiconRow(columns[0], columns[1], forms, columns.length == 4, source));
  }

  /** Throws all faults in one message when there are any. */
  static void refuse(List<String> faults) {
    if (!faults.isEmpty()) {
      throw new SahelException(ProblemKind.ENVIRONMENT, String.join("\n", faults));
    }
  }
}
