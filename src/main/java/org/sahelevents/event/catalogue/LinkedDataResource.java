package org.sahelevents.event.catalogue;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.Site;

/** The dataset as linked data. */
@Path("/api/v1/dataset.jsonld")
@Tag(name = "Dataset")
@Blocking
public class LinkedDataResource {
  private static final String JSON_LD = "application/ld+json";

  private final LinkedData described;
  private final ObjectMapper mapper;

  LinkedDataResource(LinkedData described, ObjectMapper mapper) {
    this.described = described;
    this.mapper = mapper;
  }

  @GET
  @Produces({JSON_LD, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "getLinkedData",
      summary = "The dataset as catalogues and search engines read it",
      description =
          "JSON-LD by schema.org and DCAT: days and box that the events cover, a distribution per format, the services.")
  @APIResponse(
      responseCode = "200",
      description = "The description.",
      content = @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Response get(@Context UriInfo uri) throws JsonProcessingException {
    return Response.ok(mapper.writeValueAsBytes(described.of(Site.root(uri))), JSON_LD).build();
  }
}
