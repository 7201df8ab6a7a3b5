package org.sahelevents.event.odata;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Set;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Says of every answer that it is OData, of what the standard has and this feed has not that it is not done. */
@Provider
@ODataService
@Priority(Priorities.USER - 100)
public class ODataFilter implements ContainerRequestFilter, ContainerResponseFilter {
  private static final Set<String> NOT_DONE =
      Set.of(
          "$expand",
          "$search",
          "$apply",
          "$compute",
          "$levels",
          "$index",
          "$deltatoken",
          "$schemaversion");

  @Override
  public void filter(ContainerRequestContext request) {
    for (String option : request.getUriInfo().getQueryParameters().keySet()) {
      if (NOT_DONE.contains(option)) {
        throw new SahelException(
            ProblemKind.NOT_IMPLEMENTED,
            option
                + " is not done here; $filter, $select, $orderby, $top, $skip, $count and $skiptoken are.");
      }
    }
  }

  /** Problems have the shape that clients of OData know beside their own. */
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle("OData-Version", "4.0");
    if (response.getEntity() instanceof HttpProblem problem) {
      String kind = String.valueOf(problem.getParameters().getOrDefault("kind", "PROBLEM"));
      String told = problem.getDetail() == null ? problem.getTitle() : problem.getDetail();
      response.setEntity(
          HttpProblem.builder(problem)
              .with("error", Map.of("code", kind, "message", told))
              .build());
    }
  }
}
