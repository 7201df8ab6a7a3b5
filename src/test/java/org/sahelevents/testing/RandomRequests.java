package org.sahelevents.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sahelevents.testing.Operations.Operation;
import org.sahelevents.testing.Operations.Parameter;

/**
 * Requests by chance of whatever {@code openapi.yaml} describes, by all methods: a third with nothing wrong in any part,
 * the others half right and half odd. Equal seeds and servers give equal requests.
 */
public final class RandomRequests {
  private static final Pattern SET = Pattern.compile("/odata/(\\w+).*");

  /** What does not keep an answer from being 200. */
  private static final Map<String, List<String>> HARMLESS =
      Map.of(
          "Accept", List.of("*/*", "*/*;q=0.1"),
          "Accept-Encoding", List.of("gzip", "deflate, gzip;q=0.5", "identity", "br"),
          "If-None-Match", List.of("\"x\"", "\"y\", \"z\""),
          "Range", List.of("bytes=0-1", "bytes=5-"),
          "X-Request-Id", List.of("abc"));

  private static final List<String> TEXTS =
      List.of(
          "Het leger van Mali pleegde een staatsgreep.",
          "Frankrijk trok in augustus 2022 zijn laatste soldaten terug uit Mali.",
          "Niets.");

  private final Random random;
  private final List<Operation> operations = Operations.all();
  private final RealValues real;
  private final boolean writing;

  /** @param writing whether to send what may change the dataset, too */
  RandomRequests(long seed, RealValues real, boolean writing) {
    this.random = new Random(seed);
    this.real = real;
    this.writing = writing;
  }

  /**
   * @param operation that it calls with its own method; null where it calls none, or by another method
   * @param uri as it stands in the request line
   * @param body null without one
   */
  public record Request(
      Operation operation, String method, String uri, Map<String, String> headers, byte[] body) {
    @Override
    public String toString() {
      String sent =
          body == null ? "" : " " + new String(body, 0, Math.min(200, body.length), UTF_8);
      return method + " " + uri + " " + headers + sent;
    }
  }

  /** The operations that can be called with success. */
  List<Operation> answerable() {
    return operations.stream().filter(o -> writing || !writes(o)).toList();
  }

  private static boolean writes(Operation operation) {
    return operation.method().equals("POST")
        && !operation.path().matches(".*/(search|counts|facets|codings)");
  }

  /** The next one. Several may ask at a time. */
  synchronized Request next() {
    if (chance(50)) {
      Map.Entry<String, String> kept = one(List.copyOf(real.tags().entrySet()));
      return new Request(
          null, "GET", kept.getKey(), Map.of("If-None-Match", kept.getValue()), null);
    }
    Operation operation = one(operations);
    boolean right = chance(3);
    Map<String, String> headers = headers(right ? HARMLESS : OddInputs.HEADERS);
    if (writes(operation) && !writing) {
      headers.put("Origin", "https://elsewhere.example");
    }
    String method = right ? operation.method() : method(operation);
    byte[] body = null;
    if (right && operation.method().equals("POST")) {
      body = rightBody(operation, headers).getBytes(UTF_8);
    } else if (operation.method().equals("POST") || !right && chance(50)) {
      body = oddBody(operation);
      headers.put("Content-Type", one(OddInputs.CONTENT_TYPES));
    }
    boolean odd = !right && chance(20);
    String uri = odd ? one(OddInputs.ADDRESSES) : address(operation, right);
    boolean called = !odd && method.equals(operation.method());
    return new Request(called ? operation : null, method, uri, headers, body);
  }

  private String method(Operation operation) {
    return switch (random.nextInt(20)) {
      case 0, 1 -> "OPTIONS";
      case 2, 3 -> operation.method().equals("GET") ? "HEAD" : operation.method();
      case 4 -> one(OddInputs.METHODS);
      default -> operation.method();
    };
  }

  private String address(Operation operation, boolean right) {
    String path =
        right || chance(2)
            ? one(real.addresses(operation))
            : operation.path().replaceAll("\\{[^}]+}", Matcher.quoteReplacement(odd() + "x"));
    List<Parameter> parameters = new ArrayList<>(operation.parameters("query"));
    List<Parameter> given = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0 && !parameters.isEmpty(); i--) {
      Parameter parameter = one(parameters);
      given.add(parameter);
      if (right) {
        parameters.remove(parameter);
      }
    }
    if (right) {
      parameters.stream().filter(Parameter::required).forEach(given::add);
    }
    StringBuilder address = new StringBuilder(path);
    char before = '?';
    for (Parameter parameter : given) {
      String value = right || chance(2) ? encoded(value(operation, parameter, path)) : odd();
      address.append(before).append(parameter.name()).append('=').append(value);
      before = '&';
    }
    return address.toString();
  }

  /** One that fits, or several. */
  private String value(Operation operation, Parameter parameter, String path) {
    Matcher set = SET.matcher(path);
    if (set.matches() && real.properties().containsKey(set.group(1))) {
      RandomOData options = new RandomOData(random, real.properties().get(set.group(1)));
      switch (parameter.name()) {
        case "$filter":
          return options.filter();
        case "$orderby":
          return options.orderby();
        case "$select":
          return options.select();
        default:
          break;
      }
    }
    List<String> values = real.values(operation, parameter);
    return parameter.isList() && chance(3) ? one(values) + "," + one(values) : one(values);
  }

  private String odd() {
    String piece = one(OddInputs.PIECES);
    return encoded(chance(4) ? piece + one(OddInputs.PIECES) : piece);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private Map<String, String> headers(Map<String, List<String>> of) {
    Map<String, String> headers = new LinkedHashMap<>();
    List<String> names = List.copyOf(new TreeSet<>(of.keySet()));
    for (int i = random.nextInt(4); i > 0; i--) {
      String name = one(names);
      headers.put(name, one(of.get(name)));
    }
    return headers;
  }

  /** A body that the operation takes; its type is added to the headers. */
  private String rightBody(Operation operation, Map<String, String> headers) {
    headers.put("Content-Type", "application/json");
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (operation.path().matches(".*/(search|counts|facets)")) {
      String byUrl = operation.path().replace("/search", "");
      Operation asked =
          operations.stream()
              .filter(o -> o.method().equals("GET") && o.path().equals(byUrl))
              .findFirst()
              .orElseThrow();
      for (Parameter needed : asked.parameters("query")) {
        if (needed.required()) {
          body.put(needed.name(), value(asked, needed, asked.path()));
        }
      }
      for (int i = random.nextInt(5); i > 0; i--) {
        Parameter parameter = one(asked.parameters("query"));
        body.put(parameter.name(), value(asked, parameter, asked.path()));
      }
      return body.toString();
    }
    body.put("text", one(TEXTS)).put("published", "2022-08-16");
    if (writes(operation)) {
      body.put("id", "random" + random.nextInt(20));
    }
    if (operation.path().endsWith("/imports")) {
      headers.put("Content-Type", "application/x-ndjson");
    }
    return body.toString();
  }

  private byte[] oddBody(Operation operation) {
    if (chance(10)) {
      byte[] noise = new byte[random.nextInt(200)];
      random.nextBytes(noise);
      return noise;
    }
    List<String> members = new ArrayList<>();
    operation.jsonBody().path("properties").fieldNames().forEachRemaining(members::add);
    if (chance(2) || members.isEmpty()) {
      return one(OddInputs.BODIES).getBytes(UTF_8);
    }
    StringBuilder body = new StringBuilder("{");
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      String value =
          one(OddInputs.PIECES).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
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
