package org.sahelevents.event.counting;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sahelevents.event.query.EventFilterParameters;

/**
 * The query parameters of a timeline: those of the list of events, of which country is required. Without type it tells what
 * makes a country's story, without minConfidence what is told with some confidence.
 */
public class TimelineParameters extends EventFilterParameters {
  @QueryParam("limit")
  @Parameter(
      description =
          "Entries at most, the first in time; truncated says whether there are more, and next leads on to them.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "200"))
  String limit;

  @QueryParam("cursor")
  @Parameter(
      description = "Where the entries begin: \"next\" of the answer before.",
      schema = @Schema(type = SchemaType.STRING))
  String cursor;
}
