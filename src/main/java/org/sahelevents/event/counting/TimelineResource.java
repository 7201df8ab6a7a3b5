package org.sahelevents.event.counting;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.BUSY;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.Limited;
import org.sahelevents.event.query.Given;

/** The story of a country over HTTP. */
@Path("/api/v1/timeline")
@Tag(name = "Events")
@Blocking
public class TimelineResource {
  private static final int MOST_ENTRIES = 1000;
  private static final int DEFAULT_ENTRIES = 200;

  private final CountReader reader;
  private final Timelines timelines;

  TimelineResource(CountReader reader, Timelines timelines) {
    this.reader = reader;
    this.timelines = timelines;
  }

  @GET
  @Limited
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "getTimeline",
      summary = "The story of a country: who left, who came, who seized power, in order",
      description =
          "Country must be one country. Without type, what makes a country's story is told (all but attacks, protests and"
              + " arrests); without minConfidence, events of at least 0.8. Events of the same type and actors that follow"
              + " each other within a year, such as the parts of a withdrawal, are stages of one entry.")
  @APIResponse(
      responseCode = "200",
      description = "What happened, each with the days on which it may have happened.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = TimelineAnswer.class),
              examples = @ExampleObject(name = "example", value = CountExamples.TIMELINE)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  @APIResponse(responseCode = "503", ref = BUSY)
  public TimelineAnswer timeline(@BeanParam TimelineParameters wanted) {
    Given given = wanted.given();
    return timelines.tell(
        reader.story(given),
        given.one("limit").number(DEFAULT_ENTRIES, 1, MOST_ENTRIES),
        given.text("cursor"));
  }
}
