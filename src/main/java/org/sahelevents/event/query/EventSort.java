package org.sahelevents.event.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sahelevents.coding.Quantity;
import org.sahelevents.event.Event;

/** The ways to sort events; each has its index, and the id makes the order total. */
public enum EventSort {
  EARLIEST(
      "earliest",
      "coalesce(e.earliest, '-infinity'::date)",
      "date",
      EventSort::checkDay,
      e -> text(e.earliest(), "-infinity")),
  LATEST(
      "latest",
      "coalesce(e.latest, 'infinity'::date)",
      "date",
      EventSort::checkDay,
      e -> text(e.latest(), "infinity")),
  CONFIDENCE(
      "confidence",
      "e.confidence",
      "double precision",
      EventSort::checkNumber,
      e -> String.valueOf(e.confidence())),
  ARTICLES(
      "articles",
      "e.article_count",
      "integer",
      Integer::parseInt,
      e -> String.valueOf(e.articleCount())),
  REPORTED(
      "reported",
      "coalesce(e.last_reported, 'infinity'::date)",
      "date",
      EventSort::checkDay,
      e -> text(e.reported().latest(), "infinity")),
  UPDATED(
      "updated",
      "e.updated_at",
      "timestamptz",
      EventSort::checkMoment,
      e -> e.updatedAt().toString()),
  FATALITIES(
      "fatalities",
      "coalesce(e.fatalities_min, -1)",
      "integer",
      Integer::parseInt,
      e -> least(e.fatalities())),
  PERSONNEL(
      "personnel",
      "coalesce(e.personnel_min, -1)",
      "integer",
      Integer::parseInt,
      e -> least(e.personnel()));

  private final String name;
  private final String expression;
  private final String sqlType;
  private final Consumer<String> keyCheck;
  private final Function<Event, String> key;

  EventSort(
      String name,
      String expression,
      String sqlType,
      Consumer<String> keyCheck,
      Function<Event, String> key) {
    this.name = name;
    this.expression = expression;
    this.sqlType = sqlType;
    this.keyCheck = keyCheck;
    this.key = key;
  }

  /** What to sort by, in SQL on {@code events e}. */
  public String expression() {
    return expression;
  }

  /** SQL type of the expression. */
  String sqlType() {
    return sqlType;
  }

  private static String least(Quantity number) {
    return number == null || number.min() == null ? "-1" : number.min().toString();
  }

  private static String text(Object day, String open) {
    return day == null ? open : day.toString();
  }

  private static void checkDay(String key) {
    if (!key.equals("infinity") && !key.equals("-infinity")) {
      checkYear(key);
      LocalDate.parse(key);
    }
  }

  private static void checkMoment(String key) {
    checkYear(key);
    Instant.parse(key);
  }

  /** The database knows no year 0, and not all those that Java knows. */
  private static void checkYear(String key) {
    if (!key.matches("(?!0000)\\d{4}-.*")) {
      throw new DateTimeException("no year: " + key);
    }
  }

  /** Java knows more ways to write one than the database. */
  private static void checkNumber(String key) {
    if (!key.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")) {
      throw new NumberFormatException("no number: " + key);
    }
    Double.parseDouble(key);
  }

  /** Whether a key that came from outside can be one of this sort. */
  boolean takes(String given) {
    try {
      keyCheck.accept(given);
      return true;
    } catch (NumberFormatException | DateTimeException noKey) {
      return false;
    }
  }

  String keyOf(Event event) {
    return key.apply(event);
  }

  /** A column of the key in SQL, for {@link #readKey}. */
  String keyColumn(String column) {
    // the driver knows infinite days as far ones
    return sqlType.equals("date") ? "cast(" + column + " as text)" : column;
  }

  /** As {@link #keyOf} gives it of the event. */
  String readKey(ResultSet row, int column) throws SQLException {
    return switch (sqlType) {
      case "double precision" -> String.valueOf(row.getDouble(column));
      case "timestamptz" -> row.getObject(column, OffsetDateTime.class).toInstant().toString();
      default -> row.getString(column);
    };
  }

  /**
   * A sort and its direction.
   *
   * @param by the sort
   * @param descending whether the greatest comes first
   */
  public record Order(EventSort by, boolean descending) {
    public static final Order FIRST_TO_LAST = new Order(EARLIEST, false);

    private static final List<String> NAMES =
        Arrays.stream(values()).flatMap(s -> Stream.of(s.name, "-" + s.name)).toList();

    /** As the API writes them: a name, with a minus for descending. */
    public static List<String> names() {
      return NAMES;
    }

    /** @param name one of {@link #names()} */
    public static Order named(String name) {
      boolean descending = name.startsWith("-");
      String plain = descending ? name.substring(1) : name;
      EventSort by =
          Arrays.stream(values()).filter(s -> s.name.equals(plain)).findFirst().orElseThrow();
      return new Order(by, descending);
    }

    public String name() {
      return (descending ? "-" : "") + by.name;
    }
  }
}
