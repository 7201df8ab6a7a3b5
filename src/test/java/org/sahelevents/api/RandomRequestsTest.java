package org.sahelevents.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sahelevents.testing.Fuzz;

/** Whatever is asked is no fault of the server. {@code RandomRequestsIT} asks the packaged one for more. */
@QuarkusTest
class RandomRequestsTest {
  @TestHTTPResource URI server;

  @Test
  void whatever_is_asked_is_no_fault_of_the_server() throws InterruptedException {
    assertEquals(List.of(), Fuzz.at(server, Fuzz.requests(2000), false).faults());
  }
}
