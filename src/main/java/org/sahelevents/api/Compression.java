package org.sahelevents.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Lets every answer that is text be compressed, whichever way it came about: made, kept, or a problem. */
@Singleton
class Compression {
  private static final int EARLY = 900;
  private static final String ENCODING = "Content-Encoding";

  void register(@Observes Filters filters) {
    filters.register(Compression::allow, EARLY);
  }

  /** The framework marks answers as not to be compressed; taking the mark away leaves it to what the caller accepts. */
  private static void allow(RoutingContext context) {
    context.addHeadersEndHandler(
        written -> {
          MultiMap headers = context.response().headers();
          if ("identity".equals(headers.get(ENCODING))
              && isText(headers.get("Content-Type"))
              && !isDigested(headers)) {
            headers.remove(ENCODING);
          }
        });
    context.next();
  }

  /** A digest counts the coding too (RFC 9530), and is known only of the bytes as they are. */
  private static boolean isDigested(MultiMap headers) {
    return headers.contains("Repr-Digest") || headers.contains("Trailer");
  }

  private static boolean isText(String type) {
    return type != null
        && (type.startsWith("text/") || type.contains("json") || type.contains("xml"))
        && !type.contains("openxmlformats");
  }
}
