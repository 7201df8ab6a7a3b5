package org.sahelevents.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sahelevents.text.Span;

/** What holds for any text: nothing is thrown, spans lie in the stretch in order, the same input gives the same output. */
class TimePropertiesTest {
  private static final int TEXTS = 3000;
  private static final long SEED = 20220817;

  private final TimeNormaliser normaliser = TimeNormaliser.forLanguage("nl");
  private final DutchNumbers numbers = DutchNumbers.standard();
  private final Random random = new Random(SEED);

  private static final List<TimeContext> CONTEXTS =
      List.of(
          new TimeContext(Interval.UNKNOWN, Direction.PAST, null),
          new TimeContext(
              Interval.day(LocalDate.of(2024, 2, 29)), Direction.FUTURE, Interval.UNKNOWN),
          new TimeContext(
              between("2022-04-01", "2022-04-30"),
              Direction.PAST,
              between("2019-01-01", "2021-12-31")),
          new TimeContext(
              between(null, "2022-04-30"), Direction.UNKNOWN, between("2019-12-31", null)),
          new TimeContext(between("2022-01-01", null), Direction.PAST, null));

  private static Interval between(String from, String to) {
    return new Interval(
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        Precision.MONTH);
  }

  @Test
  void anyUnicode() {
    for (int k = 0; k < TEXTS; k++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int c = 0; c < length; c++) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x180 : 0x10000));
      }
      holds(text.toString());
    }
  }

  @Test
  void anyOrderOfTemporalWords() throws IOException {
    List<String> vocabulary =
        new ArrayList<>(List.of("2022", "31", "1.000.000", "99999999999", "29 februari", ",", "-"));
    for (String file : List.of("time", "time-phrases", "time-traps", "numbers")) {
      try (Stream<String> lines =
          Files.lines(Path.of("src/main/resources/lexicon/nl/" + file + ".tsv"))) {
        lines
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .flatMap(line -> Stream.of(line.split("\t")[2].split("\\|")))
            .map(String::strip)
            .forEach(vocabulary::add);
      }
    }
    for (int k = 0; k < TEXTS; k++) {
      List<String> words = new ArrayList<>();
      int length = 1 + random.nextInt(9);
      for (int w = 0; w < length; w++) {
        words.add(vocabulary.get(random.nextInt(vocabulary.size())));
      }
      holds(String.join(" ", words));
    }
  }

  private void holds(String text) {
    int start = random.nextInt(text.length() + 1);
    Span stretch = new Span(start, start + random.nextInt(text.length() - start + 1));
    List<TimeExpression> found = normaliser.find(text, stretch);
    int last = stretch.start();
    for (TimeExpression e : found) {
      assertTrue(stretch.contains(e.span()) && e.span().start() >= last, () -> text + " " + found);
      assertEquals(e.span().of(text), e.text());
      last = e.span().end();
      for (TimeContext context : CONTEXTS) {
        Interval resolved = normaliser.resolve(e, context);
        assertEquals(resolved, normaliser.resolve(e, context), text);
      }
    }
    assertEquals(found, normaliser.find(text, stretch), text);
    numbers.find(text, stretch).forEach(n -> assertTrue(stretch.contains(n.span()), text));
  }
}
