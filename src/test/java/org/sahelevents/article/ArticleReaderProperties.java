package org.sahelevents.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ArticleReaderProperties {
  private static final byte[] DUTCH =
      (" date 2023-09 Het leger heeft de stad verlaten en de grens is nu dicht, zegt een woordvoerder — ‘voorlopig’. "
              + "Hoe lang dat nog duurt is niet bekend, maar de regering in het zuiden wil er snel over spreken.\r\n")
          .getBytes(UTF_8);
  private final ArticleReader reader = new ArticleReader();

  @Property(tries = 500, seed = "20261121")
  void anyBytesGetAnAnswer(@ForAll byte[] bytes) {
    assertNotNull(reader.read("random.txt", bytes));
  }

  @Property(tries = 500, seed = "20261121")
  void anyTextThatIsTakenIsKeptAsItIs(@ForAll String text) {
    byte[] bytes = (text + " " + new String(DUTCH, UTF_8)).getBytes(UTF_8);
    if (reader.read("random.txt", bytes) instanceof Reading.Taken taken) {
      assertEquals(new String(bytes, UTF_8), taken.article().text());
    }
  }

  @Property(tries = 500, seed = "20261121")
  void aDamagedArticleGetsAnAnswer(
      @ForAll @IntRange(min = 0, max = 150) int at, @ForAll byte damage) {
    byte[] bytes = DUTCH.clone();
    bytes[at] = damage;
    if (reader.read("damaged.txt", bytes) instanceof Reading.Taken taken) {
      assertEquals(new String(bytes, UTF_8), taken.article().text());
    }
  }

  @Property(tries = 500, seed = "20261121")
  void anyBytesAsNdjsonGiveAnAnswerForEachLine(@ForAll byte[] bytes) throws IOException {
    NdjsonReader lines = new NdjsonReader("random.ndjson", new ByteArrayInputStream(bytes), reader);
    int answers = 0;
    while (lines.next().isPresent()) {
      answers++;
    }
    int possible =
        new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).split("\n", -1).length;
    org.junit.jupiter.api.Assertions.assertTrue(answers <= possible);
  }
}
