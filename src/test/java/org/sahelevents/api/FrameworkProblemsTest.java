package org.sahelevents.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class FrameworkProblemsTest {
  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/nothing, */*, application/json, 404, NOT_FOUND",
    "GET, /nothing, */*, application/json, 404, NOT_FOUND",
    "DELETE, /api/v1/events, */*, application/json, 405, INVALID_INPUT",
    "GET, /api/v1/events, image/png, application/json, 406, UNSUPPORTED_FORMAT",
    "POST, /api/v1/articles, */*, text/plain, 415, UNSUPPORTED_FORMAT"
  })
  void whatIsRefusedBeforeAnyResourceIsReachedSaysWhereToReadOn(
      String method, String path, String accept, String contentType, int status, String kind) {
    RequestSpecification request = given().header("Accept", accept);
    if (method.equals("POST")) {
      request.contentType(contentType).body("x");
    }
    request
        .when()
        .request(method, path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("kind", equalTo(kind))
        .body("detail", containsString("/q/openapi"));
  }
}
