package org.sahelevents.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;
import org.sahelevents.importing.ImportJob;
import org.sahelevents.importing.ProgressListener;
import org.sahelevents.testing.Fuzz;

/** Whatever is asked is no fault of the server. {@code RandomRequestsIT} asks the packaged one for more. */
@QuarkusTest
class RandomRequestsTest {
  private static final int LEAST_PERCENT = 20;

  @TestHTTPResource URI server;
  @Inject Dataset dataset;
  @Inject ImportJob imports;

  @Test
  void whatever_is_asked_is_no_fault_of_the_server() throws Exception {
    dataset.clear();
    imports.run(List.of(Path.of("seeds")), ProgressListener.NONE);
    Fuzz fuzz = Fuzz.at(server, Fuzz.requests(2000), false);
    assertEquals(List.of(), fuzz.faults());
    assertEquals(Set.of(), fuzz.unanswered());
    assertTrue(fuzz.percentAnswered() >= LEAST_PERCENT, fuzz.statuses()::toString);
    assertTrue(fuzz.statuses().containsKey("304"), fuzz.statuses()::toString);
  }
}
