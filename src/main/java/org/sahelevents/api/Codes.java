package org.sahelevents.api;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Codes that a parameter takes, too many to list in a refusal.
 *
 * @param known all of them
 * @param where says what they are, or where they stand
 * @param vocabulary path of the list of them
 * @param names what each stands for: callers who give a name are told its code
 */
public record Codes(
    Set<String> known, String where, String vocabulary, Supplier<Map<String, String>> names) {
  /** Codes that are called as they are. */
  public static Codes of(Set<String> known, String where, String vocabulary) {
    return new Codes(known, where, vocabulary, Map::of);
  }
}
