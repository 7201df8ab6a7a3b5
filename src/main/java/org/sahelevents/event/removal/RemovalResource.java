package org.sahelevents.event.removal;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.NDJSON;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.Page;

/** The events that are gone, over HTTP. */
@Path("/api/v1/events/removed")
@Tag(name = "Events")
@Blocking
public class RemovalResource {
  private static final MediaType LINES = MediaType.valueOf(NDJSON);
  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, LINES).build();
  private static final String ONE =
      """
      {"id": "0b2cd8a7-6d5e-3f0c-9a41-2f1f6f0e9b77", "removedAt": "2026-11-21T09:30:00.123456Z", "revision": 17,
       "replacedBy": "4e1d1f0a-92b3-3c5d-8e6f-70819a2b3c4d"}""";

  private final EventRemovals removals;
  private final ObjectMapper mapper;

  RemovalResource(EventRemovals removals, ObjectMapper mapper) {
    this.removals = removals;
    this.mapper = mapper;
  }

  /** Gives the type of the items to the API's description, which a generic page would lose. */
  @Schema(
      name = "RemovalPage",
      description = "One page of ids that were events'.",
      requiredProperties = {"items", "next"})
  record RemovalPage(
      @Schema(description = "In the order in which they went.") List<EventRemoval> items,
      @Schema(description = "Cursor of the next page; null on the last page.", nullable = true)
          String next) {}

  @GET
  @Produces({MediaType.APPLICATION_JSON, NDJSON})
  @Operation(
      operationId = "listRemovals",
      summary = "Events that are gone",
      description =
          "For whoever keeps a copy: together with changedSince of the list of events it tells all that has changed. An"
              + " event goes when its articles no longer tell of it, or when its mentions are another's by what came in later;"
              + " an id that comes back leaves this list.")
  @APIResponse(
      responseCode = "200",
      description = "The ids.",
      headers =
          @Header(
              name = "Link",
              description = "RFC 8288: rel \"next\", where there is a next page.",
              schema = @Schema(implementation = String.class)),
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = RemovalPage.class),
            examples =
                @ExampleObject(
                    name = "example",
                    value = "{\"items\": [" + ONE + "], \"next\": null}")),
        @Content(
            mediaType = NDJSON,
            schema = @Schema(implementation = String.class),
            examples =
                @ExampleObject(
                    name = "example",
                    value =
                        "\"{\\\"id\\\":\\\"0b2cd8a7-6d5e-3f0c-9a41-2f1f6f0e9b77\\\",\\\"removedAt\\\":\\\"2026-11-21T09:30:00.123456Z\\\",\\\"revision\\\":17,\\\"replacedBy\\\":null}\\n\""))
      })
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Response removed(
      @BeanParam RemovalParameters wanted, @Context Request request, @Context UriInfo uri) {
    Variant accepted = request.selectVariant(VARIANTS);
    boolean lines = wanted.lines(accepted != null && LINES.isCompatible(accepted.getMediaType()));
    int limit = wanted.limit();
    List<EventRemoval> found = removals.page(wanted.since(), wanted.after(), limit + 1);
    Page<EventRemoval> page = Page.of(found, limit, RemovalParameters::cursorAfter);
    Response.ResponseBuilder response =
        lines
            ? Response.ok(lines(page.items()), LINES)
            : Response.ok(page, MediaType.APPLICATION_JSON_TYPE);
    Page.nextLink(uri, page.next(), response);
    return response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
  }

  private byte[] lines(List<EventRemoval> items) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (EventRemoval item : items) {
      try {
        lines.writeBytes(mapper.writeValueAsBytes(item));
      } catch (JsonProcessingException impossible) {
        throw new IllegalStateException(impossible);
      }
      lines.write('\n');
    }
    return lines.toByteArray();
  }
}
