package org.sahelevents.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What one mention claims: the values of its event, overlaid by its own. */
record Claim(
    String article,
    int start,
    int end,
    String text,
    Set<String> agents,
    LocalDate earliest,
    LocalDate latest,
    String status,
    Map<String, Integer> minima,
    String place) {
  static final List<String> NUMBERS = List.of("personnel", "fatalities", "persons", "participants");
  private static final List<String> OWN =
      List.of("status", "earliest", "latest", "agents", "targets", "place");

  static Claim of(JsonNode event, JsonNode mention) {
    ObjectNode merged = event.deepCopy();
    OWN.stream()
        .filter(mention::hasNonNull)
        .forEach(field -> merged.set(field, mention.get(field)));
    NUMBERS.stream()
        .filter(mention::hasNonNull)
        .forEach(field -> merged.set(field, mention.get(field)));
    if (mention.hasNonNull("earliest") && mention.has("latest")) {
      merged.set("latest", mention.get("latest"));
    }
    Set<String> agents = new LinkedHashSet<>();
    merged.path("agents").forEach(agent -> agents.add(agent.path("code").asText()));
    Map<String, Integer> minima = new LinkedHashMap<>();
    for (String field : NUMBERS) {
      if (merged.path(field).hasNonNull("min")) {
        minima.put(field, merged.path(field).get("min").asInt());
      }
    }
    return new Claim(
        mention.path("article").asText(),
        mention.path("start").asInt(),
        mention.path("end").asInt(),
        mention.path("text").asText(""),
        agents,
        day(merged.get("earliest")),
        day(merged.get("latest")),
        merged.path("status").asText(null),
        minima,
        merged.hasNonNull("place") ? merged.get("place").toString().toLowerCase(Locale.ROOT) : "");
  }

  boolean overlaps(GoldEvent gold) {
    return start < gold.end() && gold.start() < end;
  }

  boolean agentRight(GoldEvent gold) {
    boolean noneIsRight = gold.agents().isEmpty() || gold.agents().contains("");
    return agents.isEmpty() && noneIsRight || agents.stream().anyMatch(gold.agents()::contains);
  }

  boolean statusRight(GoldEvent gold) {
    return gold.statuses().contains(status);
  }

  boolean numbersRight(GoldEvent gold) {
    return gold.numbers().entrySet().stream()
        .allMatch(
            number -> {
              Integer min = minima.get(number.getKey());
              return min != null && min >= number.getValue()[0] && min <= number.getValue()[1];
            });
  }

  boolean placeRight(GoldEvent gold) {
    return List.of(gold.place().toLowerCase(Locale.ROOT).split("\\|")).stream()
        .anyMatch(place::contains);
  }

  static LocalDate day(JsonNode node) {
    return node == null || node.isNull() || node.asText().isEmpty()
        ? null
        : LocalDate.parse(node.asText());
  }

  static String text(JsonNode node) {
    return node == null || node.isNull() ? null : node.asText();
  }
}
