package org.sahelevents.event.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A filter as SQL on {@code events e}: the text for behind "where", its named parameters, all of which begin with
 * {@code f} ({@code fCountry}, {@code fTo}), and how to plan it.
 */
public final class Conditions {
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();
  private boolean planOnce = true;

  Conditions() {}

  /** Conditions joined by "and"; {@code true} when everything is wanted. */
  public String text() {
    return texts.isEmpty() ? "true" : String.join("\n  and ", texts);
  }

  /** For {@link org.sahelevents.sql.Sql#withAll}. */
  public Map<String, Object> values() {
    return values;
  }

  /**
   * Whether one plan serves all values. Otherwise the database has to see the values to choose well: one actor may have
   * five events and another half of them.
   */
  public boolean planOnce() {
    return planOnce;
  }

  /** A condition that indexes answer whatever its values. */
  Conditions addIndexed(String text) {
    texts.add(text);
    return this;
  }

  Conditions add(String text) {
    planOnce = false;
    return addIndexed(text);
  }

  Conditions value(String name, Object value) {
    values.put(name, value);
    return this;
  }
}
