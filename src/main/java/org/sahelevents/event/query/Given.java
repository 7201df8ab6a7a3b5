package org.sahelevents.event.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sahelevents.api.QueryValues;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.problem.WrongValue;

/** Parameters as they were given, by name; it is all the same whether in a URL or in a body. */
public final class Given {
  private final Map<String, List<String>> values;

  private Given(Map<String, List<String>> values) {
    this.values = values;
  }

  /** The query parameters of a URL; which names are known has been checked before. */
  public static Given of(Map<String, List<String>> parameters) {
    return new Given(parameters);
  }

  /**
   * The members of a JSON object, each a text, a number, a boolean, or an array of these.
   *
   * @param known the names that it may have
   * @throws SahelException INVALID_INPUT that names the member and says what is allowed
   */
  public static Given of(JsonNode body, Set<String> known) {
    if (body == null || !body.isObject()) {
      throw unreadable(
          "The body must be a JSON object whose members are the parameters of the list.");
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    body.properties()
        .forEach(
            member -> {
              String name = member.getKey();
              if (!known.contains(name)) {
                throw QueryValues.unknown("member", name, known);
              }
              values.put(name, texts(name, member.getValue()));
            });
    return new Given(values);
  }

  private static List<String> texts(String name, JsonNode value) {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : value.isArray() ? value : List.of(value)) {
      if (!one.isTextual() && !one.isNumber() && !one.isBoolean()) {
        throw invalid(
            name,
            "must be a text, a number or a boolean, or an array of these, not %s.".formatted(one));
      }
      if (one.isNumber() && !Double.isFinite(one.doubleValue())) {
        throw invalid(name, "the number is too large.");
      }
      String text = one.isNumber() ? new BigDecimal(one.asText()).toPlainString() : one.asText();
      if (text.isBlank()) {
        throw invalid(name, "\"\" must not be empty.");
      }
      if (text.indexOf(0) >= 0) {
        throw invalid(name, "must not hold the character NUL.");
      }
      texts.add(text);
    }
    if (texts.isEmpty()) {
      throw invalid(name, "must have a value; leave it out for any.");
    }
    return texts;
  }

  /** The same, with these values for parameters that are not given. */
  public Given orElse(Map<String, String> otherwise) {
    Map<String, List<String>> all = new LinkedHashMap<>(values);
    otherwise.forEach((name, value) -> all.putIfAbsent(name, List.of(value)));
    return new Given(all);
  }

  /** Whether the parameter is given. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** A parameter that may have one value only. */
  public QueryValues one(String name) {
    return QueryValues.one(name, text(name));
  }

  /** Its only value, or null without one. */
  public String text(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    if (given.size() > 1) {
      throw invalid(name, "takes one value, but %d are given.".formatted(given.size()));
    }
    return given.isEmpty() ? null : given.get(0);
  }

  /** A parameter that may have several. */
  public QueryValues several(String name) {
    return QueryValues.several(name, values.get(name));
  }

  /** Codes, of which those behind an exclamation mark are excluded; each half is read by {@code reading}. */
  Terms terms(CodeField field, Function<QueryValues, List<String>> reading) {
    if (!has(field.parameter())) {
      return Terms.EMPTY;
    }
    QueryValues all = several(field.parameter());
    return Terms.of(reading.apply(all.wanted()), reading.apply(all.unwanted()));
  }

  /** What must be known and, behind an exclamation mark, what must not; any without the parameter. */
  Details details(String name) {
    if (!has(name)) {
      return Details.ANY;
    }
    QueryValues all = several(name);
    return Details.named(all.wanted().among(Detail.names()), all.unwanted().among(Detail.names()));
  }

  /** Numbers that belong together, such as the corners of a box; null without any. */
  List<Double> numbers(String name, List<String> meaning) {
    if (!has(name)) {
      return null;
    }
    List<String> texts = QueryValues.listed(values.get(name));
    List<Double> numbers = new ArrayList<>();
    try {
      texts.forEach(t -> numbers.add(Double.valueOf(t)));
    } catch (NumberFormatException notANumber) {
      numbers.clear();
    }
    if (numbers.size() != meaning.size() || !numbers.stream().allMatch(Double::isFinite)) {
      throw invalid(
          name,
          "\"%s\" must be %d numbers: %s."
              .formatted(String.join(",", texts), meaning.size(), String.join(",", meaning)));
    }
    return numbers;
  }

  /** What a wrong parameter is answered with. */
  public static SahelException invalid(String parameter, String why) {
    return SahelException.of(WrongValue.of(parameter, null), why);
  }

  /** What a body is answered with that cannot be read at all. */
  static SahelException unreadable(String message) {
    return new SahelException(ProblemKind.INVALID_INPUT, message);
  }
}
