package org.sahelevents.event.counting;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is counted. */
enum Measure {
  EVENTS,
  MENTIONS,
  ARTICLES,
  FATALITIES,
  PERSONNEL;

  /** Its name in URLs and answers. */
  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it is the sum of numbers that have a lower and an upper bound. */
  boolean isSum() {
    return this == FATALITIES || this == PERSONNEL;
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Measure::parameter).toList();
  }
}
