package org.sahelevents.event.counting;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.BUSY;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.event.query.Given;

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
    Given given = wanted.given();
    return facets.of(reader.filter(given), reader.facets(given), reader.valuesOf(given));
  }
}
