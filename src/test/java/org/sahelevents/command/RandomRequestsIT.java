package org.sahelevents.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.testing.Fuzz;
import org.sahelevents.testing.SahelProcess;

/** The packaged server, with data and open to writing, is at fault at no random request; {@code -Dfuzz.requests=100000} for a release. */
class RandomRequestsIT {
  private static final int LEAST_PERCENT = 20;

  @TempDir Path data;

  @Test
  void whateverIsAskedIsNoFaultOfThePackagedServer() throws Exception {
    int port = SahelProcess.freePort();
    try (SahelProcess server =
        SahelProcess.start("serve", "--port", "" + port, "--data", data.toString())
            .ready(port)
            .says("ready after")) {
      int requests = Fuzz.requests(5000);
      Fuzz fuzz = Fuzz.at(URI.create("http://localhost:" + port), requests, true);
      System.out.println(requests + " random requests: " + fuzz.statuses());
      assertEquals(List.of(), fuzz.faults());
      assertEquals(Set.of(), fuzz.unanswered());
      assertTrue(fuzz.percentAnswered() >= LEAST_PERCENT, fuzz.statuses()::toString);
      assertEquals(requests, fuzz.statuses().values().stream().flatMapToInt(IntStream::of).sum());
      server.terminate();
    }
  }
}
