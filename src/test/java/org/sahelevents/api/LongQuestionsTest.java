package org.sahelevents.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions with very many values: by URL as far as that goes, then by a body. */
@QuarkusTest
class LongQuestionsTest {
  /** Forty thousand characters. */
  private static final String IDS =
      "0b2cd8a7-6d5e-3f0c-9a41-2f1f6f0e9b77,".repeat(1080) + "4e1d1f0a-92b3-3c5d-8e6f-70819a2b3c4d";

  @TestHTTPResource URI server;

  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/events?id=",
        "/api/v1/events/counts?by=type&id=",
        "/api/v1/events/facets?id="
      })
  void forty_thousand_characters_are_read(String path) throws Exception {
    assertEquals(200, get(path + IDS).statusCode());
  }

  @Test
  void odata_reads_as_many() throws Exception {
    String codes = "%27MLI%27,".repeat(4000) + "%27MLI%27";
    assertEquals(200, get("/odata/Events?$filter=country%20in%20(" + codes + ")").statusCode());
  }

  @Test
  void what_is_longer_still_is_told_where_to_go() throws Exception {
    HttpResponse<String> answer = get("/api/v1/events?article=" + "x".repeat(70_000));
    assertEquals(414, answer.statusCode());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElseThrow());
    for (String told : new String[] {"POST /api/v1/events/search", "\"requestId\"", "65,536"}) {
      assertTrue(answer.body().contains(told), answer.body());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/events?country=MLI&limit=3",
        "/api/v1/events/counts?by=type,year&country=MLI&measures=events,fatalities",
        "/api/v1/events/facets?facets=type&facets=actor&country=MLI&limit=2"
      })
  void a_body_is_answered_as_the_url_is(String url) throws Exception {
    URI address = URI.create(url);
    StringBuilder members = new StringBuilder();
    for (String parameter : address.getQuery().replace("&facets=actor", ",actor").split("&")) {
      String[] named = parameter.split("=");
      String values =
          named[0].equals("limit") ? named[1] : "[\"" + named[1].replace(",", "\",\"") + "\"]";
      members.append(members.isEmpty() ? "" : ", ").append("\"" + named[0] + "\": " + values);
    }
    String path =
        address.getPath().endsWith("/events") ? "/api/v1/events/search" : address.getPath();
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{" + members + "}"))
            .build();
    HttpResponse<String> byBody = http.send(request, BodyHandlers.ofString());
    assertEquals(200, byBody.statusCode(), byBody::body);
    assertEquals(get(url).body(), byBody.body());
  }

  private HttpResponse<String> get(String target) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(server.toString().replaceFirst("/$", "") + target))
            .build(),
        BodyHandlers.ofString());
  }
}
