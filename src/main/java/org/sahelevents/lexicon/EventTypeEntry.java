package org.sahelevents.lexicon;

import java.util.List;
import java.util.Map;

/**
 * What the lexicon says of one event type.
 *
 * @param code the type's code, such as {@code WITHDRAWAL}
 * @param name English name
 * @param labels name for readers, by ISO 639-1 language
 * @param definition when it is coded
 * @param notWhen when it is not, though it looks like it
 * @param examples sentences that state one, by ISO 639-1 language
 * @param modes directions, for types that have two
 * @param crosswalk the nearest codes of other schemes
 */
public record EventTypeEntry(
    String code,
    String name,
    Map<String, String> labels,
    String definition,
    String notWhen,
    Map<String, String> examples,
    List<String> modes,
    List<Crosswalk> crosswalk) {
  public EventTypeEntry {
    labels = Map.copyOf(labels);
    examples = Map.copyOf(examples);
    modes = List.copyOf(modes);
    crosswalk = List.copyOf(crosswalk);
  }
}
