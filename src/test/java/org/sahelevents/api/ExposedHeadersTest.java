package org.sahelevents.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sahelevents.testing.Operations;

/** Pages of other sites may read every header that an answer is described to have. */
@QuarkusTest
class ExposedHeadersTest {
  /** What answers have beside what is described of each. */
  private static final Set<String> EVERYWHERE =
      Set.of("X-Request-Id", "OData-Version", "Deprecation", "Sunset", "Allow");

  @Test
  void every_described_header_is_exposed() {
    Set<String> described = new TreeSet<>(EVERYWHERE);
    for (Operations.Operation operation : Operations.all()) {
      for (JsonNode answer : operation.answers()) {
        Operations.resolved(answer).path("headers").fieldNames().forEachRemaining(described::add);
      }
    }
    assertTrue(described.contains("X-Truncated"), described.toString());
    String exposed =
        given()
            .header("Origin", "https://elsewhere.example")
            .get("/api/v1/events?limit=1")
            .header("Access-Control-Expose-Headers");
    described.removeAll(
        Arrays.stream(exposed.split(",")).map(String::strip).collect(Collectors.toSet()));
    assertEquals(Set.of(), described, "not exposed");
  }
}
