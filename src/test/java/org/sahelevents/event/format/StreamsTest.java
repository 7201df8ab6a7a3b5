package org.sahelevents.event.format;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;
import org.sahelevents.sql.Sql;
import org.sahelevents.testing.ChunkedAnswer;

/** A stream says when it is whole, and holds nothing when nobody takes it any more. */
@QuarkusTest
class StreamsTest {
  private static final int EVENTS = 60_000;
  private static final String EXPORT = "/api/v1/events?";

  @TestHTTPResource("/")
  URI server;

  @Inject Dataset dataset;
  @Inject DataSource database;

  /** Nothing that could be compressed to what a socket holds. */
  @BeforeEach
  void more_events_than_sockets_hold() {
    dataset.clear();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                Sql.of(
                        database,
                        """
                        insert into events (id, type, country, status, certainty, precision, agents, targets, summary,
                          confidence, article_count, mention_count, history, contradictions, contested, revision)
                        select gen_random_uuid(), 'ATTACK', case when n % 4 = 0 then 'BFA' else 'MLI' end, 'COMPLETED',
                          'CONFIRMED', 'DAY', '{JNIM}', '{}', noise, 0.5, 1, 1, '[]', '[]', false, n
                        from generate_series(1, :events) as n, lateral (
                          select string_agg(md5(n + i / 10.0 || ''), '') as noise from generate_series(1, 10) as i
                        ) as noises"""
                            .replace(":events", Integer.toString(EVENTS)))
                    .update());
  }

  @AfterEach
  void none() {
    dataset.clear();
  }

  @Test
  void count_and_digest_stand_behind_it() throws Exception {
    try (Socket socket = ask("format=csv")) {
      ByteArrayOutputStream whole = new ByteArrayOutputStream();
      ChunkedAnswer answer = ChunkedAnswer.read(socket.getInputStream(), whole);
      assertTrue(answer.head().contains("trailer: x-event-count, repr-digest"), answer.head());
      String trailers = answer.trailers();
      assertTrue(trailers.contains("X-Event-Count: " + EVENTS + "\r\n"), trailers);
      assertTrue(trailers.contains("Repr-Digest: " + answer.digest() + "\r\n"), trailers);
      assertEquals(EVENTS, Read.csv(whole.toByteArray()).size());
    }
  }

  /** Unread, an answer can come to its end in no format: all are larger than what the sockets hold. */
  @Test
  void who_goes_away_frees_the_connection() throws Exception {
    for (String format :
        List.of("csv", "ndjson", "geojson", "parquet", "xlsx", "parquet&sort=-latest")) {
      try (Socket socket = ask("format=" + format)) {
        await(1, format);
      }
      await(0, format);
    }
  }

  /** As docs/formats.md says of it: no last chunk, no trailers, and clients that notice. */
  @Test
  void a_stream_that_breaks_has_no_end() throws Exception {
    for (String format : List.of("csv", "ndjson", "geojson")) {
      try (Socket socket = ask("format=" + format)) {
        byte[] begun = socket.getInputStream().readNBytes(1000);
        assertTrue(breakReading() > 0, format);
        byte[] rest = socket.getInputStream().readAllBytes();
        String text = new String(begun, ISO_8859_1) + new String(rest, ISO_8859_1);
        assertTrue(text.startsWith("HTTP/1.1 200 OK"), text.substring(0, 100));
        String end = text.substring(text.length() - 200);
        assertFalse(end.contains("\r\n0\r\n"), end);
        assertFalse(end.contains("X-Event-Count:"), end);
      }
    }
    HttpRequest request = HttpRequest.newBuilder(server.resolve(EXPORT + "format=csv")).build();
    HttpResponse<InputStream> begun =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
    try (InputStream body = begun.body()) {
      assertEquals(1000, body.readNBytes(1000).length);
      assertTrue(breakReading() > 0);
      assertThrows(IOException.class, body::readAllBytes);
    }
    assertEquals(200, status("format=csv&country=NER"), "the next one is whole");
  }

  @Test
  void no_more_at_a_time_than_are_taken_and_all_again_when_they_are_gone() throws Exception {
    List<Socket> taken = new ArrayList<>();
    try {
      for (int i = 0; i < 8; i++) {
        taken.add(ask(i % 2 == 0 ? "format=csv" : "format=ndjson"));
        assertEquals(100, taken.get(i).getInputStream().readNBytes(100).length);
      }
      given()
          .get(EXPORT + "format=geojson")
          .then()
          .statusCode(503)
          .body("kind", equalTo("BUSY"))
          .header("Retry-After", matchesPattern("[1-9][0-9]*"));
      given().get(EXPORT + "format=csv&limit=10").then().statusCode(200);
    } finally {
      for (Socket socket : taken) {
        socket.close();
      }
    }
    await(0, "eight that were left");
    for (int i = 0; i < 9; i++) {
      assertEquals(200, status("format=csv&country=NER"));
    }
  }

  @Test
  void totals_of_many_are_estimated() {
    QuarkusTransaction.requiringNew().run(() -> Sql.of(database, "analyze events").update());
    for (var wanted : Map.of("", EVENTS, "country=MLI&", EVENTS / 4 * 3).entrySet()) {
      Response page = given().get(EXPORT + wanted.getKey() + "count=estimated&limit=1");
      assertEquals("ESTIMATED", page.path("totalIs"), page::asString);
      int total = page.path("total");
      assertEquals(wanted.getValue(), total, 0.1 * wanted.getValue(), page::asString);
    }
    Response few = given().get(EXPORT + "country=BFA&type=COUP&count=estimated&limit=1");
    assertEquals("EXACT", few.path("totalIs"), few::asString);
    assertEquals(0, few.<Integer>path("total"));
  }

  @Test
  void whoever_asks_for_the_head_alone_costs_no_export() throws Exception {
    for (int i = 0; i < 20; i++) {
      given()
          .head(EXPORT + "format=csv")
          .then()
          .statusCode(200)
          .contentType("text/csv;charset=utf-8;header=present")
          .header("Content-Disposition", containsString("sahel-events-"));
      assertEquals(0, reading());
    }
  }

  private void await(long readers, String after) throws InterruptedException {
    Instant patience = Instant.now().plus(Duration.ofMinutes(2));
    while (reading() != readers && Instant.now().isBefore(patience)) {
      Thread.sleep(10);
    }
    assertEquals(readers, reading(), after);
  }

  /** Ends the database's side of what is being read, as a restart of the database does; says of how many. */
  private long breakReading() {
    return Sql.of(
            database,
            """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
              and backend_type = 'client backend'""")
        .first(row -> row.getLong(1))
        .orElseThrow();
  }

  private static int status(String query) {
    return given().get(EXPORT + query).statusCode();
  }

  /** With little room, however much the system gives to connections: what is not read stays with the server. */
  private Socket ask(String query) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(1 << 16);
    socket.connect(new InetSocketAddress(server.getHost(), server.getPort()));
    socket.setSoTimeout(120_000);
    socket
        .getOutputStream()
        .write(
            ("GET /api/v1/events?"
                    + query
                    + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** Connections in the midst of a transaction. */
  private long reading() {
    return Sql.of(
            database,
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null
              and backend_type = 'client backend'""")
        .first(row -> row.getLong(1))
        .orElseThrow();
  }
}
