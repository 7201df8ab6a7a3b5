package org.sahelevents.quality;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.sahelevents.coding.EventCoder;
import org.sahelevents.testing.Contract;

@QuarkusTest
class QualityResourceTest {
  @Test
  void the_figures_are_served_by_type_by_field_and_by_half() {
    given()
        .filter(Contract.kept())
        .get("/api/v1/quality")
        .then()
        .statusCode(200)
        .body("coder", is(EventCoder.standard().version()))
        .body("caveats", not(empty()))
        .body("measured.half", hasItems("odd", "even"))
        .body("measured.find { it.half == 'even' }.developedOn", is(false))
        .body("measured[0].types", hasKey("COUP"))
        .body("measured[0].fields", hasKey("interval"))
        .body("measured[0].events.gold", greaterThan(0))
        .body("measured[0].reliability.bins", not(empty()));
  }
}
