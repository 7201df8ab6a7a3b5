package org.sahelevents.event.removal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An id that was an event's and is none's now.
 *
 * @param replacedBy null where no event holds any of its mentions
 */
@Schema(
    name = "EventRemoval",
    description = "An id that was an event's and is none's now.",
    requiredProperties = {"id", "removedAt", "revision", "replacedBy"})
public record EventRemoval(
    @Schema(description = "The id.") UUID id,
    @Schema(description = "When it was removed.") Instant removedAt,
    @Schema(description = "The dataset's revision from which on it is gone.", examples = "17")
        long revision,
    @Schema(
            description = "The event that now holds most of its mentions; null where none does.",
            nullable = true)
        UUID replacedBy) {}
