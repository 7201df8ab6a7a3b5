package org.sahelevents.event.counting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Status;
import org.sahelevents.time.Precision;

/** The story of a country as the API gives it. */
@Schema(
    name = "Timeline",
    requiredProperties = {
      "country",
      "types",
      "minConfidence",
      "entries",
      "truncated",
      "next",
      "undated"
    })
record TimelineAnswer(
    @Schema(description = "ISO 3166-1 alpha-3.", examples = "MLI") String country,
    @Schema(description = "What is told.") List<EventType> types,
    @Schema(description = "Least confidence of an event that is told.") double minConfidence,
    @Schema(description = "In the order of the days on which they began.") List<Entry> entries,
    @Schema(description = "Whether entries were left out because of the limit.") boolean truncated,
    @Schema(
            description =
                "Cursor of the entries behind these, to be sent back as it is; null where none was left out.",
            nullable = true)
        String next,
    @Schema(description = "Events that were left out since nobody knows any day of them.")
        long undated) {

  /** One thing that happened, in one stage or several. */
  @Schema(
      name = "TimelineEntry",
      requiredProperties = {"type", "headline", "earliest", "latest", "stages"})
  record Entry(
      EventType type,
      @Schema(description = "The headline of its last stage.", examples = "France left Gao, Mali")
          String headline,
      @Schema(
              description = "First possible day of its first stage; null when open to the past.",
              nullable = true)
          LocalDate earliest,
      @Schema(
              description = "Last possible day of its stages; null when open to the future.",
              nullable = true)
          LocalDate latest,
      @Schema(description = "The events it is made of, one for most.") List<Stage> stages) {}

  /** One event of an entry. */
  @Schema(
      name = "TimelineStage",
      requiredProperties = {
        "event",
        "headline",
        "status",
        "certainty",
        "earliest",
        "latest",
        "precision",
        "confidence",
        "articleCount"
      })
  record Stage(
      @Schema(description = "Id of the event.") UUID event,
      String headline,
      Status status,
      Certainty certainty,
      @Schema(nullable = true) LocalDate earliest,
      @Schema(nullable = true) LocalDate latest,
      Precision precision,
      double confidence,
      int articleCount) {}
}
