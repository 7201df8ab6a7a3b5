package org.sahelevents.event.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parameters that ask for what a filter wants: equal filters have equal ones, in one order and without those that
 * leave everything as it is.
 *
 * @param parameters by name
 */
public record FilterQuery(Map<String, String> parameters) {
  public FilterQuery {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  public static FilterQuery of(EventFilter filter) {
    Map<String, String> to = new LinkedHashMap<>();
    filter.codes().forEach((field, terms) -> to.put(field.parameter(), listed(terms)));
    put(to, "affiliates", filter.affiliates() ? true : null);
    put(to, "from", filter.happened().from());
    put(to, "to", filter.happened().to());
    put(to, "match", filter.match() == Match.WITHIN ? "within" : null);
    put(to, "reportedFrom", filter.reported().from());
    put(to, "reportedTo", filter.reported().to());
    put(to, "updatedSince", filter.updatedSince());
    put(to, "changedSince", filter.changedSince());
    put(to, "precision", filter.precision());
    filter
        .numbers()
        .forEach(
            (field, range) -> {
              put(to, field.field() + "Min", range.min());
              put(to, field.field() + "Max", range.max());
            });
    put(to, "minConfidence", filter.minConfidence() == null ? null : plain(filter.minConfidence()));
    put(to, "minArticles", filter.minArticles());
    put(to, "has", filter.has().equals(Details.ANY) ? null : filter.has().written());
    put(to, "contested", filter.contested());
    Area.Box box = filter.box();
    put(to, "bbox", box == null ? null : numbers(box.west(), box.south(), box.east(), box.north()));
    Area.Circle near = filter.near();
    put(
        to,
        "near",
        near == null ? null : numbers(near.latitude(), near.longitude(), near.kilometres()));
    put(to, "q", filter.words() == null ? null : filter.words().written());
    return new FilterQuery(to);
  }

  private static void put(Map<String, String> to, String name, Object value) {
    if (value != null) {
      to.put(name, value.toString());
    }
  }

  private static String listed(Terms terms) {
    return Stream.concat(terms.any().stream(), terms.none().stream().map(code -> "!" + code))
        .collect(Collectors.joining(","));
  }

  private static String numbers(double... numbers) {
    return Arrays.stream(numbers).mapToObj(FilterQuery::plain).collect(Collectors.joining(","));
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** As the query of a URL; empty where all events are wanted. */
  public String encoded() {
    return parameters.entrySet().stream()
        .map(p -> p.getKey() + "=" + encoded(p.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, UTF_8)
        .replace("+", "%20")
        .replace("%21", "!")
        .replace("%2C", ",")
        .replace("%3A", ":");
  }

  /** As people read it, such as "type COUP; from 2020-01-01"; empty where all events are wanted. */
  public String words() {
    return parameters.entrySet().stream()
        .map(p -> p.getKey() + " " + p.getValue().replace(",", ", "))
        .collect(Collectors.joining("; "));
  }
}
