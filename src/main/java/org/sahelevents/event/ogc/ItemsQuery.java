package org.sahelevents.event.ogc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sahelevents.api.Page;
import org.sahelevents.api.QueryValues;
import org.sahelevents.event.query.DayRange;
import org.sahelevents.event.query.Given;

/** Reads what the standard has of its own, into the names and shapes of the plain API. */
final class ItemsQuery {
  static final String DATETIME =
      "Features of that time: a moment of RFC 3339, a day, or an interval such as 2022-01-01/2022-12-31, one end of which may"
          + " be \"..\". Of moments the day in UTC counts; of an event, any day on which it may have happened.";
  static final String LIMIT =
      "Features on one page; more than 10000 are not given, however many are asked for.";
  static final String CURSOR = "Where the page begins; the link to the next page has it.";

  static final int DEFAULT_LIMIT = 1000;
  private static final int WITH_HEIGHTS = 6;

  private ItemsQuery() {}

  /** The most features on the page; as the standard demands, more than the maximum is no error. */
  static int limit(Given given) {
    return Math.min(given.one("limit").number(DEFAULT_LIMIT, 1, Integer.MAX_VALUE), Page.MOST);
  }

  /** The days that {@code datetime} asks for; any without it. */
  static DayRange days(Given given) {
    return given.has("datetime") ? DateTimes.days(given.text("datetime")) : DayRange.ANY;
  }

  /** @param parameters of the URL */
  static Given plain(Map<String, List<String>> parameters) {
    Given given = Given.of(parameters);
    Map<String, List<String>> plain = new LinkedHashMap<>(parameters);
    if (plain.remove("datetime") != null) {
      if (given.has("from") || given.has("to") || given.has("match")) {
        throw Given.invalid(
            "datetime", "from, to and match ask for days, too; give either it or them.");
      }
      DayRange days = days(given);
      put(plain, "from", days.from());
      put(plain, "to", days.to());
    }
    plain.computeIfPresent("bbox", (name, corners) -> withoutHeights(corners));
    plain.put("limit", List.of(String.valueOf(limit(given))));
    return Given.of(plain);
  }

  private static void put(Map<String, List<String>> plain, String name, Object value) {
    if (value != null) {
      plain.put(name, List.of(value.toString()));
    }
  }

  /** No feature has a height, so any will do. */
  private static List<String> withoutHeights(List<String> corners) {
    List<String> numbers = QueryValues.listed(corners);
    if (numbers.size() != WITH_HEIGHTS) {
      return corners;
    }
    try {
      if (Double.parseDouble(numbers.get(2)) <= Double.parseDouble(numbers.get(5))) {
        return List.of(
            String.join(",", numbers.get(0), numbers.get(1), numbers.get(3), numbers.get(4)));
      }
    } catch (NumberFormatException notANumber) {
      // refused below with the same words
    }
    throw Given.invalid(
        "bbox",
        "\"%s\" must be four numbers, west,south,east,north, or six with the lowest height third and the highest last."
            .formatted(String.join(",", numbers)));
  }
}
