package org.sahelevents.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which events the mentions of others went to. */
final class Successors {
  private static final Comparator<Map.Entry<UUID, Integer>> MOST_THEN_LEAST_ID =
      Map.Entry.<UUID, Integer>comparingByValue()
          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

  private final Map<UUID, Map<UUID, Integer>> mentions = new HashMap<>();

  /** Takes down that a mention went from one event to another; from null it came newly. */
  void moved(UUID from, UUID to) {
    if (from != null) {
      mentions.computeIfAbsent(from, none -> new HashMap<>()).merge(to, 1, Integer::sum);
    }
  }

  /** For each of these events that mentions went away from, the one that most of them went to. */
  Map<UUID, UUID> of(Collection<UUID> events) {
    Map<UUID, UUID> successors = new HashMap<>();
    for (UUID event : events) {
      mentions.getOrDefault(event, Map.of()).entrySet().stream()
          .max(MOST_THEN_LEAST_ID)
          .ifPresent(most -> successors.put(event, most.getKey()));
    }
    return successors;
  }
}
