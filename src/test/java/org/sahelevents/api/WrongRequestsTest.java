package org.sahelevents.api;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Asks every operation of {@code openapi.yaml} wrongly, on purpose and by chance. */
@QuarkusTest
class WrongRequestsTest {
  /** How many requests are made by chance; {@code -Dfuzz.requests=100000} for a release. */
  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1000);

  private static final List<String> PIECES =
      List.of(
          "",
          "COUP",
          "withdrawl",
          "!MLI",
          "MLI,NER",
          ",",
          "-1",
          "99999999999999999999",
          "1e400",
          "NaN",
          "0",
          "2022",
          "2022-13",
          "9999-12-31",
          "-5000",
          "true",
          "maybe",
          "1,2,3,4",
          "200,200,5",
          "'; drop table events; --",
          "%",
          "\\",
          "\"",
          "\0",
          "é\uD83D\uDE00",
          "\uD800",
          "a\nb",
          "(((",
          "or or -",
          "*",
          "x".repeat(3000),
          "null",
          "[]",
          "{}");

  @TestHTTPResource URI server;

  private record Asked(String path, JsonNode parameters) {
    List<String> names(String in) {
      List<String> names = new ArrayList<>();
      parameters.forEach(
          p -> {
            if (p.path("in").asText().equals(in)) {
              names.add(p.get("name").asText());
            }
          });
      return names;
    }
  }

  @TestFactory
  Stream<DynamicTest> a_wrong_value_is_refused_by_the_name_of_its_parameter() throws IOException {
    return lists().stream()
        .filter(asked -> !asked.path.contains("{"))
        .flatMap(
            asked ->
                asked.names("query").stream()
                    .map(
                        name ->
                            DynamicTest.dynamicTest(
                                asked.path + " " + name, () -> refused(asked.path, name))));
  }

  private static void refused(String path, String name) {
    given()
        .queryParam(name, "")
        .get(path)
        .then()
        .statusCode(400)
        .body("detail", org.hamcrest.Matchers.containsString(name));
    given()
        .queryParam(name + "x", "1")
        .get(path)
        .then()
        .statusCode(400)
        .body("detail", org.hamcrest.Matchers.containsString(name));
    // free words and ids take any text; a lone NUL is in no text of the dataset
    var odd = given().queryParam(name, "!%\u0000").get(path);
    assertTrue(odd.statusCode() == 400 || odd.statusCode() == 200, name + ": " + odd.statusCode());
    if (odd.statusCode() == 400) {
      assertTrue(odd.path("detail").toString().contains(name), odd.asString());
    }
  }

  @Test
  void whatever_is_asked_is_no_fault_of_the_server() throws Exception {
    List<Asked> lists = lists();
    Random random = new Random(REQUESTS);
    HttpClient client = HttpClient.newHttpClient();
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      URI address = server.resolve(made(lists.get(random.nextInt(lists.size())), random));
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 500) {
        faults.add(answer.statusCode() + " " + address);
      }
    }
    assertEquals(List.of(), faults.stream().limit(20).toList());
  }

  private static String made(Asked asked, Random random) {
    StringBuilder address =
        new StringBuilder(asked.path.replaceAll("\\{[^}]+}", encoded(piece(random) + "x")));
    List<String> names = asked.names("query");
    for (int i = random.nextInt(4); i > 0 && !names.isEmpty(); i--) {
      String name = names.get(random.nextInt(names.size()));
      address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=');
      address.append(encoded(piece(random)));
    }
    return address.toString();
  }

  private static String piece(Random random) {
    String piece = PIECES.get(random.nextInt(PIECES.size()));
    return random.nextInt(4) == 0 ? piece + PIECES.get(random.nextInt(PIECES.size())) : piece;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<Asked> lists() throws IOException {
    JsonNode document = new YAMLMapper().readTree(Files.readString(Path.of("openapi.yaml")));
    List<Asked> found = new ArrayList<>();
    document
        .get("paths")
        .properties()
        .forEach(
            path -> {
              if (!path.getKey().startsWith("/q/") && path.getValue().has("get")) {
                found.add(new Asked(path.getKey(), path.getValue().at("/get/parameters")));
              }
            });
    return found;
  }
}
