package org.sahelevents.event;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.sahelevents.api.Nearest;

/**
 * Which entries of a vocabulary are wanted, with the use of all of them.
 *
 * @param words that one of an entry's names must have, without case and accents; null for any
 * @param used whether only those that events name are wanted
 */
record WantedEntries(String words, boolean used, Map<String, Use> uses) {
  /** @param words as they were given, or null */
  static WantedEntries of(String words, boolean used, Map<String, Use> uses) {
    return new WantedEntries(words == null ? null : Nearest.plain(words), used, uses);
  }

  boolean has(String code, String name, Collection<String> otherNames) {
    return (!used || uses.containsKey(code))
        && (words == null
            || Stream.concat(Stream.of(code, name), otherNames.stream())
                .anyMatch(text -> Nearest.plain(text).contains(words)));
  }

  Use useOf(String code) {
    return uses.getOrDefault(code, Use.NONE);
  }
}
