package org.sahelevents.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Counts requests of {@link Limited} endpoints as heavy ones. */
@Provider
@Limited
public class LimitedFilter implements ContainerRequestFilter {
  private final HeavyRequests heavy;
  private final RoutingContext context;

  LimitedFilter(HeavyRequests heavy, RoutingContext context) {
    this.heavy = heavy;
    this.context = context;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    heavy.enter(context);
  }
}
