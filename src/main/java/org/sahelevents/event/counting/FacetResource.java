package org.sahelevents.event.counting;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.BUSY;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;
import static org.sahelevents.api.ApiDescription.TOO_LARGE;
import static org.sahelevents.api.ApiDescription.UNSUPPORTED_MEDIA_TYPE;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.caching.AskedByBody;
import org.sahelevents.event.query.Given;
import org.sahelevents.event.query.QuestionBody;

/** The counts beside a search over HTTP. */
@Path("/api/v1/events/facets")
@Tag(name = "Events")
@Blocking
public class FacetResource {
  private final CountReader reader;
  private final Facets facets;

  FacetResource(CountReader reader, Facets facets) {
    this.reader = reader;
    this.facets = facets;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "countFacets",
      summary = "The counts beside a search",
      description =
          "For each field the values that events have, and how many each would find if it were asked for instead of what"
              + " is asked of that field: type=COUP&country=MLI counts all types in Mali, and coups in all countries.")
  @APIResponse(
      responseCode = "200",
      description = "The facets.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FacetAnswer.class),
              examples = @ExampleObject(name = "example", value = CountExamples.FACETS)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  @APIResponse(responseCode = "503", ref = BUSY)
  public FacetAnswer facets(@BeanParam FacetParameters wanted) {
    return answer(wanted.given());
  }

  @POST
  @AskedByBody
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "countFacetsByBody",
      summary = "The same by a body",
      description =
          "For questions too long for a URL. The members of the body are the parameters of GET, each with a value or an"
              + " array of values, as in POST /events/search.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "#/components/schemas/FacetSearch"),
              examples = @ExampleObject(name = "example", value = CountExamples.FACETS_BODY)))
  @APIResponse(responseCode = "200", description = "The facets.")
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  @APIResponse(responseCode = "413", ref = TOO_LARGE)
  @APIResponse(responseCode = "415", ref = UNSUPPORTED_MEDIA_TYPE)
  @APIResponse(responseCode = "503", ref = BUSY)
  public FacetAnswer facetsByBody(InputStream body) throws IOException {
    return answer(QuestionBody.read(body, FacetParameters.class));
  }

  private FacetAnswer answer(Given given) {
    return facets.of(reader.filter(given), reader.facets(given), reader.valuesOf(given));
  }
}
