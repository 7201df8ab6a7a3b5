package org.sahelevents.event;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.QueryValues;
import org.sahelevents.event.CoverageQueries.By;

/** What was read, so that "no event" can be told from "no reading". */
@Path("/api/v1/coverage")
@Tag(name = "Vocabulary")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class CoverageResource {
  private final CoverageQueries queries;

  CoverageResource(CoverageQueries queries) {
    this.queries = queries;
  }

  /** Rows of coverage. */
  @Schema(
      name = "Coverage",
      requiredProperties = {"by", "items"})
  public record Coverage(
      @Schema(description = "What the rows are told apart by.") List<String> by,
      List<CoverageRow> items) {}

  /** Articles of one kind. Members that rows are not told apart by are null. */
  @Schema(
      name = "CoverageRow",
      requiredProperties = {"month", "publisher", "language", "country", "articles", "mentions"})
  public record CoverageRow(
      @Schema(
              description =
                  "First day of the month in which the articles may have appeared first; null for undated ones.",
              nullable = true,
              examples = "2022-08-01")
          LocalDate month,
      @Schema(description = "Null where unknown.", nullable = true) String publisher,
      @Schema(description = "ISO 639-1.", nullable = true, examples = "nl") String language,
      @Schema(
              description =
                  "ISO 3166-1 alpha-3 of what they mention; null for articles without any event.",
              nullable = true,
              examples = "MLI")
          String country,
      @Schema(
              description = "Articles; one that speaks of two countries counts in both.",
              examples = "3")
          long articles,
      @Schema(description = "Mentions of events in them.", examples = "9") long mentions) {}

  @GET
  @Operation(
      operationId = "getCoverage",
      summary = "What was read, by month, publisher, language and country",
      description =
          "A month without events may be quiet or unread: here stands how many articles were read, with and without events.")
  @APIResponse(
      responseCode = "200",
      description = "What was read, in the order of the columns named by \"by\".",
      content =
          @Content(
              schema = @Schema(implementation = Coverage.class),
              examples = @ExampleObject(name = "example", value = EventExamples.COVERAGE)))
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  public Coverage coverage(
      @Parameter(
              description =
                  "What to tell rows apart by: month, publisher, language, country; all without it.",
              explode = Explode.FALSE,
              example = "month,country")
          @QueryParam("by")
          List<String> by,
      @Parameter(
              description =
                  "Articles that may have appeared on this day or later: YYYY-MM-DD, YYYY-MM or YYYY.",
              example = "2022",
              schema = @Schema(type = SchemaType.STRING, pattern = QueryValues.DAY_PATTERN))
          @QueryParam("from")
          String from,
      @Parameter(
              description =
                  "Articles that may have appeared on this day or earlier: YYYY-MM-DD, YYYY-MM or YYYY.",
              example = "2023",
              schema = @Schema(type = SchemaType.STRING, pattern = QueryValues.DAY_PATTERN))
          @QueryParam("to")
          String to) {
    List<By> columns = By.read(QueryValues.several("by", by));
    return new Coverage(
        columns.stream().map(By::label).toList(),
        queries.rows(
            columns,
            QueryValues.one("from", from).firstDay(),
            QueryValues.one("to", to).lastDay()));
  }
}
