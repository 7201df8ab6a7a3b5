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
  private static final String ARTICLES = "article-x,".repeat(4000) + "article-x";

  @TestHTTPResource URI server;

  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/events?article=",
        "/api/v1/events/counts?by=type&article=",
        "/api/v1/events/facets?article="
      })
  void forty_thousand_characters_are_read(String path) throws Exception {
    assertEquals(200, get(path + ARTICLES).statusCode());
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
