package org.sahelevents.api;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** Gives every request an id that its answer, its problem and its lines in the log share. */
@Singleton
public class RequestId {
  public static final String HEADER = "X-Request-Id";

  /** Name of the id in lines of the log, and in problems. */
  public static final String NAME = "requestId";

  private static final Pattern SANE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");
  private static final int FIRST = 1000;

  void register(@Observes Filters filters) {
    filters.register(RequestId::identify, FIRST);
  }

  /** The id of the present request; null outside of one. */
  public static String current() {
    return (String) MDC.get(NAME);
  }

  private static void identify(RoutingContext context) {
    String given = context.request().getHeader(HEADER);
    String id = given != null && SANE.matcher(given).matches() ? given : made();
    context.response().putHeader(HEADER, id);
    MDC.put(NAME, id);
    context.next();
  }

  private static String made() {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(random.nextLong()) + hex.toHexDigits(random.nextLong());
  }
}
