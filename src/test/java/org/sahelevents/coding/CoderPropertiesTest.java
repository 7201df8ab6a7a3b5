package org.sahelevents.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sahelevents.text.Span;
import org.sahelevents.time.Interval;

/** What holds for every text that the coder is given. */
class CoderPropertiesTest {
  private static final List<GoldenLine> GOLDEN = GoldenFiles.all();
  private static final List<String> WORDS =
      GOLDEN.stream().flatMap(l -> Arrays.stream(l.text().split(" "))).distinct().toList();

  @Provide
  Arbitrary<Interval> published() {
    return Arbitraries.of("2024-03", "2022", "2023-08-30", "2024-02-29")
        .map(d -> Days.parse(d).interval())
        .injectNull(0.1);
  }

  @Provide
  Arbitrary<String> unicode() {
    return Arbitraries.strings().ofMaxLength(200);
  }

  /** Words in any order, joined by blanks, marks, line ends or nothing. */
  @Provide
  Arbitrary<String> wordSalad() {
    Arbitrary<String> word = Arbitraries.of(WORDS);
    Arbitrary<String> gap =
        Arbitraries.of(
            List.of(
                " ", " ", " ", " ", " ", " ", " ", " ", " ", " ", ", ", ". ", "\n", "; ", " - ",
                " (", ") ", "' ", " \"", "", "\t", ": ", "? "));
    return Combinators.combine(word, gap)
        .as((w, g) -> w + g)
        .list()
        .ofMaxSize(50)
        .map(p -> String.join("", p));
  }

  /** Golden sentences one after the other, each cut off somewhere or left whole. */
  @Provide
  Arbitrary<String> cutSentences() {
    Arbitrary<String> sentence = Arbitraries.of(GOLDEN).map(GoldenLine::text);
    return Combinators.combine(sentence, Arbitraries.integers().between(0, 300))
        .as((s, n) -> s.substring(Math.min(s.length() - 1, n / 3)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(s -> String.join(" ", s));
  }

  @Property(tries = 300, seed = "20261121")
  void unicodeIsCodedWithoutFault(
      @ForAll("unicode") String text, @ForAll("published") Interval day) {
    check(text, day);
  }

  @Property(tries = 300, seed = "20261121")
  void wordsInAnyOrderAreCodedWithoutFault(
      @ForAll("wordSalad") String text, @ForAll("published") Interval day) {
    check(text, day);
  }

  @Property(tries = 200, seed = "20261121")
  void cutSentencesAreCodedWithoutFault(
      @ForAll("cutSentences") String text, @ForAll("published") Interval day) {
    check(text, day);
  }

  @Example
  void goldenSentencesAreCodedWithoutFault() {
    for (GoldenLine line : GOLDEN) {
      check(line.text(), line.publication());
    }
  }

  @Example
  void fourThreadsCodeLikeOne() throws Exception {
    List<Coding> alone = GOLDEN.stream().map(GoldenLine::code).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Coding>>> together = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        together.add(threads.submit(() -> GOLDEN.stream().map(GoldenLine::code).toList()));
      }
      for (Future<List<Coding>> one : together) {
        assertEquals(alone, one.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void check(String text, Interval published) {
    Coding coding = EventCoder.standard().code(text, "nl", published);
    assertEquals(
        coding, EventCoder.standard().code(text, "nl", published), "same input, same output");
    for (CodedMention m : coding.mentions()) {
      within(m.span(), text, "span");
      within(m.trigger(), text, "trigger");
      assertTrue(m.confidence() >= 0 && m.confidence() <= 1, () -> "confidence " + m.confidence());
      assertNotNull(m.interval());
      for (Field f : Field.values()) {
        List<Span> evidence = m.evidence().getOrDefault(f, List.of());
        evidence.forEach(s -> within(s, text, f.name()));
        if (isSet(m, f)) {
          assertFalse(evidence.isEmpty(), () -> "no evidence for " + f + " of " + Claims.of(m));
        }
      }
    }
  }

  private static void within(Span span, String text, String what) {
    assertTrue(
        span.start() < span.end() && span.end() <= text.length(), () -> what + " at " + span);
  }

  private static boolean isSet(CodedMention m, Field field) {
    return switch (field) {
      case TYPE, COUNTRY, STATUS -> true;
      case INTERVAL -> m.interval().earliest() != null || m.interval().latest() != null;
      case CERTAINTY -> m.certainty() != Certainty.CONFIRMED;
      case PLACE -> m.place() != null;
      case AGENTS -> !m.agents().isEmpty();
      case TARGETS -> !m.targets().isEmpty();
      case PERSONNEL -> m.personnel() != null;
      case FATALITIES -> m.fatalities() != null;
      case PERSONS -> m.persons() != null;
      case PARTICIPANTS -> m.participants() != null;
      case COUNT -> m.count() != null;
    };
  }
}
