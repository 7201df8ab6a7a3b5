package org.sahelevents.quality;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The figures that ship with the program, {@code quality.json}.
 *
 * @param coder version of the coder that was measured
 * @param command what made them
 * @param measured one entry for each set of annotated articles
 */
public record Figures(String coder, String command, List<Measured> measured) {
  private static final String FILE = "/quality.json";

  /** Reads them anew. */
  public static Figures shipped() {
    try (InputStream file = Figures.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return new JsonMapper().readValue(file, Figures.class);
    } catch (IOException broken) {
      throw new UncheckedIOException(FILE + " cannot be read", broken);
    }
  }
}
