package org.sahelevents.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An exported event as far as one article mentions it. */
record CodedEvent(String id, String type, String country, double confidence, List<Claim> claims) {
  /** The event as each of its articles mentions it, by article. */
  static Map<String, CodedEvent> byArticle(JsonNode event) {
    Map<String, List<Claim>> claims = new LinkedHashMap<>();
    for (JsonNode mention : event.path("mentions")) {
      Claim claim = Claim.of(event, mention);
      claims.computeIfAbsent(claim.article(), article -> new ArrayList<>()).add(claim);
    }
    Map<String, CodedEvent> parts = new LinkedHashMap<>();
    claims.forEach(
        (article, own) ->
            parts.put(
                article,
                new CodedEvent(
                    event.path("id").asText(),
                    event.path("type").asText(),
                    event.path("country").asText(null),
                    event.path("confidence").asDouble(),
                    own)));
    return parts;
  }

  boolean overlaps(GoldEvent gold) {
    return claims.stream().anyMatch(claim -> claim.overlaps(gold));
  }
}
