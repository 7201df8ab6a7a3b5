package org.sahelevents.event.odata;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code $filter} into a condition on the view {@code d}; every value becomes a parameter of the statement. */
final class FilterParser {
  private static final int DEEPEST = 50;
  private static final Map<String, String> COMPARISONS =
      Map.of("eq", "=", "ne", "<>", "gt", ">", "ge", ">=", "lt", "<", "le", "<=");
  private static final Set<String> ORDERING = Set.of("gt", "ge", "lt", "le");

  private final EntitySet set;
  private final Tokens tokens;
  private final Map<String, Object> values = new HashMap<>();
  private int depth;

  private FilterParser(EntitySet set, Tokens tokens) {
    this.set = set;
    this.tokens = tokens;
  }

  /** A condition and the values of its parameters, whose names begin with {@code v}. */
  record Condition(String sql, Map<String, Object> values) {
    static final Condition NONE = new Condition("true", Map.of());
  }

  static Condition parse(EntitySet set, String filter) {
    FilterParser parser = new FilterParser(set, Tokens.of("$filter", filter));
    Expression all = parser.boolOf(parser.either());
    parser.tokens.expectEnd();
    return new Condition(all.sql(), parser.values);
  }

  private Expression either() {
    if (++depth > DEEPEST) {
      throw tokens.refused("more than " + DEEPEST + " brackets within each other are not read");
    }
    Expression left = both();
    while (tokens.took("or")) {
      left = Expression.truth(boolOf(left).sql() + " or " + boolOf(both()).sql());
    }
    depth--;
    return left;
  }

  private Expression both() {
    Expression left = comparison();
    while (tokens.took("and")) {
      left = Expression.truth(boolOf(left).sql() + " and " + boolOf(comparison()).sql());
    }
    return left;
  }

  private Expression comparison() {
    Expression left = unary();
    String word = tokens.peek().text();
    if (tokens.peek().kind() != Tokens.Kind.WORD) {
      return left;
    }
    if (COMPARISONS.containsKey(word)) {
      tokens.take();
      return compared(left, word, unary());
    }
    if (tokens.took("in")) {
      return among(left);
    }
    if (Functions.operatorsNotDone().contains(word)) {
      throw Functions.notDone(word);
    }
    return left;
  }

  private Expression unary() {
    int negations = 0;
    while (tokens.took("not")) {
      negations++;
    }
    Expression of = primary();
    // what is neither true nor false counts as false, and so its negation as true
    for (int i = 0; i < negations % 2; i++) {
      of = Expression.truth(boolOf(of).sql() + " is not true");
    }
    return of;
  }

  private Expression primary() {
    Tokens.Token token = tokens.take();
    return switch (token.kind()) {
      case MARK -> {
        if (!token.is("(")) {
          throw tokens.refused("a property or a value is missing before \"" + token.text() + "\"");
        }
        Expression inner = either();
        tokens.expect(")");
        yield inner;
      }
      case WORD -> word(token.text());
      case END -> throw tokens.refused("a property or a value is missing at the end");
      default -> literal(token);
    };
  }

  private Expression word(String word) {
    if (word.equals("null")) {
      return Expression.NULL;
    }
    if (word.equals("true") || word.equals("false")) {
      return new Expression(word, EdmType.BOOLEAN, false);
    }
    if (tokens.took("(")) {
      List<Expression> arguments = new ArrayList<>();
      if (!tokens.took(")")) {
        do {
          arguments.add(either());
        } while (tokens.took(","));
        tokens.expect(")");
      }
      return Functions.call(word, arguments, tokens);
    }
    EntitySet.Property property = set.property(word, "$filter");
    if (tokens.took("/")) {
      throw Functions.notDone("a path");
    }
    return new Expression(property.sql(), property.type(), true);
  }

  private Expression literal(Tokens.Token token) {
    EdmType type =
        switch (token.kind()) {
          case TEXT -> EdmType.STRING;
          case GUID -> EdmType.GUID;
          case DATE -> EdmType.DATE;
          case MOMENT -> EdmType.MOMENT;
          default -> token.text().matches("-?\\d+") ? EdmType.INT64 : EdmType.DOUBLE;
        };
    try {
      Object value = type == EdmType.DOUBLE ? number(token.text()) : type.value(token.text());
      String name = "v" + values.size();
      values.put(name, value);
      return new Expression(":" + name, type, false);
    } catch (IllegalArgumentException | DateTimeException none) {
      throw tokens.refused("\"" + token.text() + "\" is no " + type.edm());
    }
  }

  private static Double number(String text) {
    double number = new BigDecimal(text).doubleValue();
    if (Double.isInfinite(number)) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }

  private Expression compared(Expression left, String operator, Expression right) {
    if (left.isNull() || right.isNull()) {
      return withNull(left.isNull() ? right : left, operator);
    }
    if (!left.type().comparesWith(right.type())
        || left.type() == EdmType.BOOLEAN && ORDERING.contains(operator)) {
      throw tokens.refused(
          "%s cannot be compared with %s by %s"
              .formatted(left.typeName(), right.typeName(), operator));
    }
    boolean nulls = left.column() && right.column();
    String sign =
        switch (operator) {
          case "eq" -> nulls ? "is not distinct from" : "=";
          case "ne" -> "is distinct from";
          default -> COMPARISONS.get(operator);
        };
    return Expression.truth(left.sql() + " " + sign + " " + right.sql());
  }

  /** Null equals null and nothing else, and is neither greater nor smaller than anything. */
  private static Expression withNull(Expression other, String operator) {
    return switch (operator) {
      case "eq" ->
          other.isNull() ? Expression.truth("true") : Expression.truth(other.sql() + " is null");
      case "ne" ->
          other.isNull()
              ? Expression.truth("false")
              : Expression.truth(other.sql() + " is not null");
      default -> Expression.truth("false");
    };
  }

  private Expression among(Expression left) {
    List<String> alternatives = new ArrayList<>();
    tokens.expect("(");
    do {
      alternatives.add(compared(left, "eq", unary()).sql());
    } while (tokens.took(","));
    tokens.expect(")");
    return Expression.truth(String.join(" or ", alternatives));
  }

  private Expression boolOf(Expression expression) {
    if (expression.type() != EdmType.BOOLEAN) {
      throw tokens.refused(
          "a condition is expected, not a value of %s, %s"
              .formatted(expression.typeName(), tokens.where()));
    }
    return expression;
  }
}
