package org.sahelevents.command;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.testing.SahelProcess;

/** Runs what the README tells its reader to type, in the {@code sh} blocks, against the packaged program with the seeds. */
class ReadmeIT {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");
  private static final Pattern COMMAND = Pattern.compile("(?m)^curl\\b(?:.*\\\\\\n)*.*$");
  private static final Pattern REFUSED = Pattern.compile("# (\\d{3})$");

  /** Stands before curl and notes the status of each answer. */
  private static final String NOTING =
      "curl() { command curl -o /dev/null -w '%{http_code}\\n' \"$@\"; }\n";

  @TempDir Path data;

  @Test
  void itsExamplesAnswerAsItSays() throws Exception {
    List<String> commands =
        BLOCK
            .matcher(Files.readString(Path.of("README.md")))
            .results()
            .flatMap(block -> COMMAND.matcher(block.group(1)).results().map(MatchResult::group))
            .toList();
    assertFalse(commands.isEmpty());
    int port = SahelProcess.freePort();
    try (SahelProcess server =
        SahelProcess.start("serve", "--port", "" + port, "--data", data.toString())
            .says("ready after")) {
      for (String command : commands) {
        var refused = REFUSED.matcher(command);
        String expected = refused.find() ? refused.group(1) : "2..";
        String status = run(command.replace("localhost:8080", "localhost:" + port));
        assertTrue(status.matches(expected), command + "\nanswers " + status);
      }
      server.terminate();
    }
  }

  private static String run(String command) throws IOException, InterruptedException {
    Process bash =
        new ProcessBuilder("bash", "-euc", NOTING + command).redirectErrorStream(true).start();
    String out = new String(bash.getInputStream().readAllBytes()).strip();
    bash.waitFor(60, TimeUnit.SECONDS);
    return out;
  }
}
