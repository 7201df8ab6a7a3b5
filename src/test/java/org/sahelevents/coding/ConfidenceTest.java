package org.sahelevents.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sahelevents.lexicon.Faults;
import org.sahelevents.lexicon.LexiconFolder;
import org.sahelevents.lexicon.Weights;

class ConfidenceTest {
  private static final Weights WEIGHTS = new Weights(2, Map.of("no_agent", -1.5, "hedged", 50.0));

  @Test
  void the_features_that_hold_add_up() {
    Confidence confidence = Confidence.of(Set.of("no_agent", "nominal"), WEIGHTS);
    assertEquals(Math.round(1000 / (1 + Math.exp(-0.5))) / 1000.0, confidence.value());
    assertEquals(Map.of("base", 2.0, "no_agent", -1.5, "nominal", 0.0), confidence.logOdds());
  }

  @Test
  void nothing_is_ever_certain() {
    assertEquals(0.99, Confidence.of(Set.of("hedged"), WEIGHTS).value());
    assertEquals(0.01, Confidence.of(Set.of(), new Weights(-80, Map.of())).value());
  }

  @Test
  void every_weight_that_ships_is_of_a_feature() {
    Set<String> known = new TreeSet<>();
    Arrays.stream(Feature.values()).map(Feature::code).forEach(known::add);
    Arrays.stream(EventType.values()).map(Feature::of).forEach(known::add);
    Set<String> unknown = new TreeSet<>(Weights.shipped().byFeature().keySet());
    unknown.removeAll(known);
    assertEquals(Set.of(), unknown, "train anew: the head of confidence.tsv names the command");
  }

  @Test
  void what_is_read_is_surer_than_what_is_concluded() {
    double read = first("Op 3 mei 2023 doodden jihadisten in Djibo twaalf burgers.");
    double concluded = first("Burkina Faso is groot. Er vielen twaalf doden bij een aanslag.");
    assertTrue(read > concluded, read + " " + concluded);
  }

  private static double first(String text) {
    return EventCoder.standard()
        .code(text, "nl", Days.parse("2023-05").interval())
        .mentions()
        .get(0)
        .confidence();
  }

  @Test
  void a_faulty_file_is_told_by_line() {
    Faults faults = new Faults();
    String file = "feature\tlog_odds\tmentions\nnominal\tmuch\t3\nnominal\t-0.5\t3\nnominal\t1\t3";
    Weights.load(LexiconFolder.of(Map.of("confidence.tsv", file)), faults);
    List<String> lines = faults.lines();
    assertEquals(3, lines.size(), lines::toString);
    assertTrue(lines.get(0).startsWith("lexicon/confidence.tsv:2: log_odds must be"), lines.get(0));
    assertTrue(lines.get(1).contains("nominal stands twice"), lines.get(1));
    assertTrue(lines.get(2).contains("no row \"base\""), lines.get(2));
  }
}
