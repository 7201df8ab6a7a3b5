package org.sahelevents.event.counting;

import static org.eclipse.microprofile.openapi.annotations.enums.Explode.FALSE;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sahelevents.event.query.EventFilterParameters;

/** The query parameters of counts: which events, by what, and how the numbers are given. */
public class CountParameters extends EventFilterParameters {
  @QueryParam("by")
  @Parameter(
      description =
          "What to count by: one field or two, at most one of them a stretch of time (year, quarter, month, week of ISO 8601). An event with several regions, agents, targets, actors, kinds or languages counts under each of them.",
      required = true,
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
                "language",
                "year",
                "quarter",
                "month",
                "week"
              }),
      example = "type,month")
  List<String> by;

  @QueryParam("measures")
  @Parameter(
      description =
          "What to give of each row besides events: mentions; articles (each once in a row, however many of its events it mentions); sums of fatalities and personnel, from their lower to their upper bounds.",
      explode = FALSE,
      schema =
          @Schema(
              type = SchemaType.ARRAY,
              implementation = String.class,
              enumeration = {"events", "mentions", "articles", "fatalities", "personnel"}),
      example = "events,fatalities")
  List<String> measures;

  @QueryParam("span")
  @Parameter(
      description =
          "Where an event counts whose interval lies in several stretches of time: exact, in none of them; first, in the first one in the range asked for; each, in each of them in that range. How many there are stands in spanning.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              defaultValue = "exact",
              enumeration = {"exact", "first", "each"}))
  String span;

  @QueryParam("gaps")
  @Parameter(
      description =
          "Whether stretches of time without events are rows of zeros: fill gives all from \"from\" to \"to\", or from the first to the last with an event.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              defaultValue = "omit",
              enumeration = {"omit", "fill"}))
  String gaps;

  @QueryParam("sort")
  @Parameter(
      description =
          "Order of rows: by the values counted by, in the order of by; or by the number of events, most or least first.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              defaultValue = "by",
              enumeration = {"by", "events", "-events"}))
  String sort;

  @QueryParam("limit")
  @Parameter(
      description = "Rows at most; truncated and rowCount say whether there are more.",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              minimum = "1",
              maximum = "100000",
              defaultValue = "10000"))
  String limit;

  @QueryParam("format")
  @Parameter(
      description =
          "json, or csv (rows alone; what stands beside them is in headers); goes before the Accept header.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"json", "csv"}))
  String format;
}
