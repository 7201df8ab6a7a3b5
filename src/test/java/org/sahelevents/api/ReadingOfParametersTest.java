package org.sahelevents.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.sahelevents.coding.Status;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

class ReadingOfParametersTest {
  @Test
  void several_values_come_by_comma_and_by_repetition() {
    assertEquals(
        List.of(Status.PLANNED, Status.COMPLETED, Status.ONGOING),
        QueryValues.several("status", List.of("PLANNED, completed", "ONGOING", "PLANNED"))
            .constants(Status.class));
    assertEquals(List.of(), QueryValues.several("status", null).constants(Status.class));
  }

  @Test
  void years_and_months_begin_and_end() {
    assertEquals(LocalDate.of(2024, 1, 1), QueryValues.one("from", "2024").firstDay());
    assertEquals(LocalDate.of(2024, 12, 31), QueryValues.one("to", "2024").lastDay());
    assertEquals(LocalDate.of(2024, 2, 1), QueryValues.one("from", "2024-02").firstDay());
    assertEquals(LocalDate.of(2024, 2, 29), QueryValues.one("to", "2024-02").lastDay());
    assertEquals(LocalDate.of(2024, 2, 3), QueryValues.one("to", "2024-02-03").lastDay());
  }

  @Property(tries = 500, seed = "20261121")
  void whatever_is_given_is_read_or_refused(@ForAll String value) {
    for (Runnable reading :
        List.<Runnable>of(
            () -> QueryValues.one("p", value).firstDay(),
            () -> QueryValues.one("p", value).number(1, 1, 9),
            () -> QueryValues.one("p", value).flag(),
            () -> QueryValues.several("p", List.of(value)).constants(Status.class),
            () -> Cursor.read(value, "s", 1, keys -> keys))) {
      try {
        reading.run();
      } catch (SahelException refused) {
        assertEquals(ProblemKind.INVALID_INPUT, refused.kind());
        assertTrue(refused.getMessage().startsWith("Parameter "), refused.getMessage());
      }
    }
  }

  @Property(seed = "20261121")
  void a_cursor_gives_back_what_it_was_made_of(
      @ForAll @CharRange(from = ' ', to = 'ÿ') String one,
      @ForAll @CharRange(from = ' ', to = 'ÿ') String other) {
    assertEquals(
        List.of(one, other), Cursor.read(Cursor.of("sort", one, other), "sort", 2, keys -> keys));
    assertThrows(
        SahelException.class,
        () -> Cursor.read(Cursor.of("sort", one, other), "another", 2, keys -> keys));
  }

  @Test
  void a_mistyped_word_is_told_from_a_foreign_one() {
    List<String> known = List.of("country", "type", "COUP");
    assertEquals(Optional.of("country"), Nearest.to("contry", known));
    assertEquals(Optional.of("COUP"), Nearest.to("coups", known));
    assertEquals(Optional.empty(), Nearest.to("paginate", known));
  }

  @Test
  void what_is_far_longer_than_any_word_is_not_compared_with_each() {
    List<String> known = IntStream.range(0, 1000).mapToObj("word%d"::formatted).toList();
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> assertEquals(Optional.empty(), Nearest.to("w".repeat(1_000_000), known)));
  }
}
