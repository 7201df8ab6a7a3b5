package org.sahelevents.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Refuses a Content-Type that is no media type before the framework takes it for a fault of its own. */
@Provider
@PreMatching
public class ContentTypeFilter implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    String given = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
    if (given == null) {
      return;
    }
    try {
      MediaType.valueOf(given);
    } catch (IllegalArgumentException noMediaType) {
      throw new SahelException(
          ProblemKind.UNSUPPORTED_FORMAT,
          "The Content-Type \"%s\" is no media type such as application/json.".formatted(given),
          noMediaType);
    }
  }
}
