package org.sahelevents.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Programs of others that tests ask for their opinion. */
public final class Tool {
  private static final String STRICT = "SAHEL_TOOL_TESTS";

  private Tool() {}

  /**
   * Skips the test where the program is missing; where {@code SAHEL_TOOL_TESTS} is {@code required}, as in CI, the test
   * fails.
   *
   * @param debian the package of Debian that has it
   */
  public static void needs(String program, String debian) {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    String missing = "%s is not installed (Debian: %s)".formatted(program, debian);
    if ("required".equals(System.getenv(STRICT))) {
      assertTrue(there, missing);
    }
    assumeTrue(there, missing);
  }
}
