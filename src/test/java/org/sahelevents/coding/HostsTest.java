package org.sahelevents.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

/** Several countries that act as hosts, each at home. */
class HostsTest {
  private static final String TEXT =
      "In Tsjaad en Gabon kregen de Fransen vorig jaar al de deur gewezen.";

  private final List<CodedMention> mentions = mentions();

  private static List<CodedMention> mentions() {
    LocalDate day = LocalDate.of(2025, 3, 1);
    return EventCoder.standard().code(TEXT, "nl", new Interval(day, day, Precision.DAY)).mentions();
  }

  @Test
  void each_acts_in_its_own_country() {
    assertEquals(
        List.of("TCD [TCD]", "GAB [GAB]"),
        mentions.stream().map(m -> m.country() + " " + m.agents()).toList());
  }

  @Test
  void each_is_shown_by_its_own_name() {
    assertEquals(
        List.of("Tsjaad", "Gabon"),
        mentions.stream()
            .map(m -> m.evidence().get(Field.AGENTS))
            .map(spans -> spans.stream().map(s -> TEXT.substring(s.start(), s.end())).toList())
            .map(words -> String.join(" ", words))
            .toList());
  }
}
