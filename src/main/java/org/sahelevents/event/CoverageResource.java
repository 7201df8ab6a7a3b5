package org.sahelevents.event;

import static org.sahelevents.api.ApiDescription.BAD_REQUEST;
import static org.sahelevents.api.ApiDescription.BUSY;
import static org.sahelevents.api.ApiDescription.NOT_ACCEPTABLE;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahelevents.api.ApiDescription;
import org.sahelevents.api.JsonOrCsv;
import org.sahelevents.api.Limited;
import org.sahelevents.api.QueryValues;
import org.sahelevents.event.CoverageQueries.By;

/** What was read, so that "no event" can be told from "no reading". */
@Path("/api/v1/coverage")
@Tag(name = "Vocabulary")
@Blocking
public class CoverageResource {
  /** Columns of the CSV, named as those of {@code dataset.coverage}. */
  private static final List<String> COUNTED =
      List.of(
          "articles", "mentions", "articles_naming", "articles_with_events", "articles_unsearched");

  private final CoverageQueries queries;
  private final Vocabulary vocabulary;

  CoverageResource(CoverageQueries queries, Vocabulary vocabulary) {
    this.queries = queries;
    this.vocabulary = vocabulary;
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
      requiredProperties = {
        "month",
        "publisher",
        "language",
        "country",
        "articles",
        "mentions",
        "articlesNaming",
        "articlesWithEvents",
        "articlesUnsearched"
      })
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
                  "ISO 3166-1 alpha-3 of what they name or tell an event of; null for articles without any event.",
              nullable = true,
              examples = "MLI")
          String country,
      @Schema(
              description =
                  "Articles; where rows are told apart by country, those with an event there, and one with events in two"
                      + " countries counts in both.",
              examples = "3")
          long articles,
      @Schema(description = "Mentions of events in them.", examples = "9") long mentions,
      @Schema(
              description =
                  "Articles whose text names the country (itself, a place in it, its people) or tells an event of it: what"
                      + " was read about it. Where rows are not told apart by country, those that name any.",
              examples = "7")
          long articlesNaming,
      @Schema(
              description =
                  "Articles with an event there. Zero beside articlesNaming says that nothing was found though it was read"
                      + " about; a country without a row was not read about.",
              examples = "3")
          long articlesWithEvents,
      @Schema(
              description =
                  "Articles in which countries were not looked for: in a language that is not coded, or stored by an older"
                      + " version and not looked through yet.",
              examples = "0")
          long articlesUnsearched) {}

  @GET
  @Limited
  @Produces({MediaType.APPLICATION_JSON, ApiDescription.CSV})
  @Operation(
      operationId = "getCoverage",
      summary = "What was read, by month, publisher, language and country",
      description =
          "A month or a country without events may be quiet or unread: here stands how many articles were read, how many of them"
              + " name a country, and how many tell an event of it.")
  @APIResponse(
      responseCode = "200",
      description = "What was read, in the order of the columns named by \"by\".",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Coverage.class),
            examples = @ExampleObject(name = "example", value = EventExamples.COVERAGE)),
        @Content(
            mediaType = ApiDescription.CSV,
            schema = @Schema(implementation = String.class),
            examples = @ExampleObject(name = "example", value = EventExamples.COVERAGE_CSV))
      })
  @APIResponse(responseCode = "400", ref = BAD_REQUEST)
  @APIResponse(responseCode = "406", ref = NOT_ACCEPTABLE)
  @APIResponse(responseCode = "503", ref = BUSY)
  public Response coverage(@BeanParam CoverageParameters wanted, @Context Request request) {
    CoverageParameters.Wanted read = wanted.wanted(CodeChoices.countries(vocabulary));
    boolean csv = JsonOrCsv.isCsv(request, QueryValues.one("format", wanted.format));
    List<CoverageRow> rows = queries.rows(read);
    return csv
        ? JsonOrCsv.csv("coverage", header(read.by()), rows, row -> cells(row, read.by()))
        : JsonOrCsv.json(new Coverage(read.by().stream().map(By::label).toList(), rows));
  }

  private static List<String> header(List<By> by) {
    return Stream.concat(by.stream().map(By::label), COUNTED.stream()).toList();
  }

  private static List<String> cells(CoverageRow row, List<By> by) {
    return Stream.<Object>concat(
            by.stream()
                .<Object>map(
                    column ->
                        switch (column) {
                          case MONTH -> row.month();
                          case PUBLISHER -> row.publisher();
                          case LANGUAGE -> row.language();
                          case COUNTRY -> row.country();
                        }),
            Stream.<Object>of(
                row.articles(),
                row.mentions(),
                row.articlesNaming(),
                row.articlesWithEvents(),
                row.articlesUnsearched()))
        .map(cell -> cell == null ? null : cell.toString())
        .toList();
  }
}
