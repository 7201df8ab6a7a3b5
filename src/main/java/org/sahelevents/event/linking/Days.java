package org.sahelevents.event.linking;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.time.Interval;

/** A stretch of days, both ends included; null where open. */
@Schema(
    description = "A stretch of days, both ends included; null where open.",
    requiredProperties = {"earliest", "latest"})
public record Days(
    @Schema(nullable = true) LocalDate earliest, @Schema(nullable = true) LocalDate latest) {
  public static Days of(Interval interval) {
    return new Days(interval.earliest(), interval.latest());
  }
}
