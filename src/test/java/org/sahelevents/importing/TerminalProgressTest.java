package org.sahelevents.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
  private static final Instant START = Instant.parse("2024-05-01T12:00:00Z");
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Test
  void aTerminalShowsABarWithRateAndRest() {
    TerminalProgress progress = new TerminalProgress(new PrintStream(written, true, UTF_8), true);
    progress.progressed(run(50, 1, 10));
    assertEquals(
        "\r\u001b[K[██████░░░░░░░░░░░░░░░░░░] 51 of 200 articles, 5.1/s, 0:29 left, 1 failed",
        text());
  }

  @Test
  void aTerminalIsNotRedrawnForEveryArticle() {
    TerminalProgress progress = new TerminalProgress(new PrintStream(written, true, UTF_8), true);
    progress.progressed(run(50, 0, 10));
    String drawn = text();
    progress.progressed(run(51, 0, 10));
    assertEquals(drawn, text());
  }

  @Test
  void elsewhereALineComesNowAndThenAndOneAtTheEnd() {
    TerminalProgress progress = new TerminalProgress(new PrintStream(written, true, UTF_8), false);
    for (int second = 1; second <= 25; second++) {
      progress.progressed(run(2 * second, 0, second));
    }
    progress.progressed(run(199, 1, 100).ended(RunState.COMPLETED, null, START.plusSeconds(100)));
    assertEquals(3, text().lines().count(), text());
    assertTrue(
        text()
            .endsWith(
                "completed: 200 articles in 1:40: 199 new, 0 changed, 0 unchanged, 1 failed; 7 mentions"
                    + System.lineSeparator()));
  }

  private static ImportRun run(int added, int failed, int seconds) {
    ImportCounts counts = new ImportCounts(added, 0, 0, failed, 7);
    Instant now = START.plusSeconds(seconds);
    return new ImportRun(
        new UUID(0, 1), "x", RunState.RUNNING, 200, counts, START, now, null, null);
  }

  private String text() {
    return written.toString(UTF_8);
  }
}
