package org.sahelevents.event.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sahelevents.event.Dataset;
import org.sahelevents.event.ExportFormat;
import org.sahelevents.event.query.RandomQuestions;

/** Exports are compressed for who takes that, with the digest of what is sent; read from the wire, as it is sent. */
@QuarkusTest
class CompressedExportsTest {
  private static final String GZIP = "Accept-Encoding: gzip\r\n";

  @TestHTTPResource URI server;
  @Inject Dataset dataset;

  /** @param fields of head and trailer, by their names in small letters */
  private record Sent(Map<String, String> fields, byte[] body) {
    String field(String name) {
      return fields.get(name);
    }
  }

  @BeforeEach
  void some_events() {
    dataset.clear();
    dataset.holds(new RandomQuestions(20_261_121).reports(40));
  }

  static Stream<String> questions() {
    return Stream.of("csv", "ndjson", "geojson", "atom")
        .flatMap(format -> Stream.of("format=" + format, "format=" + format + "&limit=5"));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void text_is_sent_as_gzip_under_the_digest_of_that(String question) throws Exception {
    Sent plain = ask("GET", question, "");
    Sent small = ask("GET", question, GZIP);
    assertEquals("gzip", small.field("content-encoding"));
    assertTrue(small.body.length < plain.body.length / 2, small.body.length + " bytes");
    try (var body = new GZIPInputStream(new ByteArrayInputStream(small.body))) {
      assertArrayEquals(plain.body, body.readAllBytes());
    }
    for (Sent sent : new Sent[] {plain, small}) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(sent.body);
      assertEquals(
          "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":",
          sent.field("repr-digest"));
      assertTrue(sent.field("vary").contains("Accept-Encoding"), sent.field("vary"));
    }
    assertEquals(plain.field("x-event-count"), small.field("x-event-count"));
    assertNotEquals(plain.field("etag"), small.field("etag"));
    // what was kept of the one is not given to who takes the other
    assertArrayEquals(plain.body, ask("GET", question, "Accept-Encoding: deflate\r\n").body);
    assertArrayEquals(plain.body, ask("GET", question, "Accept-Encoding: gzip;q=0\r\n").body);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void head_tells_of_the_same(String question) throws Exception {
    Sent got = ask("GET", question, GZIP);
    Sent head = ask("HEAD", question, GZIP);
    assertEquals(0, head.body.length);
    for (String field : new String[] {"content-encoding", "etag", "vary", "content-type"}) {
      assertEquals(compact(got.field(field)), compact(head.field(field)), field);
    }
  }

  @Test
  void what_is_compressed_by_itself_is_left_alone() throws Exception {
    for (String format : new String[] {"parquet", "xlsx"}) {
      String coding = ask("GET", "format=" + format, GZIP).field("content-encoding");
      assertTrue(coding == null || coding.equals("identity"), coding);
    }
  }

  /** Nothing is kept of a stream: it is made anew each time. */
  @Test
  void equal_strong_tags_mean_equal_bytes() throws Exception {
    for (ExportFormat format : ExportFormat.values()) {
      String question = "format=" + format.extension();
      Sent first = ask("GET", question, "");
      // moments of files are told in whole seconds
      Thread.sleep(1100);
      Sent second = ask("GET", question, "");
      assertEquals(first.field("etag"), second.field("etag"));
      if (format == ExportFormat.XLSX) {
        assertTrue(first.field("etag").startsWith("W/"), first.field("etag"));
      } else {
        assertTrue(first.field("etag").startsWith("\""), first.field("etag"));
        assertArrayEquals(first.body, second.body, question);
      }
    }
  }

  /** What is kept writes parameters of a media type without spaces. */
  private static String compact(String field) {
    return field == null ? null : field.replace(" ", "");
  }

  private Sent ask(String method, String question, String more) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String request =
          "%s /api/v1/events?%s HTTP/1.1\r\nHost: localhost\r\n%sConnection: close\r\n\r\n"
              .formatted(method, question, more);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return read(socket.getInputStream().readAllBytes());
    }
  }

  private static Sent read(byte[] answer) throws IOException {
    String text = new String(answer, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    Map<String, String> fields = new LinkedHashMap<>();
    collect(text.substring(0, end), fields);
    int at = end + 4;
    if (!"chunked".equals(fields.get("transfer-encoding"))) {
      return new Sent(fields, Arrays.copyOfRange(answer, at, answer.length));
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    while (at < answer.length) {
      int line = text.indexOf("\r\n", at);
      int length = Integer.parseInt(text.substring(at, line).strip(), 16);
      if (length == 0) {
        collect(text.substring(line), fields);
        break;
      }
      body.write(answer, line + 2, length);
      at = line + 2 + length + 2;
    }
    return new Sent(fields, body.toByteArray());
  }

  private static void collect(String lines, Map<String, String> fields) {
    for (String line : lines.split("\r\n")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
  }
}
