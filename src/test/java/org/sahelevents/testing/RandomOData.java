package org.sahelevents.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Options of OData by chance, of the properties that a set has: mostly such as its types allow. */
final class RandomOData {
  private static final int DEEPEST = 4;
  private static final List<String> ORDERS = List.of("gt", "ge", "lt", "le");
  private static final List<String> EQUALITIES = List.of("eq", "ne");
  private static final Map<String, List<String>> LITERALS =
      Map.of(
          "Edm.String", List.of("'COUP'", "'MLI'", "'FRA'", "'Mali'", "'it''s'", "''", "'\u00e9'"),
          "Edm.Guid", List.of("00000000-0000-0000-0000-000000000000"),
          "Edm.Date", List.of("2020-08-18", "2022-01-01", "0001-01-01", "9999-12-31"),
          "Edm.DateTimeOffset", List.of("2020-01-01T00:00:00Z", "2022-01-01T00:00:00.5-05:00"),
          "Edm.Int32", List.of("0", "1", "-5", "2400", "1.5"),
          "Edm.Int64", List.of("0", "9223372036854775807", "-9223372036854775808"),
          "Edm.Double", List.of("0", "0.5", "1e0", "-16.27", "1e300"),
          "Edm.Boolean", List.of("true", "false"));

  private final Random random;
  private final List<Map.Entry<String, String>> properties;

  /** @param properties names and their types */
  RandomOData(Random random, Map<String, String> properties) {
    this.random = random;
    this.properties = List.copyOf(properties.entrySet());
  }

  /** A condition. */
  String filter() {
    return condition(0);
  }

  private String condition(int depth) {
    return switch (random.nextInt(depth < DEEPEST ? 10 : 6)) {
      case 6 -> "not (" + condition(depth + 1) + ")";
      case 7, 8 -> condition(depth + 1) + one(List.of(" and ", " or ")) + condition(depth + 1);
      case 9 -> "(" + condition(depth + 1) + ")";
      default -> plain(one(properties));
    };
  }

  private String plain(Map.Entry<String, String> property) {
    String name = property.getKey();
    String type =
        random.nextInt(40) == 0 ? one(List.copyOf(LITERALS.keySet())) : property.getValue();
    return switch (random.nextInt(6)) {
      case 0 -> name + " " + one(EQUALITIES) + " null";
      case 1 -> "%s in (%s, %s)".formatted(name, literal(type), literal(type));
      case 2 -> literal(type) + " " + one(EQUALITIES) + " " + name;
      case 3 -> called(name, type);
      default ->
          name + " " + one(type.equals("Edm.Boolean") ? EQUALITIES : ORDERS) + " " + literal(type);
    };
  }

  private String called(String name, String type) {
    return switch (type) {
      case "Edm.String" ->
          one(
              List.of(
                  "contains(%s, %s)".formatted(name, literal(type)),
                  "startswith(tolower(%s), 'm')".formatted(name),
                  "endswith(%s, %s)".formatted(name, literal(type)),
                  "length(trim(%s)) gt %d".formatted(name, random.nextInt(20)),
                  "indexof(%s, 'x') eq 1".formatted(name)));
      case "Edm.Date", "Edm.DateTimeOffset" ->
          "%s(%s) ge %d"
              .formatted(one(List.of("year", "month", "day")), name, random.nextInt(2030));
      case "Edm.Boolean" -> name;
      default -> name + " eq " + name;
    };
  }

  private String literal(String type) {
    return one(LITERALS.get(type));
  }

  /** One or two properties to sort by. */
  String orderby() {
    return one(properties).getKey()
        + one(List.of("", " desc", " asc", "," + one(properties).getKey() + " desc"));
  }

  /** Some properties. */
  String select() {
    List<String> names = new ArrayList<>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      names.add(one(properties).getKey());
    }
    return String.join(",", names);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
