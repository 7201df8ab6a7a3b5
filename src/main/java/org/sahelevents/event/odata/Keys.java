package org.sahelevents.event.odata;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sahelevents.event.query.Given;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Reads keys in addresses: {@code (7f0b…)}, {@code ('FRA')}, {@code (event=7f0b…,role='AGENT',position=1)}. */
final class Keys {
  private Keys() {}

  /** Name of each property of the key, and its value. */
  static Map<String, Object> read(EntitySet set, String predicate) {
    Tokens tokens = Tokens.of("key", predicate);
    Map<String, Object> key = new HashMap<>();
    List<EntitySet.Property> properties = set.key();
    tokens.expect("(");
    do {
      Tokens.Token token = tokens.take();
      EntitySet.Property of = properties.get(0);
      if (token.kind() == Tokens.Kind.WORD) {
        of = set.property(token.text(), "key");
        tokens.expect("=");
        token = tokens.take();
      } else if (properties.size() > 1) {
        throw tokens.refused("of several properties each must be named, as in (a=1,b='x')");
      }
      key.put(of.name(), value(token, of));
    } while (tokens.took(","));
    tokens.expect(")");
    tokens.expectEnd();
    if (!key.keySet().equals(java.util.Set.copyOf(names(properties)))) {
      throw Given.invalid(
          "key",
          "the key of %s is %s.".formatted(set.name(), String.join(", ", names(properties))));
    }
    return key;
  }

  private static List<String> names(List<EntitySet.Property> properties) {
    return properties.stream().map(EntitySet.Property::name).toList();
  }

  private static Object value(Tokens.Token token, EntitySet.Property of) {
    boolean quoted = token.kind() == Tokens.Kind.TEXT;
    try {
      if (quoted == (of.type() == EdmType.STRING) && token.kind() != Tokens.Kind.END) {
        return of.type().value(token.text());
      }
    } catch (IllegalArgumentException | DateTimeException none) {
      // refused below with the same words
    }
    throw Given.invalid(
        "key",
        "\"%s\" is no %s, which %s is; texts stand in quotation marks, as in ('x')."
            .formatted(token.text(), of.type().edm(), of.name()));
  }

  /** The entity, which must be there. */
  static byte[] found(byte[] entity, EntitySet set, String predicate) {
    if (entity == null) {
      throw new SahelException(
          ProblemKind.NOT_FOUND, "There is no entity " + set.name() + predicate + ".");
    }
    return entity;
  }
}
