package org.sahelevents.event.query;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sahelevents.api.QueryValues;
import org.sahelevents.time.Precision;

/**
 * The query parameters that say which events are wanted; {@link EventQueryReader} reads them. The fields are here to be
 * described and to be known.
 */
public class EventFilterParameters extends EventCodeParameters {
  static final String FOUR_NUMBERS = "^-?\\d+(\\.\\d+)?(,-?\\d+(\\.\\d+)?){3}$";
  static final String THREE_NUMBERS = "^-?\\d+(\\.\\d+)?(,-?\\d+(\\.\\d+)?){2}$";

  @Context UriInfo uri;

  @QueryParam("affiliates")
  @Parameter(
      description =
          "Whether agent, target and actor also mean whoever belongs to them: RUS takes WAGNER.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  String affiliates;

  @QueryParam("from")
  @Parameter(
      description =
          "Events that may have happened on this day or later: YYYY-MM-DD, YYYY-MM or YYYY.",
      schema = @Schema(type = SchemaType.STRING, pattern = QueryValues.DAY_PATTERN),
      example = "2022-01")
  String from;

  @QueryParam("to")
  @Parameter(
      description =
          "Events that may have happened on this day or earlier: YYYY-MM-DD, YYYY-MM or YYYY.",
      schema = @Schema(type = SchemaType.STRING, pattern = QueryValues.DAY_PATTERN),
      example = "2022-12-31")
  String to;

  @QueryParam("match")
  @Parameter(
      description =
          "How the interval of an event must lie to from and to: overlaps, it may have happened in these days; within, it certainly did.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              defaultValue = "overlaps",
              enumeration = {"overlaps", "within"}))
  String match;

  @QueryParam("precision")
  @Parameter(
      description = "The coarsest precision of the interval: MONTH takes DAY, WEEK and MONTH.",
      schema = @Schema(implementation = Precision.class),
      example = "MONTH")
  String precision;

  @QueryParam("reportedFrom")
  @Parameter(
      description =
          "Events that articles still reported on this day or later. An event all of whose articles are undated may have been.",
      schema = @Schema(type = SchemaType.STRING, pattern = QueryValues.DAY_PATTERN),
      example = "2023")
  String reportedFrom;

  @QueryParam("reportedTo")
  @Parameter(
      description =
          "Events that articles had reported by this day. An event all of whose articles are undated may have been.",
      schema = @Schema(type = SchemaType.STRING, pattern = QueryValues.DAY_PATTERN),
      example = "2023-06")
  String reportedTo;

  @QueryParam("updatedSince")
  @Parameter(
      description =
          "Events whose content changed in this dataset at this moment or later, by the server's clock: a day or a moment of RFC 3339. A copy is kept by changedSince, which misses nothing.",
      schema = @Schema(type = SchemaType.STRING),
      example = "2026-01-31T08:00:00Z")
  String updatedSince;

  @QueryParam("changedSince")
  @Parameter(
      description =
          "Events whose content changed after this revision of the dataset: what X-Dataset-Revision said of an earlier answer. Those that are gone stand at /api/v1/events/removed.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
      example = "17")
  String changedSince;

  @QueryParam("bbox")
  @Parameter(
      description =
          "Where its place lies: west,south,east,north in degrees (RFC 7946); west beyond east crosses the 180th meridian. Events without a place lie nowhere.",
      schema = @Schema(type = SchemaType.STRING, pattern = EventFilterParameters.FOUR_NUMBERS),
      example = "-5,12,2,18")
  String bbox;

  @QueryParam("near")
  @Parameter(
      description = "Where its place lies: latitude,longitude,kilometres, along a great circle.",
      schema = @Schema(type = SchemaType.STRING, pattern = EventFilterParameters.THREE_NUMBERS),
      example = "16.27,-0.04,100")
  String near;

  @QueryParam("personnelMin")
  @Parameter(
      description =
          "Certainly at least so many soldiers or staff that move: the lower bound of the number counts.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
      example = "10")
  String personnelMin;

  @QueryParam("personnelMax")
  @Parameter(
      description =
          "Certainly at most so many soldiers or staff that move: the upper bound of the number counts.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
      example = "500")
  String personnelMax;

  @QueryParam("fatalitiesMin")
  @Parameter(
      description = "Certainly at least so many dead: the lower bound of the number counts.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
      example = "10")
  String fatalitiesMin;

  @QueryParam("fatalitiesMax")
  @Parameter(
      description = "Certainly at most so many dead: the upper bound of the number counts.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
      example = "500")
  String fatalitiesMax;

  @QueryParam("personsMin")
  @Parameter(
      description =
          "Certainly at least so many arrested or freed: the lower bound of the number counts.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
      example = "10")
  String personsMin;

  @QueryParam("personsMax")
  @Parameter(
      description =
          "Certainly at most so many arrested or freed: the upper bound of the number counts.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
      example = "500")
  String personsMax;

  @QueryParam("participantsMin")
  @Parameter(
      description =
          "Certainly at least so many people demonstrating: the lower bound of the number counts.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
      example = "10")
  String participantsMin;

  @QueryParam("participantsMax")
  @Parameter(
      description =
          "Certainly at most so many people demonstrating: the upper bound of the number counts.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
      example = "500")
  String participantsMax;

  @QueryParam("minConfidence")
  @Parameter(
      description = "Least probability that it is an event at all.",
      schema = @Schema(type = SchemaType.NUMBER, minimum = "0", maximum = "1"),
      example = "0.8")
  String minConfidence;

  @QueryParam("minArticles")
  @Parameter(
      description = "Least number of articles that mention it.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
      example = "2")
  String minArticles;

  @QueryParam("contested")
  @Parameter(
      description = "Whether reports contradict each other on it.",
      schema = @Schema(type = SchemaType.BOOLEAN))
  String contested;

  @QueryParam("q")
  @Parameter(
      description =
          "Words of its summary and of the sentences that mention it, in any form: several must all be there, \"in quotes\" they stand in a row, or parts alternatives, -word excludes, word* begins so. Accents and case do not matter. The answer marks them in highlight.",
      schema = @Schema(type = SchemaType.STRING),
      example = "konvooi or soldat*")
  String q;

  /** What was given, to be read by {@link EventQueryReader}. */
  public Given given() {
    return Given.of(uri.getQueryParameters());
  }
}
