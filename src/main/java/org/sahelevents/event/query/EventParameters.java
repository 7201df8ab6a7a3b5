package org.sahelevents.event.query;

import static org.eclipse.microprofile.openapi.annotations.enums.Explode.FALSE;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The query parameters of lists of events: which are wanted, in what order, and how much of them. */
public class EventParameters extends EventFilterParameters {
  @QueryParam("sort")
  @Parameter(
      description =
          "Order; a minus means descending; of atom it is -updated unless given. Open ends count as the far past or future, unknown numbers as below zero, no place as before all places; codes go by their letters.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              defaultValue = "earliest",
              enumeration = {
                "earliest",
                "-earliest",
                "latest",
                "-latest",
                "confidence",
                "-confidence",
                "articles",
                "-articles",
                "reported",
                "-reported",
                "updated",
                "-updated",
                "fatalities",
                "-fatalities",
                "personnel",
                "-personnel",
                "country",
                "-country",
                "type",
                "-type",
                "place",
                "-place"
              }))
  String sort;

  @QueryParam("limit")
  @Parameter(
      description =
          "Events on one page. Formats other than json and atom give all when neither limit nor cursor is given.",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              minimum = "1",
              maximum = "10000",
              defaultValue = "100"))
  String limit;

  @QueryParam("cursor")
  @Parameter(
      description = "Where the page begins: \"next\" or \"prev\" of another page.",
      schema = @Schema(type = SchemaType.STRING))
  String cursor;

  @QueryParam("count")
  @Parameter(
      description =
          "Whether to say how many events are wanted in all: counted, or from statistics where there are many.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              defaultValue = "none",
              enumeration = {"none", "estimated", "exact"}))
  String count;

  @QueryParam("fields")
  @Parameter(
      description =
          "Fields to give of each event, and no others, required ones neither; all without it. Naming mentions or articles embeds them; updatedAt, when the event changed last, is given only where it is named.",
      explode = FALSE,
      example = "id,type,earliest,summary")
  List<String> fields;

  @QueryParam("expand")
  @Parameter(
      description =
          "What to embed in each event: mentions, articles; in csv, geojson, parquet and xlsx, articles are columns.",
      explode = FALSE,
      example = "mentions")
  List<String> expand;

  @QueryParam("format")
  @Parameter(
      description =
          "json (pages), ndjson (one event per line, mentions included), csv, geojson, parquet, xlsx, or atom (a feed): the"
              + " same events in the same order in each; goes before the Accept header.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"json", "ndjson", "csv", "geojson", "parquet", "xlsx", "atom"}))
  String format;

  @QueryParam("hxl")
  @Parameter(
      description =
          "Whether the hashtags of the Humanitarian Exchange Language stand below the head of csv and xlsx.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  String hxl;

  @QueryParam("bom")
  @Parameter(
      description =
          "Whether a byte order mark stands before the head of csv: Excel on Windows takes the text for UTF-8 by it alone.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  String bom;
}
