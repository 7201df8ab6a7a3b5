package org.sahelevents.event.query;

import java.util.ArrayList;
import java.util.Collection;
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
  private final List<String> besidePlaces = new ArrayList<>();
  private boolean planOnce = true;
  private boolean placesAndDays = true;
  private boolean lastDays;
  private int indexed;
  private String places;

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

  /**
   * Whether the index that has the order of first days comes to its end soon, whatever the values: those of last days are found
   * in it by looking at each entry, of which there are few only within one type of one country.
   */
  boolean inOneIndex() {
    return !lastDays || indexed > 1;
  }

  /**
   * The parameter with the places that events are wanted of, where nothing else is asked but days and places in the order
   * of days; else null.
   */
  String places() {
    return placesAndDays ? places : null;
  }

  /** As {@link #text}, without the places. */
  String textBesidePlaces() {
    return besidePlaces.isEmpty() ? "true" : String.join("\n  and ", besidePlaces);
  }

  /** A condition that indexes answer whatever its values. */
  Conditions addIndexed(String text) {
    placesAndDays = false;
    indexed++;
    return addInOrder(text);
  }

  /** The same of a condition on what the events are sorted by. */
  Conditions addInOrder(String text) {
    texts.add(text);
    besidePlaces.add(text);
    return this;
  }

  /** The same of a condition on last days. */
  Conditions addOnLastDays(String text) {
    lastDays = true;
    return addInOrder(text);
  }

  /** Events of any of these places. */
  Conditions addPlaces(String name, Collection<String> some) {
    placesAndDays &= places == null;
    places = name;
    planOnce = false;
    texts.add("e.place = any(:" + name + ")");
    return value(name, some);
  }

  Conditions add(String text) {
    planOnce = false;
    placesAndDays = false;
    return addInOrder(text);
  }

  Conditions value(String name, Object value) {
    values.put(name, value);
    return this;
  }
}
