package org.sahelevents.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The digest against a server of two pages and a webhook, both on sockets; clients/check runs it against the real one. */
class WeeklyDigestTest {
  private static final String EVENT =
      """
      {"id": "0b6f7a52-9d3e-3c59-8a43-6f5f0a6f2c1%d", "type": "PROTEST", "status": "COMPLETED", "certainty": "%s",
       "country": "%s", "summary": "%s", "contested": %s}""";

  private final List<String> asked = new ArrayList<>();
  private final List<String> posted = new ArrayList<>();
  private HttpServer http;
  private String server;
  private int webhookStatus = 200;

  @BeforeEach
  void start() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/api/v1/events", this::events);
    http.createContext(
        "/api/v1/countries",
        e -> answer(e, 200, "application/json", "{\"items\": [{\"code\": \"MLI\", \"name\": \"Mali\"}]}"));
    http.createContext("/hook", this::hook);
    http.start();
    server = "http://localhost:" + http.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    http.stop(0);
  }

  @Test
  void posts_all_pages_country_by_country_with_its_doubts() throws InterruptedException {
    assertEquals(
        0, WeeklyDigest.run("--server", server, "--since", "2025-05-12", "--webhook", server + "/hook"));
    assertEquals(2, asked.size(), asked::toString);
    assertTrue(asked.get(0).contains("updatedSince=2025-05-12"), asked::toString);
    assertTrue(asked.get(1).contains("cursor=behind"), asked::toString);
    String text = posted.get(0);
    assertTrue(text.contains("2 events since 2025-05-12"), text);
    assertTrue(text.indexOf("Mali (1)") < text.indexOf("NER (1)"), text);
    assertTrue(text.contains("One. (reported) (reports contradict each other)"), text);
  }

  @Test
  void a_webhook_that_refuses_is_a_failure() throws InterruptedException {
    webhookStatus = 403;
    assertEquals(1, WeeklyDigest.run("--server", server, "--webhook", server + "/hook"));
  }

  @Test
  void wrong_use_is_told() throws InterruptedException {
    assertEquals(2, WeeklyDigest.run("--sever", server));
    assertEquals(2, WeeklyDigest.run("--since"));
    assertEquals(2, WeeklyDigest.run("--since", "yesterday"));
    assertEquals(1, WeeklyDigest.run("--server", server, "--region", "atlantis"));
  }

  private void events(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getQuery();
    asked.add(query);
    if (query.contains("region=atlantis")) {
      answer(
          exchange,
          400,
          "application/problem+json",
          "{\"status\": 400, \"title\": \"Bad Request\", \"detail\": \"no such region\"}");
      return;
    }
    boolean second = query.contains("cursor=behind");
    String event =
        second
            ? EVENT.formatted(2, "CONFIRMED", "NER", "Two.", false)
            : EVENT.formatted(1, "REPORTED", "MLI", "One.", true);
    String next = second ? "null" : "\"behind\"";
    answer(exchange, 200, "application/json", "{\"items\": [" + event + "], \"next\": " + next + "}");
  }

  private void hook(HttpExchange exchange) throws IOException {
    posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    answer(exchange, webhookStatus, "text/plain", "ok");
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
