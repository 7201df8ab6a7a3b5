package org.sahelevents.event;

import static org.eclipse.microprofile.openapi.annotations.enums.Explode.FALSE;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sahelevents.api.Cursor;
import org.sahelevents.api.Page;
import org.sahelevents.api.QueryValues;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Status;

/** The query parameters of lists of events. Several values are joined by commas or by repeating the parameter. */
public class EventParameters {
  @QueryParam("type")
  @Parameter(
      description = "Types, one of which the event must have.",
      explode = FALSE,
      example = "WITHDRAWAL,ARRIVAL",
      schema = @Schema(type = SchemaType.ARRAY, implementation = EventType.class))
  List<String> type;

  @QueryParam("status")
  @Parameter(
      description = "How far it has come.",
      explode = FALSE,
      example = "COMPLETED",
      schema = @Schema(type = SchemaType.ARRAY, implementation = Status.class))
  List<String> status;

  @QueryParam("country")
  @Parameter(
      description = "Where it happens: ISO 3166-1 alpha-3.",
      explode = FALSE,
      example = "MLI,NER")
  List<String> country;

  @QueryParam("agent")
  @Parameter(description = "Who does it: actor codes.", explode = FALSE, example = "FRA")
  List<String> agent;

  @QueryParam("target")
  @Parameter(
      description = "To whom it is done: actor codes.",
      explode = FALSE,
      example = "CIVILIANS")
  List<String> target;

  @QueryParam("actor")
  @Parameter(description = "Agent or target: actor codes.", explode = FALSE, example = "RUS")
  List<String> actor;

  @QueryParam("affiliates")
  @Parameter(
      description =
          "Whether agent, target and actor also take whoever belongs to them: RUS takes WAGNER.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  String affiliates;

  @QueryParam("place")
  @Parameter(description = "Named places: ids of the gazetteer.", explode = FALSE, example = "gao")
  List<String> place;

  @QueryParam("article")
  @Parameter(description = "Ids of articles, one of which must mention it.", explode = FALSE)
  List<String> article;

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

  @QueryParam("sort")
  @Parameter(
      description = "Order; a minus means descending. Open ends count as the far past or future.",
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
                "-articles"
              }))
  String sort;

  @QueryParam("limit")
  @Parameter(
      description = "Events on one page. NDJSON gives all when no limit is given.",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "50"))
  String limit;

  @QueryParam("cursor")
  @Parameter(description = "Where the page begins: \"next\" of the page before.")
  String cursor;

  @QueryParam("format")
  @Parameter(
      description =
          "json, or ndjson (one event per line, mentions included); goes before the Accept header.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"json", "ndjson"}))
  String format;

  @QueryParam("expand")
  @Parameter(
      description = "\"mentions\" embeds the mentions of each event.",
      explode = FALSE,
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"mentions"}))
  String expand;

  EventFilter filter(Vocabulary vocabulary) {
    boolean belonging = QueryValues.one("affiliates", affiliates).flag();
    return new EventFilter(
        QueryValues.several("type", type).constants(EventType.class),
        QueryValues.several("status", status).constants(Status.class),
        QueryValues.several("country", country)
            .among(vocabulary.countryCodes(), "ISO 3166-1 alpha-3 codes"),
        vocabulary.withAffiliates(actors("agent", agent, vocabulary), belonging),
        vocabulary.withAffiliates(actors("target", target, vocabulary), belonging),
        vocabulary.withAffiliates(actors("actor", actor, vocabulary), belonging),
        QueryValues.several("place", place).among(vocabulary.placeIds(), "ids of /api/v1/places"),
        QueryValues.several("article", article).texts(),
        QueryValues.one("from", from).firstDay(),
        QueryValues.one("to", to).lastDay());
  }

  private static List<String> actors(String name, List<String> raw, Vocabulary vocabulary) {
    return QueryValues.several(name, raw).among(vocabulary.actorCodes(), "codes of /api/v1/actors");
  }

  EventSort.Order order() {
    return EventSort.Order.named(
        QueryValues.one("sort", sort).choice("earliest", EventSort.Order.names()));
  }

  /** Null where there is none. */
  Integer limit() {
    return limit == null
        ? null
        : QueryValues.one("limit", limit).number(Page.DEFAULT_LIMIT, 1, Page.MOST);
  }

  /** Null for the beginning. */
  EventQueries.After after() {
    return cursor == null
        ? null
        : Cursor.read(cursor, order().name(), 2, keys -> EventQueries.After.of(keys, order()));
  }

  String cursorAfter(Event event) {
    EventQueries.After after = EventQueries.After.of(event, order());
    return Cursor.of(order().name(), after.key(), after.id().toString());
  }

  boolean expandsMentions() {
    return QueryValues.one("expand", expand).choice(null, List.of("mentions")) != null;
  }

  /** The format asked for by name, or the one that the Accept header prefers. */
  ExportFormat format(boolean acceptsLines) {
    String otherwise = acceptsLines ? "ndjson" : "json";
    return QueryValues.one("format", format)
            .choice(otherwise, List.of("json", "ndjson"))
            .equals("ndjson")
        ? ExportFormat.NDJSON
        : ExportFormat.JSON;
  }
}
