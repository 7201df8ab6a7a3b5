package org.sahelevents.event.format;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.lexicon.Place;

/** Makes the cells of one export's rows, without a detour by records: what the database writes is what stands in them. */
final class EventCells {
  /** Different values of one column that are remembered. */
  static final int REMEMBERED = 10_000;

  private final List<String> sources;
  private final Cell[] cells;

  EventCells(List<EventColumn> columns, Vocabulary vocabulary) {
    sources = columns.stream().map(EventColumn::source).distinct().toList();
    cells =
        columns.stream()
            .map(c -> new Cell(sources.indexOf(c.source()), remembered(c, vocabulary)))
            .toArray(Cell[]::new);
  }

  /**
   * @param source which of the selected columns it is read from
   * @param translation from what the database writes, or null where that is the cell
   */
  private record Cell(int source, Function<String, String> translation) {}

  /** What to select, of {@code events e}. */
  String select() {
    return String.join(", ", sources);
  }

  /** The cells of the row, null where there is nothing. */
  String[] read(ResultSet row) throws SQLException {
    String[] found = new String[sources.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = row.getString(i + 1);
    }
    String[] read = new String[cells.length];
    for (int i = 0; i < read.length; i++) {
      String value = found[cells[i].source];
      read[i] =
          value == null || cells[i].translation == null ? value : cells[i].translation.apply(value);
    }
    return read;
  }

  /** Whether its values come again, so that it pays to remember what was made of them. */
  static boolean isOfFewValues(EventColumn column) {
    return !EventColumn.ON_REQUEST.contains(column);
  }

  /** From what the database writes to the cell; null where that is the cell. */
  static Function<String, String> translation(EventColumn column, Vocabulary vocabulary) {
    return switch (column) {
      case COUNTRY_NAME -> vocabulary::countryName;
      case PLACE_NAME -> id -> of(vocabulary, id, Place::name, id);
      case PLACE_PRECISION -> id -> of(vocabulary, id, p -> p.precision().name(), null);
      case ADMIN1 -> id -> of(vocabulary, id, Place::admin1, null);
      case LATITUDE -> id -> of(vocabulary, id, p -> Double.toString(p.latitude()), null);
      case LONGITUDE -> id -> of(vocabulary, id, p -> Double.toString(p.longitude()), null);
      case AGENT_NAMES, TARGET_NAMES ->
          array -> joined(texts(array).map(code -> vocabulary.actor(code).name()));
      case AGENTS, TARGETS, LANGUAGES -> array -> joined(texts(array));
      case ARTICLE_IDS -> ArticleCells::ids;
      case ARTICLE_URLS -> ArticleCells::urls;
      case PUBLISHERS -> ArticleCells::publishers;
      case UPDATED_AT -> EventCells::moment;
      default -> column.kind() == ColumnKind.BOOLEAN ? EventCells::truth : null;
    };
  }

  private static String of(
      Vocabulary vocabulary, String id, Function<Place, String> part, String otherwise) {
    return vocabulary.knownPlace(id).map(part).orElse(otherwise);
  }

  /** As the database writes an array; codes need no quotes, and what has them loses them. */
  private static Stream<String> texts(String array) {
    String inner = array.substring(1, array.length() - 1).replace("\"", "");
    return inner.isEmpty() ? Stream.empty() : Stream.of(inner.split(","));
  }

  private static String joined(Stream<String> texts) {
    String all = texts.collect(Collectors.joining(EventColumn.SEPARATOR));
    return all.isEmpty() ? null : all;
  }

  private static String truth(String value) {
    return value.startsWith("t") ? "true" : "false";
  }

  /** From "2026-11-21 05:30:00.5+00", in whatever zone the session is. */
  private static String moment(String value) {
    return java.time.OffsetDateTime.parse(
            value.replace(' ', 'T').replaceFirst("([+-]\\d\\d)$", "$1:00"))
        .toInstant()
        .toString();
  }

  private static Function<String, String> remembered(EventColumn column, Vocabulary vocabulary) {
    Function<String, String> translation = translation(column, vocabulary);
    if (translation == null || !isOfFewValues(column)) {
      return translation;
    }
    Map<String, String> known = new HashMap<>();
    return value -> {
      String translated = known.get(value);
      if (translated == null && !known.containsKey(value)) {
        translated = translation.apply(value);
        if (known.size() < REMEMBERED) {
          known.put(value, translated);
        }
      }
      return translated;
    };
  }
}
