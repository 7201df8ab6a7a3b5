package org.sahelevents.explaining;

import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.sahelevents.article.Article;
import org.sahelevents.article.ArticleReader;
import org.sahelevents.article.NdjsonReader;
import org.sahelevents.article.Reading;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.problem.WrongValue;

/** Reads the body of a request for a coding: a plain text, or an article as JSON. */
final class GivenText {
  /** Largest text in bytes of UTF-8; a newspaper's longest article stays below it. */
  static final int LARGEST_BYTES = 200_000;

  /** Every character of the text may be escaped, as six. */
  private static final int LARGEST_BODY = 6 * LARGEST_BYTES;

  private static final String SOURCE = "The text";

  private final ArticleReader reader = new ArticleReader();

  /**
   * @param published when a plain text appeared, or null
   * @param language of a plain text, or null
   * @throws SahelException INVALID_INPUT for what is no such text, TOO_LARGE for more than {@link #LARGEST_BYTES}
   */
  Article read(InputStream body, MediaType type, String published, String language)
      throws IOException {
    boolean plain = type.isCompatible(MediaType.TEXT_PLAIN_TYPE);
    if (!plain && (published != null || language != null)) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT,
          "\"published\" and \"language\" of a JSON body stand in the body, not in the query.",
          WrongValue.of(published == null ? "language" : "published", null));
    }
    int most = plain ? LARGEST_BYTES : LARGEST_BODY;
    byte[] bytes = body.readNBytes(most + 1);
    if (bytes.length > most) {
      throw tooLarge();
    }
    Reading reading =
        plain
            ? reader.read(SOURCE, bytes, published, language)
            : NdjsonReader.read("The body", bytes, reader);
    if (reading instanceof Reading.Refused refused) {
      throw refused.exception();
    }
    Article article = ((Reading.Taken) reading).article();
    if (article.text().getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES) {
      throw tooLarge();
    }
    return article;
  }

  private static SahelException tooLarge() {
    return new SahelException(
        ProblemKind.TOO_LARGE,
        "The text has more than "
            + LARGEST_BYTES
            + " bytes of UTF-8; give a shorter one, or add it as an article.");
  }
}
