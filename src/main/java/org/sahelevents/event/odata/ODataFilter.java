package org.sahelevents.event.odata;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.problem.WrongValue;

/** Says of what the standard has and this feed has not that it is not done. */
@Provider
@ODataService
@Priority(Priorities.USER - 100)
public class ODataFilter implements ContainerRequestFilter {
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
                + " is not done here; $filter, $select, $orderby, $top, $skip, $count and $skiptoken are.",
            WrongValue.of(option, null));
      }
    }
  }
}
