package org.sahelevents.event.counting;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.BUSY;
import static org.sahelevents.api.ApiDescription.CSV;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;
import static org.sahelevents.api.ApiDescription.TOO_LARGE;
import static org.sahelevents.api.ApiDescription.UNSUPPORTED_MEDIA_TYPE;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.JsonOrCsv;
import org.sahelevents.caching.AskedByBody;
import org.sahelevents.event.query.Given;
import org.sahelevents.event.query.QuestionBody;

/** Numbers of events over HTTP. */
@Path("/api/v1/events/counts")
@Tag(name = "Events")
@Blocking
public class CountResource {
  private final CountReader reader;
  private final CountAnswers answers;

  CountResource(CountReader reader, CountAnswers answers) {
    this.reader = reader;
    this.answers = answers;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, CSV})
  @Operation(
      operationId = "countEvents",
      summary = "How many events, by one or two of their fields",
      description =
          "Counts what the list of events finds by the same criteria. No event is counted in a stretch of time in which"
              + " it may not have happened, unless span says so; how many are left out for that is told beside the rows.")
  @APIResponse(
      responseCode = "200",
      description = "The numbers, in rows.",
      headers = {
        @Header(
            name = CountAnswers.ROWS,
            description = "CSV: rows there are, given or not.",
            schema = @Schema(implementation = Integer.class)),
        @Header(
            name = CountAnswers.TRUNCATED,
            description = "CSV: whether rows were left out because of the limit.",
            schema = @Schema(implementation = Boolean.class)),
        @Header(
            name = CountAnswers.SPANNING,
            description = "CSV: events whose interval lies in several stretches of time.",
            schema = @Schema(implementation = Long.class)),
        @Header(
            name = CountAnswers.UNDATED,
            description = "CSV: events whose interval is open.",
            schema = @Schema(implementation = Long.class))
      },
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CountAnswer.class),
            examples = @ExampleObject(name = "example", value = CountExamples.COUNTS)),
        @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
      })
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  @APIResponse(responseCode = "503", ref = BUSY)
  public Response counts(@BeanParam CountParameters wanted, @Context Request request) {
    return answer(wanted.given(), request);
  }

  @POST
  @AskedByBody
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({MediaType.APPLICATION_JSON, CSV})
  @Operation(
      operationId = "countEventsByBody",
      summary = "The same by a body",
      description =
          "For questions too long for a URL. The members of the body are the parameters of GET, each with a value or an"
              + " array of values, as in POST /events/search.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(ref = "#/components/schemas/CountSearch"),
              examples = @ExampleObject(name = "example", value = CountExamples.COUNTS_BODY)))
  @APIResponse(responseCode = "200", description = "The numbers, in rows.")
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  @APIResponse(responseCode = "413", ref = TOO_LARGE)
  @APIResponse(responseCode = "415", ref = UNSUPPORTED_MEDIA_TYPE)
  @APIResponse(responseCode = "503", ref = BUSY)
  public Response countsByBody(InputStream body, @Context Request request) throws IOException {
    return answer(QuestionBody.read(body, CountParameters.class), request);
  }

  private Response answer(Given given, Request request) {
    CountRequest question = reader.counts(given);
    return JsonOrCsv.isCsv(request, given.one("format"))
        ? answers.csv(question)
        : JsonOrCsv.json(answers.answer(question));
  }
}
