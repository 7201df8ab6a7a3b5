package org.sahelevents.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One line of a {@link TsvFile}. Every method refuses a bad cell by an {@link IllegalArgumentException} naming it.
 *
 * @param where file and line, as faults and evidence cite them
 */
record TsvRow(String where, List<String> header, List<String> cells) {

  /** The cell, or the empty string when the line ends before it or it says {@code -}. */
  String text(String column) {
    int i = header.indexOf(column);
    String cell = i >= 0 && i < cells.size() ? cells.get(i) : "";
    return cell.equals("-") ? "" : cell;
  }

  String required(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      throw new IllegalArgumentException(column + " is missing");
    }
    return cell;
  }

  /** The cell, or null when it is empty. */
  String orNull(String column) {
    String cell = text(column);
    return cell.isEmpty() ? null : cell;
  }

  /** The parts between pipes, without blanks around them. */
  List<String> list(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      return List.of();
    }
    List<String> parts = Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
    if (parts.contains("")) {
      throw new IllegalArgumentException(column + " has an empty part between pipes: " + cell);
    }
    return parts;
  }

  <E extends Enum<E>> E choice(String column, Class<E> type) {
    return oneOf(required(column), type);
  }

  static <E extends Enum<E>> E oneOf(String value, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        value
            + " is none of "
            + String.join(", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
  }

  /** A number within bounds, or null when the cell is empty. */
  Double number(String column, double least, double most) {
    String cell = text(column);
    if (cell.isEmpty()) {
      return null;
    }
    try {
      double value = Double.parseDouble(cell);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, like a number out of bounds
    }
    throw new IllegalArgumentException(
        String.format(
            Locale.ROOT,
            "%s must be a number from %.0f to %.0f, not %s",
            column,
            least,
            most,
            cell));
  }

  /** {@code name}, or {@code name from..until} with either end left out; each part of a piped cell. */
  List<DatedTerm> terms(String column) {
    List<DatedTerm> terms = new ArrayList<>();
    for (String part : list(column)) {
      terms.add(DatedTerm.parse(part));
    }
    return List.copyOf(terms);
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a date like 2023-07-26: " + text);
    }
  }
}
