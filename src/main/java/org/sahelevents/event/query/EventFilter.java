package org.sahelevents.event.query;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.sahelevents.time.Precision;

/**
 * Which events are wanted: all criteria must hold. What is null or empty holds always. Equal questions are equal values,
 * so that a filter may be the key of a cache. It says what was asked, in codes; {@link EventConditions} knows what that
 * means in the database.
 *
 * @param codes by field; a field without a demand is absent
 * @param affiliates whether agent, target and actor also mean whoever belongs to them
 * @param happened days that the event's interval must meet, in the way of {@code match}
 * @param reported days that the range from first to last report must meet
 * @param updatedSince moment since which the event must have changed, or null
 * @param changedSince revision of the dataset after which the event must have changed, or null
 * @param precision coarsest precision of the interval, or null
 * @param numbers by field; a field without a demand is absent
 * @param minConfidence least confidence, 0 to 1, or null
 * @param minArticles least number of articles, or null
 * @param has what must be known of it, and what must not
 * @param contested whether reports contradict each other; null when either will do
 * @param box where its place must lie, or null
 * @param near where its place must lie, or null
 * @param words that its summary and its mentions must have, or null
 */
public record EventFilter(
    Map<CodeField, Terms> codes,
    boolean affiliates,
    DayRange happened,
    Match match,
    DayRange reported,
    Instant updatedSince,
    Integer changedSince,
    Precision precision,
    Map<NumberField, NumberRange> numbers,
    Double minConfidence,
    Integer minArticles,
    Details has,
    Boolean contested,
    Area.Box box,
    Area.Circle near,
    FullText words) {
  public static final EventFilter ALL =
      new EventFilter(
          Map.of(),
          false,
          DayRange.ANY,
          Match.OVERLAPS,
          DayRange.ANY,
          null,
          null,
          null,
          Map.of(),
          null,
          null,
          Details.ANY,
          null,
          null,
          null,
          null);

  public EventFilter {
    codes = sorted(CodeField.class, codes);
    codes.values().removeIf(Terms::isEmpty);
    codes = Collections.unmodifiableMap(codes);
    numbers = sorted(NumberField.class, numbers);
    numbers.values().removeIf(NumberRange::isAny);
    numbers = Collections.unmodifiableMap(numbers);
  }

  private static <K extends Enum<K>, V> Map<K, V> sorted(Class<K> keys, Map<K, V> given) {
    Map<K, V> sorted = new EnumMap<>(keys);
    sorted.putAll(given);
    return sorted;
  }

  public Terms codes(CodeField field) {
    return codes.getOrDefault(field, Terms.EMPTY);
  }

  public NumberRange number(NumberField field) {
    return numbers.getOrDefault(field, NumberRange.ANY);
  }

  /** The same question of other days. */
  public EventFilter happening(DayRange days, Match way) {
    return copy(codes, days, way, minConfidence);
  }

  /**
   * Whether it asks for nothing but these fields, and for what an event's days, precision, place, confidence, number of
   * articles and contradictions say.
   */
  public boolean asksOnly(Set<CodeField> fields) {
    return fields.containsAll(codes.keySet())
        && equals(
            new EventFilter(
                codes,
                affiliates,
                happened,
                match,
                DayRange.ANY,
                null,
                null,
                precision,
                Map.of(),
                minConfidence,
                minArticles,
                Details.ANY,
                contested,
                box,
                near,
                null));
  }

  /** The same question of events that are as probable as this, 0 to 1; null for any. */
  public EventFilter atLeast(Double confidence) {
    return copy(codes, happened, match, confidence);
  }

  /** The same question with other demands on one field; {@link Terms#EMPTY} lifts them. */
  public EventFilter with(CodeField field, Terms terms) {
    Map<CodeField, Terms> others = new EnumMap<>(CodeField.class);
    others.putAll(codes);
    others.put(field, terms);
    return copy(others, happened, match, minConfidence);
  }

  private EventFilter copy(
      Map<CodeField, Terms> someCodes, DayRange days, Match way, Double confidence) {
    return new EventFilter(
        someCodes,
        affiliates,
        days,
        way,
        reported,
        updatedSince,
        changedSince,
        precision,
        numbers,
        confidence,
        minArticles,
        has,
        contested,
        box,
        near,
        words);
  }
}
