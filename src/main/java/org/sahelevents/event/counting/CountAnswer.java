package org.sahelevents.event.counting;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Numbers of events as the API gives them. */
@Schema(
    name = "Counts",
    requiredProperties = {
      "by",
      "measures",
      "span",
      "rows",
      "rowCount",
      "truncated",
      "total",
      "spanning",
      "undated"
    })
record CountAnswer(
    @Schema(description = "What is counted by; each row has these members.") List<String> by,
    @Schema(description = "What is counted; each row has these members.") List<String> measures,
    @Schema(
            description =
                "Where events count whose interval lies in several stretches of time; null where none is counted by.",
            nullable = true)
        String span,
    @Schema(type = SchemaType.ARRAY, implementation = CountRow.class)
        List<Map<String, Object>> rows,
    @Schema(description = "Rows there are, given or not.") int rowCount,
    @Schema(description = "Whether rows were left out because of the limit.") boolean truncated,
    @Schema(
            implementation = CountRow.class,
            description =
                "The measures of all events that the filter wants, each counted once, whether they stand in a row or not.")
        Map<String, Object> total,
    @Schema(
            description =
                "Events whose interval lies in several stretches of time; null where none is counted by. With span=exact they stand in no row.",
            nullable = true)
        Long spanning,
    @Schema(
            description =
                "Events whose interval is open at an end that would have to be known; null where no stretch of time is counted by. They stand in no row.",
            nullable = true)
        Long undated) {

  /** The members that rows may have, for the API's description. */
  @Schema(
      name = "CountRow",
      description =
          "Values of what is counted by, null where events have none, and the measures asked for.",
      requiredProperties = {"events"})
  record CountRow(
      @Schema(nullable = true) String type,
      @Schema(nullable = true) String mode,
      @Schema(nullable = true) String status,
      @Schema(nullable = true) String certainty,
      @Schema(nullable = true) String country,
      @Schema(nullable = true) String region,
      @Schema(nullable = true) String place,
      @Schema(nullable = true) String admin1,
      @Schema(nullable = true) String agent,
      @Schema(nullable = true) String target,
      @Schema(nullable = true) String actor,
      @Schema(nullable = true) String actorKind,
      @Schema(nullable = true) String language,
      @Schema(examples = "2023") String year,
      @Schema(examples = "2023-Q3") String quarter,
      @Schema(examples = "2023-07") String month,
      @Schema(description = "Of ISO 8601.", examples = "2023-W30") String week,
      long events,
      Long mentions,
      @Schema(
              description =
                  "Different articles that mention these events; those of several rows may be the same.")
          Long articles,
      NumberSum fatalities,
      NumberSum personnel) {}
}
