package org.sahelevents.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files that the build puts into the program. */
final class Bundled {
  private static final String LEXICON = "src/main/resources/";

  private Bundled() {}

  /** A resource by its name. */
  static String resource(String name) {
    return bytes(name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElseThrow(() -> new IllegalStateException(name + " is not in the program"));
  }

  /** A document by its path in the repository. */
  static String document(String path) {
    return resource(
        path.startsWith(LEXICON) ? path.substring(LEXICON.length()) : "documentation/" + path);
  }

  static Optional<byte[]> bytes(String name) {
    try (InputStream in = Bundled.class.getClassLoader().getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
