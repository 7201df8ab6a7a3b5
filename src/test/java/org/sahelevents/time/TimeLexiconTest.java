package org.sahelevents.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sahelevents.problem.SahelException;

/** Faults of the temporal lexicon are told all at once, as file and line; feasts fall on their known days. */
class TimeLexiconTest {
  @Test
  void everyFaultIsNamedByFileAndLine() {
    SahelException e = assertThrows(SahelException.class, () -> TimeLexicon.load("xx"));
    List<String> lines = e.getMessage().lines().toList();
    assertEquals(
        Set.of(
            "lexicon/xx/time.tsv:2: number must be 1 to 12, found 13",
            "lexicon/xx/time.tsv:3: expected 3 or 4 columns, found 2",
            "lexicon/xx/time.tsv:5: \"maandag\" stands there twice",
            "lexicon/xx/time.tsv:7: empty form",
            "lexicon/xx/time-traps.tsv: missing"),
        Set.copyOf(
            lines.stream().filter(l -> !l.contains("No enum") && !l.contains("phrases")).toList()));
    assertTrue(
        lines.stream().anyMatch(l -> l.startsWith("lexicon/xx/time.tsv:6: ")), e.getMessage());
    assertTrue(
        lines.stream().anyMatch(l -> l.startsWith("lexicon/xx/time-phrases.tsv:1: ")),
        e.getMessage());
  }

  @Test
  void easterAndTheLunarFeasts() {
    assertEquals(LocalDate.of(2022, 4, 17), first("easter:0..0", 2022));
    assertEquals(LocalDate.of(2023, 4, 9), first("easter:0..0", 2023));
    assertEquals(LocalDate.of(2024, 3, 31), first("easter:0..0", 2024));
    assertEquals(LocalDate.of(2025, 4, 20), first("easter:0..0", 2025));
    assertTrue(holds("hijri:10-01..10-03", LocalDate.of(2023, 4, 21)));
    assertTrue(holds("hijri:12-10..12-13", LocalDate.of(2024, 6, 16)));
  }

  private static LocalDate first(String rule, int year) {
    return HolidayRule.parse(rule).in(year).earliest();
  }

  private static boolean holds(String rule, LocalDate day) {
    return HolidayRule.parse(rule).in(day.getYear()).overlaps(Interval.day(day));
  }
}
