package org.sahelevents.event.catalogue;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.Site;

/** The dataset as a Data Package. */
@Path("/api/v1/datapackage.json")
@Tag(name = "Dataset")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class DataPackageResource {
  private final DataPackage described;

  DataPackageResource(DataPackage described) {
    this.described = described;
  }

  @GET
  @Operation(
      operationId = "getDataPackage",
      summary = "The dataset as a Data Package",
      description = "Frictionless Data Package 2 with a table schema for CSV and one for NDJSON.")
  @APIResponse(
      responseCode = "200",
      description = "The descriptor.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.OBJECT)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Map<String, Object> get(@Context UriInfo uri) {
    return described.of(Site.root(uri));
  }
}
