package org.sahelevents.event.odata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sahelevents.event.query.Given;
import org.sahelevents.problem.SahelException;

/**
 * A place in an order: the values that the last entity given has of each sort.
 *
 * @param values as text, null for null
 */
record SkipToken(List<String> values) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** As one opaque word. */
  String written(List<ODataQuery.Sort> order) {
    List<String> parts = new ArrayList<>(List.of(signature(order)));
    parts.addAll(values);
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(parts));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** @throws SahelException INVALID_INPUT for a token of another set or order */
  static SkipToken read(String token, EntitySet set, List<ODataQuery.Sort> order) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(token.getBytes(StandardCharsets.US_ASCII));
      String[] parts = JSON.readValue(json, String[].class);
      if (parts != null && parts.length == order.size() + 1 && signature(order).equals(parts[0])) {
        for (int i = 0; i < order.size(); i++) {
          check(parts[i + 1], order.get(i).by());
        }
        return new SkipToken(
            java.util.Collections.unmodifiableList(Arrays.asList(parts).subList(1, parts.length)));
      }
    } catch (IllegalArgumentException | DateTimeException | java.io.IOException noToken) {
      // refused below with the same words
    }
    throw Given.invalid(
        "$skiptoken",
        "no place in this order of %s; take it from @odata.nextLink.".formatted(set.name()));
  }

  private static void check(String value, EntitySet.Property by) {
    if (value == null ? by.key() : value.indexOf(0) >= 0) {
      throw new IllegalArgumentException(by.name());
    }
    if (value != null) {
      by.type().value(value);
    }
  }

  private static String signature(List<ODataQuery.Sort> order) {
    return order.stream()
        .map(s -> s.by().name() + (s.descending() ? " desc" : ""))
        .collect(Collectors.joining(","));
  }

  /** The condition that an entity lies behind this place; its parameters begin with {@code k}. */
  FilterParser.Condition behind(List<ODataQuery.Sort> order) {
    Map<String, Object> parameters = new HashMap<>();
    for (int i = 0; i < order.size(); i++) {
      if (values.get(i) != null) {
        parameters.put("k" + i, order.get(i).by().type().value(values.get(i)));
      }
    }
    boolean oneIndex = order.stream().allMatch(s -> s.by().key() && !s.descending());
    return new FilterParser.Condition(oneIndex ? row(order) : lexically(order), parameters);
  }

  private static String row(List<ODataQuery.Sort> order) {
    List<String> columns = order.stream().map(s -> s.by().sql()).toList();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      names.add(":k" + i);
    }
    return "(%s) > (%s)".formatted(String.join(", ", columns), String.join(", ", names));
  }

  private String lexically(List<ODataQuery.Sort> order) {
    List<String> ways = new ArrayList<>();
    StringBuilder same = new StringBuilder();
    for (int i = 0; i < order.size(); i++) {
      String sql = order.get(i).by().sql();
      boolean isNull = values.get(i) == null;
      boolean descending = order.get(i).descending();
      if (!isNull || !descending) {
        ways.add("(" + same + after(sql, ":k" + i, isNull, descending) + ")");
      }
      same.append(sql).append(isNull ? " is null" : " = :k" + i).append(" and ");
    }
    return "(" + String.join(" or ", ways) + ")";
  }

  private static String after(String sql, String value, boolean isNull, boolean descending) {
    if (isNull) {
      return sql + " is not null";
    }
    return descending ? "(%1$s < %2$s or %1$s is null)".formatted(sql, value) : sql + " > " + value;
  }
}
