package org.sahelevents.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sahelevents.text.Span;

/** How names are found, whatever the text: within the sentence, at its place in the text, quickly, and never with an exception. */
class NameSearchTest {
  private static final NameIndex NAMES = NameIndexTest.NAMES;

  @Test
  void neverThrowsAndNeverLeavesTheSentence() {
    Random random = new Random(42);
    String[] pieces = {
      "Mali",
      "'s",
      "’",
      "-",
      "Wagner",
      "huurlingen",
      " ",
      "\n",
      "de ",
      "Niger",
      "IS",
      "\uD83D\uDE00",
      "\uD83D",
      "é",
      "\u0301",
      "Boko Haram",
      ".",
      "pro-",
      "Traoré",
      "\u00A0",
      "RSF",
      "Frans",
      "\u200B",
      "ﬁ",
      "İ",
      "V.",
      "S."
    };
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(12); k >= 0; k--) {
        text.append(pieces[random.nextInt(pieces.length)]);
        if (random.nextInt(6) == 0) {
          text.append((char) random.nextInt(0x10000));
        }
      }
      int start = random.nextInt(text.length() + 1);
      Span sentence = new Span(start, start + random.nextInt(text.length() - start + 1));
      List<NameMatch> found = NAMES.find(text.toString(), sentence);
      int last = sentence.start();
      for (NameMatch m : found) {
        assertTrue(sentence.contains(m.span()) && m.span().start() >= last, text.toString());
        assertTrue(m.head() == null || m.span().contains(m.head()), text.toString());
        last = m.span().end();
      }
      assertEquals(found, NAMES.find(text.toString(), sentence));
    }
  }

  @Test
  void givesOffsetsIntoTheWholeText() {
    String text = "Kop. In Mali's hoofdstad.";
    NameMatch match = NAMES.find(text, new Span(5, text.length())).get(0);
    assertEquals("Mali's", match.span().of(text));
    assertTrue(match.source().matches("lexicon/nl/country-names\\.tsv:\\d+"), match.source());
  }

  @Test
  void isFast() {
    String text =
        "De laatste Franse militairen vertrokken vrijdag uit Gao, meldt het Malinese leger in Bamako. ";
    Span sentence = new Span(0, text.length());
    int rounds = 20_000;
    long start = System.nanoTime();
    int found = 0;
    for (int i = 0; i < rounds; i++) {
      found += NAMES.find(text, sentence).size();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    assertEquals(4 * rounds, found);
    assertTrue(rounds / seconds > 1_000, rounds / seconds + " sentences a second");
    System.out.println("names: " + Math.round(rounds / seconds) + " sentences a second");
  }
}
