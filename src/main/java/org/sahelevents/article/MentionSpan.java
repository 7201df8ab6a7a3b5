package org.sahelevents.article;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in an article's text an event is mentioned. */
@Schema(
    name = "MentionSpan",
    description = "Where in an article's text an event is mentioned.",
    requiredProperties = {
      "id",
      "event",
      "type",
      "country",
      "start",
      "end",
      "triggerStart",
      "triggerEnd"
    })
public record MentionSpan(
    @Schema(description = "Id of the mention.") UUID id,
    @Schema(description = "Id of the event.") UUID event,
    @Schema(description = "Type of the event.", examples = "WITHDRAWAL") String type,
    @Schema(description = "ISO 3166-1 alpha-3.", examples = "MLI") String country,
    @Schema(description = "Offset of the first character of the statement.") int start,
    @Schema(description = "Offset behind its last character.") int end,
    @Schema(description = "Offset of the first character of the words that gave the type.")
        int triggerStart,
    @Schema(description = "Offset behind their last character.") int triggerEnd) {}
