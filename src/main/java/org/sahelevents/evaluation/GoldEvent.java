package org.sahelevents.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * One annotated event: lists hold the acceptable answers.
 *
 * @param agents an empty string among them accepts none
 * @param required false for what counts neither way, found or not
 * @param numbers by field, the smallest and largest acceptable minimum
 * @param place acceptable names separated by a bar, or null
 * @param event label of the event that several rows report, or null
 */
record GoldEvent(
    String article,
    String type,
    Set<String> countries,
    Set<String> agents,
    LocalDate earliest,
    LocalDate latest,
    Set<String> statuses,
    int start,
    int end,
    boolean required,
    Map<String, int[]> numbers,
    String place,
    String event,
    String quote) {
  static GoldEvent of(JsonNode row) {
    Map<String, int[]> numbers = new LinkedHashMap<>();
    for (String field : Claim.NUMBERS) {
      if (row.has(field)) {
        numbers.put(
            field, new int[] {row.get(field).get(0).asInt(), row.get(field).get(1).asInt()});
      }
    }
    return new GoldEvent(
        row.get("article").asText(),
        row.get("type").asText(),
        texts(row.get("country")),
        texts(row.get("agent")),
        Claim.day(row.get("earliest")),
        Claim.day(row.get("latest")),
        texts(row.get("status")),
        row.get("start").asInt(),
        row.get("end").asInt(),
        row.get("required").asBoolean(),
        numbers,
        Claim.text(row.get("place")),
        Claim.text(row.get("event")),
        row.path("quote").asText(""));
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new LinkedHashSet<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
