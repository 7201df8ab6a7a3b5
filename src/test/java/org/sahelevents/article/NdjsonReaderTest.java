package org.sahelevents.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NdjsonReaderTest {
  private static final String TEXT =
      "De soldaten van het leger zijn niet meer in de stad, zegt een man op de markt.";
  private static final String GOOD =
      "{\"id\":\"a1\",\"published\":\"2024-03\",\"text\":\"" + TEXT + "\"}";

  @Test
  void eachLineIsAnArticleOfItsOwn() throws IOException {
    List<Reading> read =
        read(GOOD + "\r\n\n" + GOOD.replace("a1", "a2").replace("\"2024-03\"", "2024"));
    assertEquals(2, read.size());
    Article second = assertInstanceOf(Reading.Taken.class, read.get(1)).article();
    assertEquals("a2", second.id());
    assertEquals("lines.ndjson:3", read.get(1).source());
    assertEquals("2024-12-31", second.publication().interval().latest().toString());
  }

  @Test
  void aBadLineIsRefusedByItsNumberAndTheNextOneIsRead() throws IOException {
    List<Reading> read =
        read(
            "{\"id\": \n[1]\nnull\n{} {}\n{\"text\":\" \"}\n{\"text\":{}}\n{\"id\":\"a\",\"id\":\"b\"}\n"
                + GOOD);
    for (int line = 1; line <= 7; line++) {
      Reading.Refused refused = assertInstanceOf(Reading.Refused.class, read.get(line - 1));
      assertEquals("lines.ndjson:" + line, refused.source());
      assertTrue(refused.message().startsWith("lines.ndjson:" + line + ": "), refused.message());
      assertTrue(!refused.message().contains("org.sahelevents"), refused.message());
      assertTrue(!refused.message().contains("Source:"), refused.message());
    }
    assertEquals(Refusal.EMPTY, ((Reading.Refused) read.get(4)).reason());
    assertInstanceOf(Reading.Taken.class, read.get(7));
  }

  @Test
  void aLineInAnotherEncodingIsRefusedAlone() throws IOException {
    byte[] latin = "{\"text\":\"é\"}\n".getBytes(ISO_8859_1);
    byte[] good = GOOD.getBytes(UTF_8);
    byte[] both = new byte[latin.length + good.length];
    System.arraycopy(latin, 0, both, 0, latin.length);
    System.arraycopy(good, 0, both, latin.length, good.length);
    List<Reading> read = read(both);
    assertEquals(Refusal.NOT_UTF8, ((Reading.Refused) read.get(0)).reason());
    assertInstanceOf(Reading.Taken.class, read.get(1));
  }

  @Test
  void anEscapedHalfSurrogateIsRefused() throws IOException {
    List<Reading> read =
        read(
            "{\"text\":\""
                + TEXT
                + " \\ud83d\"}\n{\"title\":\"\\u0000\",\"text\":\""
                + TEXT
                + "\"}");
    assertEquals(Refusal.BINARY, ((Reading.Refused) read.get(0)).reason());
    assertEquals(Refusal.BAD_FIELD, ((Reading.Refused) read.get(1)).reason());
  }

  private static List<Reading> read(String lines) throws IOException {
    return read(lines.getBytes(UTF_8));
  }

  private static List<Reading> read(byte[] lines) throws IOException {
    NdjsonReader reader =
        new NdjsonReader("lines.ndjson", new ByteArrayInputStream(lines), new ArticleReader());
    List<Reading> read = new ArrayList<>();
    for (Optional<Reading> next = reader.next(); next.isPresent(); next = reader.next()) {
      read.add(next.get());
    }
    return read;
  }
}
