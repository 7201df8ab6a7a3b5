package org.sahelevents.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Where the lexicon files come from: the program's own resources, a folder, or texts in memory. */
public interface LexiconFolder {
  /**
   * @param file path below {@code lexicon/}, such as {@code nl/actor-names.tsv}
   * @return its whole text, or empty when there is no such file
   * @throws SahelException of kind ENVIRONMENT when it is there but cannot be read or is not UTF-8
   */
  Optional<String> read(String file);

  /** The files that ship with the program. */
  static LexiconFolder shipped() {
    return file -> {
      try (InputStream in = LexiconFolder.class.getResourceAsStream("/lexicon/" + file)) {
        return in == null ? Optional.empty() : Optional.of(decode(file, in.readAllBytes()));
      } catch (IOException e) {
        throw unreadable(file, e);
      }
    };
  }

  /** The files of a folder, for whoever edits them beside the program. */
  static LexiconFolder of(Path folder) {
    return file -> {
      Path path = folder.resolve(file);
      try {
        return Files.exists(path)
            ? Optional.of(decode(file, Files.readAllBytes(path)))
            : Optional.empty();
      } catch (IOException e) {
        throw unreadable(file, e);
      }
    };
  }

  /** Texts by file name. */
  static LexiconFolder of(Map<String, String> texts) {
    return file -> Optional.ofNullable(texts.get(file));
  }

  private static String decode(String file, byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static SahelException unreadable(String file, IOException e) {
    String why =
        e instanceof CharacterCodingException
            ? "is not UTF-8"
            : "cannot be read: " + e.getMessage();
    return new SahelException(ProblemKind.ENVIRONMENT, "lexicon/" + file + ": " + why, e);
  }
}
