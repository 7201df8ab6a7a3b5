package org.sahelevents.time;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sahelevents.text.Span;

/** Words are dismissed before any construction is tried: no construction may find anything at a word that was dismissed. */
class TimeBeginningsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/nl");
  private static final Path LEXICON = Path.of("src/main/resources/lexicon/nl");
  private static final int SALADS = 4000;

  private final TimeLexicon lexicon = TimeLexicon.load("nl");
  private final NumberReader numbers = new NumberReader(NumberLexicon.load("nl"));
  private int dismissed;

  @Test
  void nothingIsMissedInAnyGoldenSentence() throws IOException {
    List<String> texts = lastCells(GOLDEN);
    texts.forEach(this::check);
    assertTrue(texts.size() > 1000, "golden sentences: " + texts.size());
    assertTrue(dismissed > texts.size() * 5, "dismissed words: " + dismissed);
  }

  @Test
  void nothingIsMissedAmongWordsOfTimeInAnyOrder() throws IOException {
    List<String> words = timeWords();
    Random random = new Random(20240317);
    for (int k = 0; k < SALADS; k++) {
      StringBuilder text = new StringBuilder();
      for (int w = random.nextInt(9) + 1; w > 0; w--) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      check(text.toString());
    }
  }

  @Test
  void aTextOfLinkingWordsOnlyIsReadToItsEnd() {
    String text = "in de van ".repeat(30_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertTrue(
                TimeNormaliser.forLanguage("nl").find(text, new Span(0, text.length())).isEmpty()));
  }

  private void check(String text) {
    Cues cues = new Cues(Word.split(text, new Span(0, text.length())), lexicon, numbers);
    TimeGrammar grammar = new TimeGrammar(cues);
    for (int i = 0; i < cues.size(); i++) {
      if (!cues.mayBegin(i)) {
        dismissed++;
        Reading reading = grammar.read(i);
        assertTrue(
            reading == null || reading.next() <= i,
            () -> "dismissed, but begins an expression: word of \"" + text + "\": " + reading);
      }
    }
  }

  private static List<String> lastCells(Path folder) throws IOException {
    List<String> cells = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .filter(l -> !l.isBlank() && !l.startsWith("#"))
            .forEach(l -> cells.add(l.substring(l.lastIndexOf('\t') + 1)));
      }
    }
    return cells;
  }

  /** The words of the temporal lexicon, some numbers, and some words that have nothing to do with time. */
  private static List<String> timeWords() throws IOException {
    Set<String> words = new LinkedHashSet<>();
    for (String file : List.of("time.tsv", "time-phrases.tsv", "time-traps.tsv")) {
      for (String line : Files.readAllLines(LEXICON.resolve(file))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          words.addAll(List.of(line.split("[\\t|, ]+")));
        }
      }
    }
    words.addAll(List.of("2", "12", "31", "2013", "2020-2021", "16.20", "drie", "derde", "20e"));
    words.addAll(List.of("stad", "soldaten", "Mali", "coup", "-", "(", ")", ",", ".", "'s"));
    words.removeIf(String::isBlank);
    return List.copyOf(words);
  }
}
