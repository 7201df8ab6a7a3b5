package org.sahelevents.event.removal;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.sahelevents.api.Cursor;
import org.sahelevents.api.Page;
import org.sahelevents.api.QueryValues;

/** The query parameters of the list of events that are gone. */
public class RemovalParameters {
  private static final String ORDER = "removed";
  private static final EventRemovals.Place BEGINNING = new EventRemovals.Place(-1, new UUID(0, 0));

  @QueryParam("since")
  @Parameter(
      description =
          "Events that have gone after this revision of the dataset: what X-Dataset-Revision said of an earlier answer.",
      schema = @Schema(type = SchemaType.INTEGER, minimum = "0", defaultValue = "0"),
      example = "17")
  String since;

  @QueryParam("limit")
  @Parameter(
      description = "Ids on one page.",
      schema =
          @Schema(
              type = SchemaType.INTEGER,
              minimum = "1",
              maximum = "10000",
              defaultValue = "100"))
  String limit;

  @QueryParam("cursor")
  @Parameter(description = "Where the page begins: \"next\" of the page before.")
  String cursor;

  @QueryParam("format")
  @Parameter(
      description =
          "json, or ndjson (one id per line, the next page in the Link header); goes before the Accept header.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"json", "ndjson"}))
  String format;

  int since() {
    return QueryValues.one("since", since).number(0, 0, Integer.MAX_VALUE);
  }

  int limit() {
    return QueryValues.one("limit", limit).number(Page.DEFAULT_LIMIT, 1, Page.MOST);
  }

  boolean lines(boolean preferred) {
    return QueryValues.one("format", format)
        .choice(preferred ? "ndjson" : "json", List.of("json", "ndjson"))
        .equals("ndjson");
  }

  EventRemovals.Place after() {
    return cursor == null ? BEGINNING : Cursor.read(cursor, ORDER, 2, RemovalParameters::place);
  }

  private static EventRemovals.Place place(List<String> keys) {
    return new EventRemovals.Place(Long.parseLong(keys.get(0)), UUID.fromString(keys.get(1)));
  }

  static String cursorAfter(EventRemoval removal) {
    return Cursor.of(ORDER, Long.toString(removal.revision()), removal.id().toString());
  }
}
