package org.sahelevents.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sahelevents.testing.Operations.Operation;
import org.sahelevents.testing.Operations.Parameter;

/** Requests by chance of whatever {@code openapi.yaml} describes, by all methods, half right and half odd. Equal seeds give equal requests. */
public final class RandomRequests {
  private static final List<String> ODD_METHODS =
      List.of("PUT", "DELETE", "PATCH", "TRACE", "BREW");

  private static final List<String> ODD_ADDRESSES =
      List.of(
          "/",
          "/api/v1/",
          "/api/v1/events/../events",
          "/api/v1//events",
          "/api/v1/events;a=b?limit=1",
          "/api/v1/events?%zz=1",
          "/api/v1/events?q=%",
          "/api/v1/events?q=%ff%fe",
          "/api/v1/events?&&=&limit",
          "/api/v1/events?limit=1#part",
          "/api/v1/events/%",
          "/%c0%ae%c0%ae/",
          "/nothing",
          "/api/v1/\u00e9v\u00e8nements");

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
          "1",
          "50",
          "2022",
          "2022-13",
          "9999-12-31",
          "-5000",
          "0000-01-01",
          "+999999999-01-01",
          "2022-01-01T00:00:00Z",
          "true",
          "maybe",
          "1,2,3,4",
          "200,200,5",
          "13.5,-2.1,100",
          "'; drop table events; --",
          "%",
          "\\",
          "\"",
          "\0",
          "\u00e9\uD83D\uDE00",
          "\uD800",
          "a\nb",
          "(((",
          "or or -",
          "\"een akkoord\"",
          "leger*",
          "*",
          "x".repeat(3000),
          "null",
          "[]",
          "{}",
          "type,month",
          "earliest",
          "id,type",
          "csv",
          "xlsx",
          "parquet",
          "atom",
          "exact",
          "LWVhcmxpZXN0CmFmdGVyCjAwMDAtMDEtMDEKeA",
          "\u202e",
          "\uFEFF",
          "<script>",
          "../../etc/passwd");

  private static final Map<String, List<String>> HEADERS =
      Map.of(
          "Accept",
          List.of(
              "application/json",
              "*/*",
              "text/csv",
              "application/x-ndjson",
              "image/png",
              "application/*;q=0.5, */*;q=0",
              "application/json;q=abc",
              ",,,",
              "*",
              "text/html, application/geo+json;q=0.9",
              "a/b/c",
              ";",
              "text/csv;q=2",
              "application/json, ".repeat(200)),
          "Accept-Encoding",
          List.of(
              "gzip",
              "br",
              "deflate, gzip;q=1.0, *;q=0.5",
              "identity;q=0, *;q=0",
              "gzip;q=x",
              ",",
              "zstd"),
          "If-None-Match",
          List.of("*", "\"x\"", "W/\"x\"", "W/", "\"", ",,", "\"".repeat(500)),
          "If-Modified-Since",
          List.of(
              "Fri, 01 Jan 2100 00:00:00 GMT", "yesterday", "", "Sat, 99 Foo 2022 00:00:00 GMT"),
          "Origin",
          List.of("https://elsewhere.example", "null", "::::", "http://localhost", "file://"),
          "X-Request-Id",
          List.of("abc", "a b", "x".repeat(500), "\u00e9"),
          "Range",
          List.of("bytes=0-1", "bytes=5-,-1", "lines=x"),
          "Accept-Language",
          List.of("nl", "x-klingon;q=9", "*"),
          "X-HTTP-Method-Override",
          List.of("DELETE"));

  private static final List<String> CONTENT_TYPES =
      List.of(
          "application/json",
          "application/json",
          "application/json",
          "text/plain",
          "application/x-ndjson",
          "application/json; charset=klingon",
          "application/json;charset=utf-16",
          "text/plain;charset=",
          "/",
          "json",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "application/x-www-form-urlencoded",
          "text/csv");

  private static final List<String> BODIES =
      List.of(
          "",
          "{",
          "null",
          "[]",
          "{}",
          "{}{}",
          "1e999999999",
          "{\"limit\": 1e400}",
          "{\"q\": \"\\u0000\"}",
          "{\"text\": \"Het leger van Mali pleegde een staatsgreep.\"}",
          "{\"text\": null}",
          "{\"text\": \"\\ud800\"}",
          "{\"id\": \"x\", \"published\": \"2022-13\", \"text\": \"Niets.\"}",
          "\0\0\0",
          "\uFEFF{}",
          "--x\r\n\r\n--x--\r\n",
          "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\nNiets.\r\n--x--\r\n",
          "Frankrijk trok zijn soldaten terug uit Niger.",
          "[".repeat(3000),
          "{\"a\":".repeat(2000));

  private final Random random;
  private final List<Operation> operations = Operations.all();
  private final boolean writing;

  /** @param writing whether to send what may change the dataset, too */
  public RandomRequests(long seed, boolean writing) {
    this.random = new Random(seed);
    this.writing = writing;
  }

  /**
   * @param uri as it stands in the request line
   * @param body null without one
   */
  public record Request(String method, String uri, Map<String, String> headers, byte[] body) {
    @Override
    public String toString() {
      String sent =
          body == null ? "" : " " + new String(body, 0, Math.min(200, body.length), UTF_8);
      return method + " " + uri + " " + headers + sent;
    }
  }

  /** The next one. */
  public Request next() {
    Operation operation = one(operations);
    Map<String, String> headers = headers();
    boolean posting = operation.method().equals("POST");
    if (posting && !writing && !operation.path().matches(".*/(search|codings)")) {
      headers.put("Origin", "https://elsewhere.example");
    }
    byte[] body = posting || chance(50) ? body(operation) : null;
    if (body != null) {
      headers.put("Content-Type", one(CONTENT_TYPES));
    }
    return new Request(method(operation), address(operation), headers, body);
  }

  private String method(Operation operation) {
    return switch (random.nextInt(20)) {
      case 0, 1 -> "OPTIONS";
      case 2, 3 -> operation.method().equals("GET") ? "HEAD" : operation.method();
      case 4 -> one(ODD_METHODS);
      default -> operation.method();
    };
  }

  private String address(Operation operation) {
    if (chance(20)) {
      return one(ODD_ADDRESSES);
    }
    StringBuilder address =
        new StringBuilder(operation.path().replaceAll("\\{[^}]+}", value() + "x"));
    List<Parameter> parameters = operation.parameters("query");
    char before = '?';
    for (int i = random.nextInt(5); i > 0 && !parameters.isEmpty(); i--) {
      Parameter parameter = one(parameters);
      address.append(before).append(parameter.name()).append('=').append(value(parameter));
      before = '&';
    }
    return address.toString();
  }

  /** Half of the time one that fits. */
  private String value(Parameter parameter) {
    var fitting = parameter.single();
    if (chance(2) && fitting.has("enum")) {
      return encoded(fitting.get("enum").get(random.nextInt(fitting.get("enum").size())).asText());
    }
    if (chance(2) && parameter.name().matches("country|by|q|limit|from|to")) {
      return switch (parameter.name()) {
        case "country" -> "MLI";
        case "by" -> "type,month";
        case "q" -> "leger";
        case "limit" -> "10";
        default -> "2022";
      };
    }
    return value();
  }

  private String value() {
    String piece = one(PIECES);
    return encoded(chance(4) ? piece + one(PIECES) : piece);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    List<String> names = HEADERS.keySet().stream().sorted().toList();
    for (int i = random.nextInt(4); i > 0; i--) {
      String name = one(names);
      headers.put(name, one(HEADERS.get(name)));
    }
    return headers;
  }

  private byte[] body(Operation operation) {
    if (chance(10)) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      return noise;
    }
    List<String> members = new ArrayList<>();
    operation.jsonBody().path("properties").fieldNames().forEachRemaining(members::add);
    if (chance(2) || members.isEmpty()) {
      return one(BODIES).getBytes(UTF_8);
    }
    StringBuilder body = new StringBuilder("{");
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      String value = one(PIECES).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
      body.append('"').append(one(members)).append("\": ");
      body.append(
          chance(4)
              ? one(List.of("1", "-1", "1e400", "true", "null", "[]", "{}", "[1, \"a\"]"))
              : '"' + value.replace("\0", "\\u0000") + '"');
      body.append(i > 1 ? ", " : "}");
    }
    return body.toString().getBytes(UTF_8);
  }

  private boolean chance(int in) {
    return random.nextInt(in) == 0;
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
