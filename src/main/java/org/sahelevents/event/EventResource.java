package org.sahelevents.event;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.NDJSON;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;
import static org.sahelevents.api.ApiDescription.NOT_FOUND;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.Page;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Events over HTTP. */
@Path("/api/v1/events")
@Tag(name = "Events")
@Blocking
public class EventResource {
  private static final MediaType LINES = MediaType.valueOf(NDJSON);
  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, LINES).build();

  private final EventQueries queries;
  private final EventExporter exporter;
  private final Vocabulary vocabulary;
  private final Json json;

  EventResource(EventQueries queries, EventExporter exporter, Vocabulary vocabulary, Json json) {
    this.queries = queries;
    this.exporter = exporter;
    this.vocabulary = vocabulary;
    this.json = json;
  }

  /** A page of events, for the API's description. */
  @Schema(
      name = "EventPage",
      requiredProperties = {"items", "next"})
  public record EventPage(
      List<Event> items,
      @Schema(description = "Cursor of the next page; null on the last one.", nullable = true)
          String next) {}

  /** The mentions of one event, for the API's description. */
  @Schema(
      name = "MentionList",
      requiredProperties = {"items"})
  public record MentionList(List<EventMention> items) {}

  @GET
  @Produces({MediaType.APPLICATION_JSON, NDJSON})
  @Operation(
      operationId = "listEvents",
      summary = "Events, by what, who, where and when",
      description =
          "JSON gives a page, with the way to the next one in \"next\" and in the Link header. NDJSON gives one event"
              + " per line with its mentions: all of them, or a page where limit or cursor is given.")
  @APIResponse(
      responseCode = "200",
      description = "The events wanted.",
      headers = {
        @Header(
            name = "Link",
            description = "rel=\"next\": the next page (RFC 8288), where there is one.",
            schema = @Schema(implementation = String.class))
      },
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = EventPage.class),
            examples = @ExampleObject(name = "example", value = EventExamples.EVENTS)),
        @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class))
      })
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Response list(
      @BeanParam EventParameters wanted, @Context Request request, @Context UriInfo uri) {
    Variant accepted = request.selectVariant(VARIANTS);
    boolean lines =
        wanted.format(accepted != null && LINES.isCompatible(accepted.getMediaType()))
            == ExportFormat.NDJSON;
    EventFilter filter = wanted.filter(vocabulary);
    EventSort.Order order = wanted.order();
    if (lines && wanted.limit() == null && wanted.after() == null) {
      StreamingOutput all = out -> exporter.export(ExportFormat.NDJSON, filter, order, out);
      return Response.ok(all, LINES).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }
    int limit = wanted.limit() == null ? Page.DEFAULT_LIMIT : wanted.limit();
    List<Event> found = queries.page(filter, order, wanted.after(), limit + 1);
    Page<Event> page = Page.of(found, limit, wanted::cursorAfter);
    if (lines || wanted.expandsMentions()) {
      page = new Page<>(queries.withMentions(page.items()), page.next());
    }
    Response.ResponseBuilder response =
        lines
            ? Response.ok(
                page.items().stream().map(e -> json.write(e) + "\n").collect(Collectors.joining()),
                LINES)
            : Response.ok(page, MediaType.APPLICATION_JSON_TYPE);
    Page.nextLink(uri, page.next(), response);
    return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getEvent",
      summary = "One event with its mentions",
      description =
          "Everything the dataset holds of the event, each mention with the words it was read from.")
  @APIResponse(
      responseCode = "200",
      description = "The event.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = Event.class),
              examples = @ExampleObject(name = "example", value = EventExamples.EVENT)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Event get(@Parameter(description = "Id of the event.") @PathParam("id") String id) {
    return queries.withMentions(List.of(event(id))).get(0);
  }

  @GET
  @Path("/{id}/mentions")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listMentions",
      summary = "The mentions of one event",
      description =
          "In the order in which they were published, each with its own claims and evidence.")
  @APIResponse(
      responseCode = "200",
      description = "Its mentions.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = MentionList.class),
              examples = @ExampleObject(name = "example", value = EventExamples.MENTIONS)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "404", ref = NOT_FOUND)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public MentionList mentions(
      @Parameter(description = "Id of the event.") @PathParam("id") String id) {
    UUID found = event(id).id();
    return new MentionList(queries.mentionsOf(List.of(found)).getOrDefault(found, List.of()));
  }

  private Event event(String id) {
    try {
      return queries.byId(UUID.fromString(id)).orElseThrow(() -> unknown(id));
    } catch (IllegalArgumentException notAnId) {
      throw unknown(id);
    }
  }

  private static SahelException unknown(String id) {
    return new SahelException(ProblemKind.NOT_FOUND, "There is no event with the id " + id + ".");
  }
}
