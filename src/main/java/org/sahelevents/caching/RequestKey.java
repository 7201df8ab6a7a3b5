package org.sahelevents.caching;

import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What an answer depends on besides the dataset.
 *
 * @param site scheme, name and port that the caller asked: some answers have links that begin with them
 * @param query as it stands in the URL, null without one
 * @param accept the formats that are taken
 * @param compressed whether the answer may be compressed: other bytes, another tag
 */
record RequestKey(String site, String path, String query, String accept, boolean compressed) {
  static RequestKey of(HttpServerRequest request) {
    String codings = request.getHeader("Accept-Encoding");
    boolean compressed =
        codings != null && (codings.contains("gzip") || codings.contains("deflate"));
    return new RequestKey(
        request.scheme() + "://" + request.authority(),
        request.path(),
        request.query(),
        Objects.requireNonNullElse(request.getHeader("Accept"), "*/*"),
        compressed);
  }

  /** The same for all requests that ask the same with their parameters in another order. */
  String canonical() {
    String sorted =
        query == null
            ? ""
            : Arrays.stream(query.split("&")).sorted().collect(Collectors.joining("&"));
    return String.join("\n", site, path, sorted, accept, String.valueOf(compressed));
  }

  /** Roughly how many bytes it takes. */
  int bytes() {
    return 2
        * (site.length() + path.length() + accept.length() + (query == null ? 0 : query.length()));
  }
}
