package org.sahelevents.event;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.GONE;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;
import static org.sahelevents.api.ApiDescription.NOT_FOUND;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.caching.TellsRevision;
import org.sahelevents.event.query.EventParts;
import org.sahelevents.event.query.EventQueries;
import org.sahelevents.event.removal.EventRemovals;

/** One event over HTTP, and what is said of it. */
@Path("/api/v1/events")
@Tag(name = "Events")
@Blocking
public class OneEventResource {
  private final EventQueries queries;
  private final EventParts parts;
  private final EventAnswers answers;
  private final EventRemovals removals;

  OneEventResource(
      EventQueries queries, EventParts parts, EventAnswers answers, EventRemovals removals) {
    this.queries = queries;
    this.parts = parts;
    this.answers = answers;
    this.removals = removals;
  }

  /** The mentions of one event, for the API's description. */
  @Schema(
      name = "MentionList",
      requiredProperties = {"items"})
  public record MentionList(List<EventMention> items) {}

  @GET
  @TellsRevision
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
  @APIResponse(responseCode = "410", ref = GONE)
  public Response get(@Parameter(description = "Id of the event.") @PathParam("id") String id) {
    UUID wanted = uuid(id);
    byte[] event = answers.one(wanted).orElseThrow(() -> removals.missing(wanted));
    return Response.ok(event, MediaType.APPLICATION_JSON_TYPE).build();
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
  @APIResponse(responseCode = "410", ref = GONE)
  public MentionList mentions(
      @Parameter(description = "Id of the event.") @PathParam("id") String id) {
    UUID found = event(id).id();
    return new MentionList(parts.mentionsOf(List.of(found)).getOrDefault(found, List.of()));
  }

  private Event event(String id) {
    UUID wanted = uuid(id);
    return queries.byId(wanted).orElseThrow(() -> removals.missing(wanted));
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notAnId) {
      throw EventRemovals.unknown(id);
    }
  }
}
