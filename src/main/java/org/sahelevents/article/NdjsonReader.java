package org.sahelevents.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads articles from NDJSON, one JSON object a line; each bad line is a refusal of its own, with its number. */
public final class NdjsonReader {
  /** Longest line in bytes; every character of the largest text may be escaped. */
  private static final int LONGEST_LINE = 3 * ArticleReader.LARGEST_BYTES;

  private static final ObjectReader JSON =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .readerFor(GivenArticle.class);

  private final String source;
  private final InputStream bytes;
  private final ArticleReader articles;
  private int line;

  public NdjsonReader(String source, InputStream bytes, ArticleReader articles) {
    this.source = source;
    this.bytes = new BufferedInputStream(bytes, 1 << 16);
    this.articles = articles;
  }

  /** What the next line that is not blank holds, or nothing at the end. */
  public Optional<Reading> next() throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    while (true) {
      long length = readLine(content);
      if (length < 0) {
        return Optional.empty();
      }
      line++;
      if (length > LONGEST_LINE) {
        return Optional.of(ArticleReader.tooLarge(source + ":" + line, length));
      }
      byte[] given = content.toByteArray();
      if (!blank(given)) {
        return Optional.of(read(source + ":" + line, given, articles));
      }
    }
  }

  /** Length of the line, kept in {@code content} unless too long; -1 at the end. */
  private long readLine(ByteArrayOutputStream content) throws IOException {
    content.reset();
    long length = 0;
    int next = bytes.read();
    if (next < 0) {
      return -1;
    }
    for (; next >= 0 && next != '\n'; next = bytes.read()) {
      if (++length <= LONGEST_LINE) {
        content.write(next);
      }
    }
    return length;
  }

  /**
   * Reads one article from one JSON object.
   *
   * @param where how messages name it
   */
  public static Reading read(String where, byte[] given, ArticleReader articles) {
    String json;
    try {
      json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(given)).toString();
    } catch (CharacterCodingException notUtf8) {
      return Reading.refused(where, Refusal.NOT_UTF8, "is not UTF-8");
    }
    try {
      GivenArticle article = JSON.readValue(json.startsWith("\uFEFF") ? json.substring(1) : json);
      return article == null
          ? Reading.refused(where, Refusal.NOT_JSON, "is null, not an article")
          : articles.read(where, article);
    } catch (JsonProcessingException notAnArticle) {
      return Reading.refused(
          where,
          Refusal.NOT_JSON,
          field(notAnArticle),
          "is not one JSON object with an article: " + fault(notAnArticle));
    }
  }

  /** The field whose value is of another kind; null where the fault is elsewhere. */
  private static String field(JsonProcessingException e) {
    return e instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()
        ? mismatch.getPath().get(0).getFieldName()
        : null;
  }

  private static String fault(JsonProcessingException e) {
    if (e instanceof MismatchedInputException) {
      return field(e) == null ? "it is no object" : "\"" + field(e) + "\" is no string";
    }
    // without the parser's own account of where it read, which names nothing that the caller knows
    String fault = e.getOriginalMessage().replaceFirst("(?s)\\s*\\(start marker at.*|\\R.*", "");
    String column = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
    return (fault.length() > 160 ? fault.substring(0, 160) + "…" : fault) + column;
  }

  private static boolean blank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
