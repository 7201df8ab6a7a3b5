package org.sahelevents.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScorerTest {
  private static final String COUP =
      """
      {"article": "a", "type": "COUP", "country": ["GAB"], "agent": ["GAB", ""], "earliest": "2023-08-30",
       "latest": "2023-08-30", "status": ["COMPLETED"], "start": 10, "end": 40, "required": true, "event": "e1"}
      """;
  private static final String FOUND =
      """
      {"id": "1", "type": "COUP", "country": "GAB", "agents": [], "earliest": "2023-08-01", "latest": "2023-08-31",
       "status": "COMPLETED", "confidence": 0.85, "mentions": [{"article": "a", "start": 0, "end": 20, "text": "t"}]}
      """;

  @Test
  void whatAgreesInAllFieldsIsFoundInFull() {
    Score score = score(List.of(COUP), List.of(FOUND));
    assertEquals(new TypeScore(1, 1, 0, 0), score.total());
    assertEquals(1, score.detectF1());
    assertEquals(1, score.linkF1());
    assertEquals(new Share(1, 1), score.reliability().bins().get(0).right());
    assertTrue(score.errors().isEmpty());
  }

  @Test
  void anIntervalThatIsMuchVaguerIsWrong() {
    Score score = score(List.of(COUP), List.of(FOUND.replace("\"2023-08-01\"", "\"2023-01-01\"")));
    assertEquals(new TypeScore(1, 0, 0, 0), score.total());
    assertEquals(0, score.field("interval"));
    assertEquals(1, score.field("agent"));
  }

  @Test
  void whatAMentionClaimsGoesBeforeWhatItsEventSays() {
    String own = FOUND.replace("\"text\": \"t\"", "\"text\": \"t\", \"status\": \"PLANNED\"");
    assertEquals(0, score(List.of(COUP), List.of(own)).field("status"));
  }

  @Test
  void anotherCountryIsMissedAndExtra() {
    Score score = score(List.of(COUP), List.of(FOUND.replace("GAB", "NER")));
    assertEquals(new TypeScore(0, 0, 1, 1), score.total());
    assertEquals(0, score.detectF1());
    assertNull(score.linkF1());
  }

  @Test
  void anOptionalRowCountsNeitherWay() {
    String optional = COUP.replace("\"required\": true", "\"required\": false");
    assertEquals(TypeScore.NONE, score(List.of(optional), List.of(FOUND)).total());
    assertEquals(TypeScore.NONE, score(List.of(optional), List.of()).total());
  }

  @Test
  void oneEventAnswersTwoRowsOnlyThroughTwoMentions() {
    String other = COUP.replace("\"start\": 10, \"end\": 40", "\"start\": 100, \"end\": 140");
    assertEquals(new TypeScore(1, 1, 0, 1), score(List.of(COUP, other), List.of(FOUND)).total());
    String twice =
        FOUND.replace(
            "\"text\": \"t\"}",
            "\"text\": \"t\"}, {\"article\": \"a\", \"start\": 110, \"end\": 120}");
    assertEquals(new TypeScore(2, 2, 0, 0), score(List.of(COUP, other), List.of(twice)).total());
  }

  @Test
  void splittingOneEventLowersTheLinkScore() {
    String second = COUP.replace("\"article\": \"a\"", "\"article\": \"b\"");
    String apart =
        FOUND
            .replace("\"article\": \"a\"", "\"article\": \"b\"")
            .replace("\"id\": \"1\"", "\"id\": \"2\"");
    assertEquals(2.0 / 3, score(List.of(COUP, second), List.of(FOUND, apart)).linkF1(), 1e-9);
  }

  @Test
  void wilsonIntervalsAreThoseOfTheFormula() {
    // 8 of 10: 49.0 % to 94.3 %, as worked out by hand from the formula
    assertEquals(0.490, new Share(8, 10).low(), 0.001);
    assertEquals(0.943, new Share(8, 10).high(), 0.001);
    assertEquals(1, new Share(0, 0).high());
  }

  private static Score score(List<String> gold, List<String> events) {
    return Scorer.score(rows(gold), rows(events));
  }

  private static List<JsonNode> rows(List<String> lines) {
    ObjectMapper json = new ObjectMapper();
    return Stream.of(lines)
        .flatMap(List::stream)
        .map(
            line -> {
              try {
                return json.readTree(line);
              } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
              }
            })
        .toList();
  }
}
