package org.sahelevents.event.odata;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The system query options that are taken. The fields are here to be described and to be known. */
public class ODataParameters {
  static final String FORMAT = "json, the only format.";
  static final String EXAMPLE = "country eq 'MLI' and earliest ge 2022-01-01";
  static final String FILTER =
      "Which entities: eq, ne, gt, ge, lt, le, in, and, or, not, brackets; contains, startswith, endswith, tolower, toupper,"
          + " trim, length, year, month, day, date; of properties of the set.";

  @QueryParam("$filter")
  @Parameter(description = FILTER, example = EXAMPLE)
  String filter;

  @QueryParam("$select")
  @Parameter(description = "Properties to give, joined by commas.", example = "id,type,earliest")
  String select;

  @QueryParam("$orderby")
  @Parameter(
      description =
          "Properties to sort by, with desc behind those that fall; null comes before all.",
      example = "earliest desc")
  String orderby;

  @QueryParam("$top")
  @Parameter(
      description = "Entities to give in all.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"))
  String top;

  @QueryParam("$skip")
  @Parameter(
      description = "Entities to leave out at the beginning.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"))
  String skip;

  @QueryParam("$count")
  @Parameter(
      description = "Whether to say how many there are in all.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  String count;

  @QueryParam("$skiptoken")
  @Parameter(
      description = "Where the page begins; \"@odata.nextLink\" has it.",
      example = "WyJpZCIsIjE3ODA4NjQ2LTJiZTQtMzMxYi1iNDdlLWZkOGY4MjlhNzJkMyJd")
  String skiptoken;

  @QueryParam("$format")
  @Parameter(description = FORMAT, example = "json")
  String format;
}
