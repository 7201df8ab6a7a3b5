package org.sahelevents.event.query;

import static org.sahelevents.event.query.Given.unreadable;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.sahelevents.api.KnownParametersFilter;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Questions that stand in a body, since they are too long for a URL. */
public final class QuestionBody {
  private static final int LARGEST = 1 << 20;

  /** A member given twice, or something behind the end, would otherwise be overlooked. */
  private static final ObjectReader STRICT =
      new ObjectMapper()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .reader();

  private QuestionBody() {}

  /**
   * The parameters in a body.
   *
   * @param parameters the bean whose query parameters the body's members may be
   * @throws SahelException that says what is wrong with it
   */
  public static Given read(InputStream body, Class<?> parameters) throws IOException {
    byte[] sent = body.readNBytes(LARGEST + 1);
    if (sent.length > LARGEST) {
      throw new SahelException(ProblemKind.TOO_LARGE, "The body must not be larger than 1 MiB.");
    }
    return Given.of(json(sent), KnownParametersFilter.namesIn(parameters));
  }

  private static JsonNode json(byte[] sent) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent)).toString();
      return STRICT.readTree(text);
    } catch (CharacterCodingException notUtf8) {
      throw unreadable("The body is not JSON: it is not UTF-8.");
    } catch (JsonProcessingException notJson) {
      int line = notJson.getLocation() == null ? 1 : notJson.getLocation().getLineNr();
      throw unreadable(
          "The body is not JSON: %s (line %d).".formatted(notJson.getOriginalMessage(), line));
    }
  }
}
