package org.sahelevents.event.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What may be known of an event, or not. */
public enum Detail {
  /** A place of the gazetteer. */
  PLACE,
  /** The very day. */
  DAY,
  AGENT,
  TARGET,
  PERSONNEL,
  FATALITIES,
  PERSONS,
  PARTICIPANTS;

  private static final List<String> NAMES = Arrays.stream(values()).map(Detail::written).toList();

  /** As the API writes them. */
  public static List<String> names() {
    return NAMES;
  }

  String written() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** @param name one of {@link #names()} */
  static Detail named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
