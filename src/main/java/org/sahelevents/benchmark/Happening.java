package org.sahelevents.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Mode;
import org.sahelevents.coding.Status;
import org.sahelevents.event.ClaimColumns;
import org.sahelevents.time.Precision;

/** What an event and all its mentions have in common. */
record Happening(
    EventType type,
    Mode mode,
    String country,
    Status status,
    Certainty certainty,
    String place,
    LocalDate[] days,
    Precision precision,
    List<String> agents,
    List<String> targets,
    Integer personnel,
    Integer fatalities,
    double confidence,
    String names) {

  /** In the order of {@link ClaimColumns#NAMES}. */
  List<Object> claim() {
    return Arrays.asList(
        type,
        mode,
        country,
        status,
        certainty,
        place,
        days[0],
        days[1],
        precision,
        agents,
        targets,
        personnel,
        personnel,
        personnel == null ? null : false,
        fatalities,
        fatalities,
        fatalities == null ? null : true,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  String summary() {
    return "%s in %s by %s: %s between %s and %s."
        .formatted(type, country, names, status, days[0], days[1]);
  }

  String history(String article, LocalDate published) {
    return """
    [{"status": "%s", "earliest": "%s", "latest": "%s", "article": "%s", "published": {"earliest": "%s", "latest": "%s"}}]"""
        .formatted(status, days[0], days[1], article, published, published);
  }
}
