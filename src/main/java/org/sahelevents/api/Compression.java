package org.sahelevents.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Lets every answer that is text be compressed, whichever way it came about: made, kept, or a problem. */
@Singleton
class Compression {
  private static final int EARLY = 900;
  private static final String ENCODING = "Content-Encoding";
  private static final String UNTOUCHED = "identity";

  void register(@Observes Filters filters) {
    filters.register(Compression::allow, EARLY);
  }

  private static void allow(RoutingContext context) {
    context.addHeadersEndHandler(written -> mark(context.response().headers()));
    context.next();
  }

  /**
   * The framework marks all answers as not to be compressed. Without the mark it is left to what the caller accepts; beside
   * the coding of what is compressed already, the server would take it for the truth.
   */
  private static void mark(MultiMap headers) {
    List<String> codings = headers.getAll(ENCODING);
    if (!codings.contains(UNTOUCHED)) {
      return;
    }
    List<String> real = codings.stream().filter(coding -> !coding.equals(UNTOUCHED)).toList();
    if (!real.isEmpty()) {
      headers.set(ENCODING, real);
    } else if (isText(headers.get("Content-Type")) && !isDigested(headers)) {
      headers.remove(ENCODING);
    }
  }

  /** A digest counts the coding too (RFC 9530): such an answer is compressed by who digests it, or not at all. */
  private static boolean isDigested(MultiMap headers) {
    return headers.contains("Repr-Digest") || headers.contains("Trailer");
  }

  private static boolean isText(String type) {
    return type != null
        && (type.startsWith("text/") || type.contains("json") || type.contains("xml"))
        && !type.contains("openxmlformats");
  }
}
