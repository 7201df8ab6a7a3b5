package org.sahelevents.event.odata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sahelevents.event.query.Given;

/**
 * What a request asks of a set.
 *
 * @param selected the properties to give
 * @param allSelected whether none was named, so that all are given
 * @param order sorts, the key last
 * @param start place in that order that the page begins behind; null for the beginning
 * @param top events to give in all; null for no bound
 * @param skip how many to leave out
 * @param count whether to say how many there are
 */
record ODataQuery(
    EntitySet set,
    FilterParser.Condition filter,
    List<EntitySet.Property> selected,
    boolean allSelected,
    List<Sort> order,
    SkipToken start,
    Integer top,
    int skip,
    boolean count) {

  /** By one property; nulls are smaller than anything. */
  record Sort(EntitySet.Property by, boolean descending) {}

  static ODataQuery read(EntitySet set, Given given) {
    format(given);
    List<Sort> order = order(set, given);
    List<EntitySet.Property> selected = selected(set, given);
    return new ODataQuery(
        set,
        filter(set, given),
        selected.isEmpty() ? set.properties() : selected,
        selected.isEmpty(),
        order,
        given.has("$skiptoken") ? SkipToken.read(given.text("$skiptoken"), set, order) : null,
        given.has("$top") ? given.one("$top").number(0, 0, Integer.MAX_VALUE) : null,
        given.one("$skip").number(0, 0, Integer.MAX_VALUE),
        given.one("$count").flag());
  }

  /** Whether it may have to walk the whole set, whichever page is asked for. */
  boolean isHeavy() {
    boolean byKey = order.stream().map(Sort::by).allMatch(EntitySet.Property::key);
    return filter != FilterParser.Condition.NONE || !byKey || skip > 0 || count;
  }

  static FilterParser.Condition filter(EntitySet set, Given given) {
    return given.has("$filter")
        ? FilterParser.parse(set, given.text("$filter"))
        : FilterParser.Condition.NONE;
  }

  /** JSON is the only format, with the least metadata. */
  static void format(Given given) {
    String format = given.text("$format");
    if (format != null
        && !Set.of("json", "application/json")
            .contains(format.split(";")[0].strip().toLowerCase(Locale.ROOT))) {
      throw Given.invalid("$format", "\"" + format + "\" is not known; allowed: json.");
    }
  }

  static List<EntitySet.Property> selected(EntitySet set, Given given) {
    List<EntitySet.Property> selected = new ArrayList<>();
    for (String name : listed(given, "$select")) {
      if (!name.equals("*")) {
        selected.add(set.property(name, "$select"));
      } else {
        return List.of();
      }
    }
    return selected.stream().distinct().toList();
  }

  private static List<Sort> order(EntitySet set, Given given) {
    List<Sort> order = new ArrayList<>();
    for (String item : listed(given, "$orderby")) {
      String[] words = item.split("\\s+");
      if (words.length > 2 || words.length == 2 && !Set.of("asc", "desc").contains(words[1])) {
        throw Given.invalid(
            "$orderby", "\"%s\" must be a property, and asc or desc behind it.".formatted(item));
      }
      EntitySet.Property by = set.property(words[0], "$orderby");
      if (order.stream().noneMatch(s -> s.by.equals(by))) {
        order.add(new Sort(by, words.length == 2 && words[1].equals("desc")));
      }
    }
    for (EntitySet.Property key : set.key()) {
      if (order.stream().noneMatch(s -> s.by.equals(key))) {
        order.add(new Sort(key, false));
      }
    }
    return order;
  }

  private static List<String> listed(Given given, String option) {
    if (!given.has(option)) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    for (String item : given.text(option).split(",", -1)) {
      if (item.isBlank()) {
        throw Given.invalid(option, "between commas a property must stand.");
      }
      items.add(item.strip());
    }
    return items;
  }
}
