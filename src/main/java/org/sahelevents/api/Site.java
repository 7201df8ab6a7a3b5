package org.sahelevents.api;

import jakarta.ws.rs.core.UriInfo;

/** Addresses as the caller knows this server by: clients of some standards resolve no relative links. */
public final class Site {
  private Site() {}

  /** Scheme, name and port, without a slash behind them. */
  public static String root(UriInfo uri) {
    String base = uri.getBaseUri().toString();
    return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  /** The address of the request itself, with its query. */
  public static String self(UriInfo uri) {
    return uri.getRequestUri().toString();
  }
}
