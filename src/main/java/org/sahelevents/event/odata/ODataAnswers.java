package org.sahelevents.event.odata;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.regex.Pattern;
import org.sahelevents.api.ApiDescription.ODataError;
import org.sahelevents.api.ApiDescription.ODataProblem;

/** Says of every answer under the feed's address that it is OData, and tells what is wrong as OData does. */
@Provider
@Priority(Priorities.USER - 100)
public class ODataAnswers implements ContainerResponseFilter {
  private static final Pattern UNDER =
      Pattern.compile("/?" + ODataResource.ROOT.substring(1) + "(/.*)?");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!UNDER.matcher(request.getUriInfo().getPath()).matches()) {
      return;
    }
    response.getHeaders().putSingle("OData-Version", "4.0");
    if (response.getEntity() instanceof HttpProblem problem) {
      Map<String, Object> said = problem.getParameters();
      String kind = String.valueOf(said.getOrDefault("kind", "PROBLEM"));
      String told = problem.getDetail() == null ? problem.getTitle() : problem.getDetail();
      response.setEntity(
          new ODataProblem(new ODataError(kind, told, (String) said.get("parameter"))),
          new Annotation[0],
          MediaType.APPLICATION_JSON_TYPE);
    }
  }
}
