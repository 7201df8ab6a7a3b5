package org.sahelevents.event.linking;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field on which the mentions of one event cannot all be right.
 *
 * @param field the field's name in the record; {@code interval} for its two ends
 * @param values what is said, the most supported first; at least two
 */
@Schema(
    description = "A field on which the mentions of one event cannot all be right.",
    requiredProperties = {"field", "values"})
public record Contradiction(String field, List<Stated> values) {
  /**
   * @param value an ISO 8601 interval, a number as {@code min..max}, or a code
   * @param mentions who says so
   */
  @Schema(
      description = "One of the values that contradict each other, and the mentions that state it.",
      requiredProperties = {"value", "mentions"})
  public record Stated(String value, List<UUID> mentions) {}
}
