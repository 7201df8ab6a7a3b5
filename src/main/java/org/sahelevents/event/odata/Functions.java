package org.sahelevents.event.odata;

import static org.sahelevents.event.odata.EdmType.BOOLEAN;
import static org.sahelevents.event.odata.EdmType.DATE;
import static org.sahelevents.event.odata.EdmType.INT32;
import static org.sahelevents.event.odata.EdmType.MOMENT;
import static org.sahelevents.event.odata.EdmType.STRING;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.problem.WrongValue;

/** The functions that filters may use. */
final class Functions {
  private static final Set<EdmType> TEXT = Set.of(STRING);
  private static final Set<EdmType> DAYS = Set.of(DATE, MOMENT);

  private static final Map<String, Function> KNOWN =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("contains", new Function(BOOLEAN, "strpos(%s, %s) > 0", TEXT, TEXT)),
              Map.entry("startswith", new Function(BOOLEAN, "starts_with(%s, %s)", TEXT, TEXT)),
              Map.entry(
                  "endswith",
                  new Function(BOOLEAN, "right(%1$s, length(%2$s)) = %2$s", TEXT, TEXT)),
              Map.entry("tolower", new Function(STRING, "lower(%s)", TEXT)),
              Map.entry("toupper", new Function(STRING, "upper(%s)", TEXT)),
              Map.entry("trim", new Function(STRING, "btrim(%s)", TEXT)),
              Map.entry("length", new Function(INT32, "length(%s)", TEXT)),
              Map.entry("year", part("year")),
              Map.entry("month", part("month")),
              Map.entry("day", part("day")),
              Map.entry("date", new Function(DATE, "cast(%s as date)", Set.of(MOMENT)))));

  /** Known to the standard, and done nowhere here. */
  private static final Set<String> STANDARD =
      Set.of(
          "concat",
          "indexof",
          "substring",
          "matchesPattern",
          "hassubset",
          "hassubsequence",
          "any",
          "all",
          "fractionalseconds",
          "hour",
          "maxdatetime",
          "mindatetime",
          "minute",
          "now",
          "second",
          "time",
          "totaloffsetminutes",
          "totalseconds",
          "ceiling",
          "floor",
          "round",
          "cast",
          "isof",
          "case",
          "geo");

  private Functions() {}

  /**
   * @param sql with a place for each argument
   * @param arguments the types that each may have
   */
  private record Function(EdmType result, String sql, List<Set<EdmType>> arguments) {
    @SafeVarargs
    Function(EdmType result, String sql, Set<EdmType>... arguments) {
      this(result, sql, List.of(arguments));
    }
  }

  private static Function part(String of) {
    return new Function(INT32, "cast(extract(" + of + " from %s) as integer)", DAYS);
  }

  static boolean isKnown(String name) {
    return KNOWN.containsKey(name) || STANDARD.contains(name);
  }

  /** Calls it. */
  static Expression call(String name, List<Expression> arguments, Tokens tokens) {
    Function function = KNOWN.get(name);
    if (function == null) {
      throw STANDARD.contains(name) ? notDone(name) : tokens.refused(unknown(name));
    }
    if (arguments.size() != function.arguments.size()) {
      throw tokens.refused(
          "%s takes %d values, not %d"
              .formatted(name, function.arguments.size(), arguments.size()));
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!function.arguments.get(i).contains(arguments.get(i).type())) {
        throw tokens.refused(
            "%s takes %s, not %s"
                .formatted(
                    name,
                    function.arguments.get(i).stream()
                        .map(EdmType::edm)
                        .sorted()
                        .collect(Collectors.joining(" or ")),
                    arguments.get(i).typeName()));
      }
    }
    Object[] sql = arguments.stream().map(Functions::inUtc).toArray();
    return new Expression(
        "(" + function.sql.formatted(sql) + ")",
        function.result,
        arguments.stream().anyMatch(Expression::column));
  }

  private static String inUtc(Expression argument) {
    return argument.type() == MOMENT
        ? "(" + argument.sql() + " at time zone 'UTC')"
        : argument.sql();
  }

  private static String unknown(String name) {
    return "%s is no function; there are %s".formatted(name, String.join(", ", KNOWN.keySet()));
  }

  static SahelException notDone(String name) {
    return new SahelException(
        ProblemKind.NOT_IMPLEMENTED,
        "Parameter $filter: %s is not done here; operators are eq, ne, gt, ge, lt, le, in, and, or, not, functions %s."
            .formatted(name, String.join(", ", KNOWN.keySet())),
        WrongValue.of("$filter", null));
  }

  static List<String> operatorsNotDone() {
    return Arrays.asList("has", "add", "sub", "mul", "div", "divby", "mod");
  }
}
