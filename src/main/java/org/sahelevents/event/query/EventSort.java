package org.sahelevents.event.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sahelevents.coding.Quantity;
import org.sahelevents.event.Event;

/** The ways to sort events; each has its index, and the id makes the order total. */
public enum EventSort {
  EARLIEST(
      "earliest",
      "coalesce(e.earliest, '-infinity'::date)",
      "date",
      EventSort::day,
      e -> text(e.earliest(), "-infinity")),
  LATEST(
      "latest",
      "coalesce(e.latest, 'infinity'::date)",
      "date",
      EventSort::day,
      e -> text(e.latest(), "infinity")),
  CONFIDENCE(
      "confidence",
      "e.confidence",
      "double precision",
      EventSort::number,
      e -> String.valueOf(e.confidence())),
  ARTICLES(
      "articles",
      "e.article_count",
      "integer",
      EventSort::whole,
      e -> String.valueOf(e.articleCount())),
  REPORTED(
      "reported",
      "coalesce(e.last_reported, 'infinity'::date)",
      "date",
      EventSort::day,
      e -> text(e.reported().latest(), "infinity")),
  UPDATED(
      "updated", "e.updated_at", "timestamptz", EventSort::moment, e -> e.updatedAt().toString()),
  FATALITIES(
      "fatalities",
      "coalesce(e.fatalities_min, -1)",
      "integer",
      EventSort::whole,
      e -> least(e.fatalities())),
  PERSONNEL(
      "personnel",
      "coalesce(e.personnel_min, -1)",
      "integer",
      EventSort::whole,
      e -> least(e.personnel())),
  COUNTRY("country", "e.country collate \"C\"", "text", UnaryOperator.identity(), Event::country),
  TYPE("type", "e.type collate \"C\"", "text", UnaryOperator.identity(), e -> e.type().name()),
  PLACE(
      "place",
      "coalesce(e.place, '') collate \"C\"",
      "text",
      UnaryOperator.identity(),
      e -> e.place() == null ? "" : e.place().id());

  private final String name;
  private final String expression;
  private final String sqlType;
  private final UnaryOperator<String> keyReader;
  private final Function<Event, String> key;

  EventSort(
      String name,
      String expression,
      String sqlType,
      UnaryOperator<String> keyReader,
      Function<Event, String> key) {
    this.name = name;
    this.expression = expression;
    this.sqlType = sqlType;
    this.keyReader = keyReader;
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

  private static String day(String key) {
    return key.equals("infinity") || key.equals("-infinity")
        ? key
        : year(LocalDate.parse(key).toString());
  }

  private static String moment(String key) {
    return year(Instant.parse(key).toString());
  }

  /** The database knows no year 0, and not all those that Java knows. */
  private static String year(String key) {
    if (!key.matches("(?!0000)\\d{4}-.*")) {
      throw new DateTimeException("no year: " + key);
    }
    return key;
  }

  private static String number(String key) {
    double number = Double.parseDouble(key);
    if (!Double.isFinite(number)) {
      throw new NumberFormatException("no number: " + key);
    }
    return String.valueOf(number);
  }

  private static String whole(String key) {
    return String.valueOf(Integer.parseInt(key));
  }

  /**
   * A key that came from outside, written anew: Java reads more than the database does.
   *
   * @throws NumberFormatException or DateTimeException for what is no key of this sort
   */
  String key(String given) {
    return keyReader.apply(given);
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
