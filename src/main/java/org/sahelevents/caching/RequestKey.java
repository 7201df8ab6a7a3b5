package org.sahelevents.caching;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.http.HttpServerRequest;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sahelevents.api.ContentCoding;

/**
 * What an answer depends on besides the dataset.
 *
 * @param site scheme, name and port that the caller asked: some answers have links that begin with them
 * @param query as it stands in the URL, null without one
 * @param accept the formats that are taken
 * @param coding how the answer may be compressed: other bytes, another tag
 */
record RequestKey(String site, String path, String query, String accept, ContentCoding coding) {
  static RequestKey of(HttpServerRequest request) {
    return new RequestKey(
        request.scheme() + "://" + request.authority(),
        request.path(),
        request.query(),
        Objects.requireNonNullElse(request.getHeader("Accept"), "*/*"),
        ContentCoding.accepted(request.getHeader("Accept-Encoding")));
  }

  /**
   * Whether asking twice gives the same bytes while the dataset stands still. Workbooks do not: the library that writes
   * them puts the moment into them. What might be one counts as one.
   */
  boolean isOfEqualBytes() {
    return !accept.contains("openxmlformats") && (query == null || !decoded().contains("xlsx"));
  }

  private String decoded() {
    return query.indexOf('%') < 0 ? query : URLDecoder.decode(query, UTF_8);
  }

  /** The same for all requests that ask the same with their parameters in another order. */
  String canonical() {
    String sorted =
        query == null
            ? ""
            : Arrays.stream(query.split("&")).sorted().collect(Collectors.joining("&"));
    return String.join("\n", site, path, sorted, accept, coding.name());
  }

  /** Roughly how many bytes it takes. */
  int bytes() {
    return 2
        * (site.length() + path.length() + accept.length() + (query == null ? 0 : query.length()));
  }
}
