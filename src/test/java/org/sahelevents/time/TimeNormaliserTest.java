package org.sahelevents.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sahelevents.problem.SahelException;

/** The tables under {@code time/nl}, one test per line. */
class TimeNormaliserTest {
  private static final Path TABLES = Path.of("src/test/resources/time/nl");

  private final TimeNormaliser normaliser = TimeNormaliser.forLanguage("nl");

  private static List<TimeCase> cases() {
    try (Stream<Path> files = Files.list(TABLES)) {
      return files
          .filter(f -> !f.getFileName().toString().startsWith("numbers"))
          .sorted()
          .flatMap(f -> TimeCase.read(f).stream())
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyLineYieldsWhatItSays() {
    return cases().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.where() + " " + c.text(),
                    () ->
                        assertEquals(
                            lines(c.expected()),
                            lines(c.found(normaliser)),
                            c.where() + " " + c.text())));
  }

  private static String lines(List<TimeCase.Expected> expected) {
    return String.join("\n", expected.stream().map(Object::toString).toList());
  }

  @Test
  void theTablesHoldAtLeastThreeHundredAndFiftyCases() {
    assertTrue(cases().size() >= 350, cases().size() + " cases");
  }

  @Test
  void aLanguageWithoutLexiconIsRefused() {
    assertThrows(SahelException.class, () -> TimeNormaliser.forLanguage("xx"));
  }
}
