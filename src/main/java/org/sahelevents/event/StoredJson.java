package org.sahelevents.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sahelevents.coding.Status;
import org.sahelevents.event.linking.Days;
import org.sahelevents.event.linking.Stage;

/** Reads what {@link Json} wrote into columns that stand in each list: word by word, since there are thousands a second. */
public final class StoredJson {
  private static final int DAY = "yyyy-mm-dd".length();
  private static final JsonFactory FACTORY = new JsonFactory();

  private StoredJson() {}

  /** The steps of an event's history. */
  public static List<Stage> stages(String json) {
    return read(json, in -> list(in, StoredJson::stage));
  }

  /** The words of a mention by the field that was read from them, in the order of their names. */
  public static Map<String, List<EventMention.Quote>> quotes(String json) {
    return read(
        json,
        in -> {
          Map<String, List<EventMention.Quote>> quotes = new TreeMap<>();
          while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            in.nextToken();
            quotes.put(field, list(in, StoredJson::quote));
          }
          return quotes;
        });
  }

  @FunctionalInterface
  private interface Reading<T> {
    /** @param in stands at the token with which the value begins, and thereafter at the one with which it ends */
    T read(JsonParser in) throws IOException;
  }

  private static <T> T read(String json, Reading<T> reading) {
    try (JsonParser in = FACTORY.createParser(json)) {
      in.nextToken();
      return reading.read(in);
    } catch (IOException broken) {
      throw new IllegalStateException("a column that holds something else: " + json, broken);
    }
  }

  private static <T> List<T> list(JsonParser in, Reading<T> one) throws IOException {
    List<T> list = new ArrayList<>(2);
    while (in.nextToken() == JsonToken.START_OBJECT) {
      list.add(one.read(in));
    }
    return list;
  }

  private static Stage stage(JsonParser in) throws IOException {
    Status status = null;
    LocalDate earliest = null;
    LocalDate latest = null;
    String article = null;
    Days published = null;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      JsonToken value = in.nextToken();
      if (value == JsonToken.VALUE_NULL) {
        continue;
      }
      switch (name) {
        case "status" -> status = Status.valueOf(in.getText());
        case "earliest" -> earliest = day(in.getText());
        case "latest" -> latest = day(in.getText());
        case "article" -> article = in.getText();
        case "published" -> published = days(in);
        default -> in.skipChildren();
      }
    }
    return new Stage(status, earliest, latest, article, published);
  }

  private static Days days(JsonParser in) throws IOException {
    LocalDate earliest = null;
    LocalDate latest = null;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      boolean first = in.currentName().equals("earliest");
      LocalDate day = in.nextToken() == JsonToken.VALUE_NULL ? null : day(in.getText());
      earliest = first ? day : earliest;
      latest = first ? latest : day;
    }
    return new Days(earliest, latest);
  }

  private static EventMention.Quote quote(JsonParser in) throws IOException {
    int start = 0;
    int end = 0;
    String text = null;
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "start" -> start = in.getIntValue();
        case "end" -> end = in.getIntValue();
        case "text" -> text = in.getText();
        default -> in.skipChildren();
      }
    }
    return new EventMention.Quote(start, end, text);
  }

  /** Reads yyyy-mm-dd; the parser of all formats took a seventh of the time of a page. */
  static LocalDate day(String day) {
    return day.length() == DAY
        ? LocalDate.of(
            Integer.parseInt(day, 0, 4, 10),
            Integer.parseInt(day, 5, 7, 10),
            Integer.parseInt(day, 8, DAY, 10))
        : LocalDate.parse(day);
  }
}
