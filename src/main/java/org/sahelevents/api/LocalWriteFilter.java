package org.sahelevents.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/**
 * Keeps writing to callers on this machine. A proxy on this machine speaks for others, and so does a browser that has
 * another site's page open; both are told by what they send along.
 */
@Provider
@LocalWrite
public class LocalWriteFilter implements ContainerRequestFilter {
  private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final HttpServerRequest connection;
  private final boolean openToAll;

  /** @param writes {@code loopback}, or {@code open} where the network itself keeps strangers out */
  LocalWriteFilter(
      HttpServerRequest connection,
      @ConfigProperty(name = "sahel.writes", defaultValue = "loopback") String writes) {
    this.connection = connection;
    this.openToAll = writes.equals("open");
  }

  @Override
  public void filter(ContainerRequestContext request) {
    refuseOtherSites(request);
    if (openToAll) {
      return;
    }
    boolean forwarded =
        Stream.of("Forwarded", "X-Forwarded-For").anyMatch(h -> request.getHeaderString(h) != null);
    if (forwarded || !isLoopback(connection.remoteAddress().hostAddress())) {
      throw refusal("Writing is open to callers on the server's own machine only");
    }
  }

  /**
   * Reading is open to pages of any site (CORS), so only this keeps them from writing by somebody else's hand. A page that
   * this server itself gave counts as its own where writing is open; elsewhere a name could be made to point here.
   */
  private void refuseOtherSites(ContainerRequestContext request) {
    String origin = request.getHeaderString("Origin");
    if (origin == null || LOCAL_NAMES.contains(hostOf(origin))) {
      return;
    }
    String own = hostOf("http://" + request.getHeaderString("Host"));
    if (!openToAll || !hostOf(origin).equals(own)) {
      throw new SahelException(ProblemKind.FORBIDDEN, "Pages of another site may not write here.");
    }
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException notAnAddress) {
      return false;
    }
  }

  private static String hostOf(String origin) {
    try {
      return String.valueOf(URI.create(origin).getHost());
    } catch (IllegalArgumentException notAnOrigin) {
      return "";
    }
  }

  private static SahelException refusal(String why) {
    return new SahelException(ProblemKind.FORBIDDEN, why + "; sahel.writes=open lifts this.");
  }
}
