package org.sahelevents.event.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line each: a text, and its words between bars. */
class WordSpansTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "Frans-Malinese legers, één leger.;Frans|Malinese|legers|één|leger",
        "C-130's & 1.200 man;C|-130|s|1.200|man",
        "-12 graden, 3.5km en 3.;-12|graden|3.5|km|en|3",
        "12a 7e 2.5.1 .5 -4x;12a|7e|2.5.1|5|-4|x",
        "e\u0301e\u0301n \uD835\uDFD8 \uD83D\uDE00x - a_b;e\u0301e\u0301n|\uD835\uDFD8|x|a|b",
        "--;~~",
        "~~;~~"
      },
      delimiter = ';')
  void are_found(String text, String words) {
    List<String> found = new ArrayList<>();
    int[] spans = WordSpans.of(text);
    for (int i = 0; i < spans.length; i += 2) {
      found.add(text.substring(spans[i], spans[i + 1]));
    }
    assertEquals(words, String.join("|", found));
  }
}
