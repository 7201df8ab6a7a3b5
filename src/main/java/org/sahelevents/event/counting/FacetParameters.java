package org.sahelevents.event.counting;

import static org.eclipse.microprofile.openapi.annotations.enums.Explode.FALSE;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sahelevents.event.query.EventFilterParameters;

/** The query parameters of facets: those of the search they stand beside, and which facets. */
public class FacetParameters extends EventFilterParameters {
  @QueryParam("facets")
  @Parameter(
      description =
          "The fields whose values to count; type, status, country and actor where none is named.",
      explode = FALSE,
      schema =
          @Schema(
              type = SchemaType.ARRAY,
              implementation = String.class,
              enumeration = {
                "type",
                "mode",
                "status",
                "certainty",
                "country",
                "region",
                "place",
                "admin1",
                "agent",
                "target",
                "actor",
                "actorKind",
                "language"
              }),
      example = "type,country")
  List<String> facets;

  @QueryParam("limit")
  @Parameter(
      description = "Values of each facet at most, those with most events first.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "20"))
  String limit;
}
