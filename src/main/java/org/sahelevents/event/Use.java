package org.sahelevents.event;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a code stands in the dataset, and when. */
@Schema(
    name = "Use",
    description = "How often the dataset speaks of it.",
    requiredProperties = {"events", "first", "last"})
public record Use(
    @Schema(description = "Events that name it.", examples = "12") long events,
    @Schema(
            description =
                "First day on which one of them may have happened; null where none has a first day.",
            nullable = true)
        LocalDate first,
    @Schema(
            description =
                "Last day on which one of them may have happened; null where none has a last day.",
            nullable = true)
        LocalDate last) {
  /** Of a code that no event names. */
  public static final Use NONE = new Use(0, null, null);

  /** Of two codes together that no event names both of. */
  Use and(Use other) {
    return new Use(
        events + other.events,
        first == null || other.first != null && other.first.isBefore(first) ? other.first : first,
        last == null || other.last != null && other.last.isAfter(last) ? other.last : last);
  }
}
