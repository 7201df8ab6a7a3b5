package org.sahelevents.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sahelevents.client.model.ListedEvent;

/** Events in words, country by country, as plain text that chats and mails show as it is. */
record Digest(LocalDate since, List<ListedEvent> events, Map<String, String> countries, String server) {
  Digest {
    events = List.copyOf(events);
    countries = Map.copyOf(countries);
  }

  String text() {
    if (events.isEmpty()) {
      return "Sahel Events: nothing new since " + since + ".\n";
    }
    StringBuilder text =
        new StringBuilder("Sahel Events: %d events since %s\n".formatted(events.size(), since));
    byCountry()
        .forEach(
            (country, some) -> {
              text.append("\n%s (%d)\n".formatted(country, some.size()));
              some.forEach(event -> text.append(line(event)));
            });
    return text.toString();
  }

  private Map<String, List<ListedEvent>> byCountry() {
    return events.stream()
        .collect(
            Collectors.groupingBy(
                e -> countries.getOrDefault(e.getCountry(), e.getCountry()),
                TreeMap::new,
                Collectors.toList()));
  }

  /** What a reader must not take for certain is said of it. */
  private String line(ListedEvent event) {
    String doubt =
        switch (event.getCertainty()) {
          case REPORTED -> " (reported)";
          case DISPUTED -> " (disputed)";
          default -> "";
        };
    return "- %s%s%s\n  %s/api/v1/events/%s\n"
        .formatted(
            event.getSummary(),
            doubt,
            event.getContested() ? " (reports contradict each other)" : "",
            server,
            event.getId());
  }
}
