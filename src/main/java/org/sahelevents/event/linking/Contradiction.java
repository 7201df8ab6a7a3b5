package org.sahelevents.event.linking;

import java.util.List;
import java.util.UUID;
import org.sahelevents.coding.Field;

/**
 * A field on which the mentions of one event cannot all be right.
 *
 * @param values what is said, the most supported first; at least two
 */
public record Contradiction(Field field, List<Stated> values) {
  /**
   * @param value an ISO 8601 interval, a number as {@code min..max}, or a code
   * @param mentions who says so
   */
  public record Stated(String value, List<UUID> mentions) {}
}
