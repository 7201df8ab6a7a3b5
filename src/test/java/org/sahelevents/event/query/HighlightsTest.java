package org.sahelevents.event.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.sahelevents.coding.EventType.ATTACK;
import static org.sahelevents.coding.EventType.PROTEST;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sahelevents.event.Dataset;
import org.sahelevents.sql.Sql;

/** Sentences are marked as the database marks them, whatever is looked for. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HighlightsTest {
  private static final List<String> DUTCH =
      List.of(
          "De Frans-Malinese legers doodden 1.200 strijders bij N'Djamena, zei oud-minister Bâ.",
          "Legers vallen aan; één leger viel \"snel\" aan met 12,5 ton, 12a, 3.5km, 15.30u en C-130's & drones < 3.");
  private static final List<String> FRENCH =
      List.of("Les légers blessés de l'armée malienne, arrivés à Ménaka, ont été évacués.");

  @Inject Dataset dataset;
  @Inject DataSource database;
  @Inject Highlights highlights;
  private List<UUID> events;

  @BeforeAll
  void two_events() {
    dataset.clear();
    dataset.holds(
        article(
            "nl1",
            "2022-08",
            said(ATTACK).in("MLI").by("MLI").on("2022-08-15").words(DUTCH.get(0)),
            said(ATTACK).in("MLI").by("MLI").on("2022-08-15").words(DUTCH.get(1))),
        article("fr1", "2022-09", said(PROTEST).in("TCD").on("2022-09-20").words(FRENCH.get(0)))
            .in("fr"));
    events = Sql.of(database, "select id from events").list(row -> row.getObject(1, UUID.class));
    assertEquals(2, events.size());
  }

  @Test
  void marks_each_word_phrase_and_beginning_as_the_database_does() {
    List<String> words = new ArrayList<>();
    for (String text : List.of(DUTCH.get(0), DUTCH.get(1), FRENCH.get(0))) {
      String[] parts = text.split("[\\s\";,()<>&]+");
      for (int i = 0; i < parts.length; i++) {
        words.add(parts[i]);
        words.add(parts[i].toUpperCase());
        words.add(parts[i].substring(0, (parts[i].length() + 1) / 2) + "*");
        words.add('"' + parts[i] + ' ' + parts[(i + 1) % parts.length] + '"');
        words.add(parts[i] + " or " + parts[(i + 3) % parts.length]);
      }
    }
    int some = 0;
    for (String question : words) {
      if (!question.matches(".*[\\p{L}\\p{N}].*")) {
        continue;
      }
      FullText wanted = FullText.parse(question);
      Map<UUID, List<String>> expected = highlights.markedByDatabase(events, wanted);
      assertEquals(expected, highlights.marked(events, wanted), question);
      some += expected.size();
    }
    assertFalse(some < words.size() / 2, "the database marks something for most of them");
  }

  @Test
  void does_not_mark_what_must_not_be_there() {
    assertEquals(Map.of(), highlights.of(events, FullText.parse("-leger")));
    for (List<String> sentences :
        highlights.of(events, FullText.parse("strijders -leger")).values()) {
      assertEquals(Set.of("strijders"), marks(sentences));
    }
  }

  private static Set<String> marks(List<String> sentences) {
    return Set.copyOf(
        sentences.stream()
            .flatMap(
                s ->
                    Pattern.compile("<mark>(.*?)</mark>").matcher(s).results().map(m -> m.group(1)))
            .toList());
  }
}
