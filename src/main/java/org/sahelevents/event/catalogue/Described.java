package org.sahelevents.event.catalogue;

import java.util.List;
import org.sahelevents.event.ExportFormat;

/** What every description of the dataset says. */
final class Described {
  static final String TITLE = "Sahel Events";
  static final String DESCRIPTION =
      "Events in the Sahel, such as coups, withdrawals and arrivals of troops, attacks, protests and sanctions, coded from news"
          + " articles. Every field of every event can be traced to the words that state it.";
  static final List<String> KEYWORDS =
      List.of("Sahel", "conflict", "event data", "coups", "troop movements", "news");

  private Described() {}

  /** Where all events are in a format. */
  static String download(String root, ExportFormat format) {
    return root + "/api/v1/events?format=" + format.extension();
  }
}
