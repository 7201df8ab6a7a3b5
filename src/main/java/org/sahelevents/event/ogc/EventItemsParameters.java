package org.sahelevents.event.ogc;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sahelevents.event.query.EventFilterParameters;

/** The query parameters of the features that are events: those of the standard, and the criteria of the plain API. */
public class EventItemsParameters extends EventFilterParameters {
  @QueryParam("datetime")
  @Parameter(
      description = ItemsQuery.DATETIME,
      schema = @Schema(type = SchemaType.STRING),
      example = "2022-01-01T00:00:00Z/..")
  String datetime;

  @QueryParam("limit")
  @Parameter(
      description = ItemsQuery.LIMIT,
      schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1000"))
  String limit;

  @QueryParam("cursor")
  @Parameter(description = ItemsQuery.CURSOR, schema = @Schema(type = SchemaType.STRING))
  String cursor;
}
