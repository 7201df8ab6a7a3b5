package org.sahelevents.event;

import static org.sahelevents.api.ApiDescription.ATOM;
import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.BUSY;
import static org.sahelevents.api.ApiDescription.CSV;
import static org.sahelevents.api.ApiDescription.GEOJSON;
import static org.sahelevents.api.ApiDescription.NDJSON;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;
import static org.sahelevents.api.ApiDescription.PARQUET;
import static org.sahelevents.api.ApiDescription.TOO_LARGE;
import static org.sahelevents.api.ApiDescription.UNSUPPORTED_MEDIA_TYPE;
import static org.sahelevents.api.ApiDescription.XLSX;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.Page;
import org.sahelevents.caching.AskedByBody;
import org.sahelevents.caching.Reading;
import org.sahelevents.caching.TellsRevision;
import org.sahelevents.event.format.TableStyle;
import org.sahelevents.event.query.EventPage;
import org.sahelevents.event.query.EventParameters;
import org.sahelevents.event.query.EventQuery;
import org.sahelevents.event.query.EventQueryReader;
import org.sahelevents.event.query.Given;
import org.sahelevents.event.query.QuestionBody;

/** Events over HTTP. */
@Path("/api/v1/events")
@Tag(name = "Events")
@Blocking
public class EventResource {
  /** What a feed shows unless something else is asked for: what is new. */
  private static final Map<String, String> FEED =
      Map.of("sort", "-updated", "limit", String.valueOf(Page.DEFAULT_LIMIT));

  /** Where the dataset is described. */
  private static final List<String> DESCRIBED =
      List.of(
          "</api/v1/dataset.jsonld>; rel=\"describedby\"; type=\"application/ld+json\"",
          "</api/v1/datapackage.json>; rel=\"describedby\"; type=\"application/json\"");

  private final EventQueryReader reader;
  private final EventAnswers answers;
  private final EventDownloads downloads;
  private final Reading reading;

  EventResource(
      EventQueryReader reader, EventAnswers answers, EventDownloads downloads, Reading reading) {
    this.reader = reader;
    this.answers = answers;
    this.downloads = downloads;
    this.reading = reading;
  }

  @GET
  @TellsRevision
  @Produces({MediaType.APPLICATION_JSON, NDJSON, CSV, GEOJSON, PARQUET, XLSX, ATOM})
  @Operation(
      operationId = "listEvents",
      summary = "Events, by what, who, where, when and in which words",
      description =
          "All criteria must hold. JSON gives a page, with the way to others in \"next\" and \"prev\" and in the Link"
              + " header. All other formats but Atom give all events, as a stream, or a page where limit or cursor is given:"
              + " NDJSON with their mentions, CSV, GeoJSON, Parquet and XLSX by columns (docs/formats.md). Atom is a feed: the"
              + " 100 events that changed last, unless limit, cursor or sort ask for others. Behind a"
              + " stream, the trailers X-Event-Count and Repr-Digest (RFC 9530) tell that it is whole.")
  @APIResponse(
      responseCode = "200",
      description = "The events wanted.",
      headers = {
        @Header(
            name = "Link",
            description =
                "RFC 8288: rel \"describedby\", of pages \"self\", \"first\" and, where there are such, \"prev\" and \"next\".",
            schema = @Schema(implementation = String.class)),
        @Header(
            name = EventAnswers.TOTAL,
            description = "How many events are wanted in all, where count asks for it.",
            schema = @Schema(implementation = Long.class)),
        @Header(
            name = EventDownloads.COUNT,
            description =
                "Events in the answer, of formats other than JSON; behind a stream, as a trailer.",
            schema = @Schema(implementation = Long.class)),
        @Header(
            name = EventDownloads.DIGEST,
            description = "RFC 9530: SHA-256 of the answer, likewise.",
            schema = @Schema(implementation = String.class)),
        @Header(
            name = EventDownloads.TRUNCATED,
            description =
                "Whether events that are wanted stand behind the page, of pages in formats other than JSON.",
            schema = @Schema(implementation = Boolean.class)),
        @Header(
            name = EventDownloads.NEXT,
            description = "Cursor of the next page, likewise, where there is one.",
            schema = @Schema(implementation = String.class)),
        @Header(
            name = "Content-Disposition",
            description = "A name for the file, of formats other than JSON.",
            schema = @Schema(implementation = String.class))
      },
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = EventPage.class),
            examples = @ExampleObject(name = "example", value = EventExamples.EVENTS)),
        @Content(
            mediaType = NDJSON,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "example", value = EventExamples.LINES)),
        @Content(
            mediaType = CSV,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "example", value = EventExamples.CSV)),
        @Content(
            mediaType = GEOJSON,
            schema = @Schema(ref = "#/components/schemas/EventFeatureCollection"),
            examples = @ExampleObject(name = "example", value = EventExamples.GEOJSON)),
        @Content(
            mediaType = PARQUET,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = ATOM,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "example", value = EventExamples.ATOM))
      })
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  @APIResponse(responseCode = "503", ref = BUSY)
  public Response list(
      @BeanParam EventParameters wanted,
      @Context HttpHeaders headers,
      @Context Request request,
      @Context UriInfo uri) {
    return answer(wanted.given(), headers, request, uri);
  }

  @POST
  @AskedByBody
  @Path("/search")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, NDJSON, CSV, GEOJSON, PARQUET, XLSX, ATOM})
  @Operation(
      operationId = "searchEvents",
      summary = "The same by a body",
      description =
          "For questions too long for a URL. The members of the body are the parameters of the list, each with a value"
              + " or an array of values; the answer is the list's. Send the same body again with \"next\" as cursor"
              + " for the next page; in formats other than JSON the header X-Next-Cursor has it.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "#/components/schemas/EventSearch"),
              examples = @ExampleObject(name = "example", value = EventExamples.SEARCH)))
  @APIResponse(responseCode = "200", description = "The events wanted.")
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  @APIResponse(responseCode = "413", ref = TOO_LARGE)
  @APIResponse(responseCode = "415", ref = UNSUPPORTED_MEDIA_TYPE)
  @APIResponse(responseCode = "503", ref = BUSY)
  public Response search(InputStream body, @Context HttpHeaders headers, @Context Request request)
      throws IOException {
    return answer(QuestionBody.read(body, EventParameters.class), headers, request, null);
  }

  private Response answer(Given given, HttpHeaders headers, Request request, UriInfo uri) {
    Response answer = undescribed(given, headers.getHeaderString(HttpHeaders.ACCEPT), request, uri);
    DESCRIBED.forEach(link -> answer.getHeaders().add(HttpHeaders.LINK, link));
    return answer;
  }

  private Response undescribed(Given given, String accept, Request request, UriInfo uri) {
    ExportFormat format = ExportFormat.wanted(given.text("format"), accept, request);
    Given asked = format == ExportFormat.ATOM ? given.orElse(FEED) : given;
    EventQuery query = reader.query(asked, format == ExportFormat.NDJSON, ExportFormat.names());
    TableStyle style = new TableStyle(given.one("hxl").flag(), given.one("bom").flag());
    if (format == ExportFormat.JSON && style.equals(TableStyle.PLAIN)) {
      return answers.page(query, uri);
    }
    reading.ask();
    return downloads.answer(format, query, style, uri);
  }
}
