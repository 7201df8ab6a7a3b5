package org.sahelevents.event.odata;

import java.util.List;
import java.util.Optional;
import org.sahelevents.api.Nearest;
import org.sahelevents.problem.SahelException;
import org.sahelevents.problem.WrongValue;

/**
 * A set of entities: a view or table of schema {@code dataset}.
 *
 * @param name in URLs
 * @param type name of the type of its entities
 * @param view name of the view
 * @param properties its columns
 */
record EntitySet(String name, String type, String view, List<Property> properties) {
  EntitySet {
    properties = List.copyOf(properties);
  }

  /**
   * A column.
   *
   * @param key whether it is part of the key, which is unique and has no nulls
   * @param sql expression that gives it
   */
  record Property(String name, EdmType type, boolean key, String sql) {}

  List<Property> key() {
    return properties.stream().filter(Property::key).toList();
  }

  Optional<Property> find(String property) {
    return properties.stream().filter(p -> p.name.equals(property)).findFirst();
  }

  /** @param option in which the name stands, for the refusal of an unknown one */
  Property property(String property, String option) {
    return find(property)
        .orElseThrow(
            () -> {
              List<String> names = properties.stream().map(Property::name).toList();
              List<String> suggestion = Nearest.to(property, names).stream().toList();
              return SahelException.of(
                  new WrongValue(option, property, names, null, suggestion),
                  "\"%s\" is no property of %s; there are %s.%s"
                      .formatted(
                          property, name, String.join(", ", names), Nearest.question(suggestion)));
            });
  }
}
