package org.sahelevents.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sahelevents.text.Span;

/** The table {@code time/nl/numbers.tsv}, one test per line. */
class DutchNumbersTest {
  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");

  private final DutchNumbers numbers = DutchNumbers.standard();

  @TestFactory
  Stream<DynamicTest> everyLineYieldsWhatItSays() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/time/nl/numbers.tsv")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c[1], () -> assertEquals(expected(c[0], c[1]), found(c[1]), c[1])));
  }

  private static List<String> expected(String values, String sentence) {
    List<String> expected = new ArrayList<>();
    Matcher bracket = BRACKET.matcher(sentence);
    for (String value : values.equals("-") ? new String[0] : values.split("; ")) {
      bracket.find();
      expected.add(value + " " + bracket.group(1));
    }
    return expected;
  }

  private List<String> found(String sentence) {
    String text = sentence.replaceAll("[\\[\\]]", "");
    return numbers.find(text, new Span(0, text.length())).stream()
        .map(
            f ->
                print(f.min())
                    + ".."
                    + print(f.max())
                    + (f.approximate() ? "~" : "")
                    + " "
                    + f.span().of(text))
        .toList();
  }

  private static String print(Double bound) {
    return bound == null ? "*" : String.valueOf(Math.round(bound));
  }

  @Test
  void ordinals() {
    assertEquals(OptionalDouble.of(1), numbers.ordinal("eerste"));
    assertEquals(OptionalDouble.of(3), numbers.ordinal("derde"));
    assertEquals(OptionalDouble.of(21), numbers.ordinal("eenentwintigste"));
    assertEquals(OptionalDouble.of(101), numbers.ordinal("honderdeerste"));
    assertEquals(OptionalDouble.of(43), numbers.ordinal("43ste"));
    assertEquals(OptionalDouble.of(2), numbers.ordinal("2e"));
    assertEquals(OptionalDouble.empty(), numbers.ordinal("mode"));
    assertEquals(OptionalDouble.empty(), numbers.ordinal("twee"));
  }

  @Test
  void singleWords() {
    assertEquals(OptionalDouble.of(16000), numbers.value("16.000"));
    assertEquals(OptionalDouble.of(1.8), numbers.value("1,8"));
    assertEquals(OptionalDouble.of(99), numbers.value("negenennegentig"));
    assertEquals(OptionalDouble.of(71), numbers.value("eenenzeventig"));
    assertEquals(OptionalDouble.of(43000), numbers.value("drieënveertigduizend"));
    assertEquals(OptionalDouble.of(212), numbers.value("tweehonderdentwaalf"));
    assertEquals(OptionalDouble.empty(), numbers.value("een"));
    assertEquals(OptionalDouble.empty(), numbers.value("16.20"));
    assertEquals(OptionalDouble.empty(), numbers.value("achterop"));
  }
}
