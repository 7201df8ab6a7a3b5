package org.sahelevents.event.counting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sum of numbers of people, as the API gives it. */
@Schema(
    name = "NumberSum",
    description = "The sum of numbers of people over the events that have one.",
    requiredProperties = {"min", "max", "events"})
record NumberSum(
    @Schema(description = "Sum of the lower bounds.") long min,
    @Schema(
            description =
                "Sum of the upper bounds; null when any of the events has a lower bound only.",
            nullable = true)
        Long max,
    @Schema(description = "Events that have the number; the others add nothing.") long events) {
  static NumberSum of(Numbers.Sum sum) {
    return new NumberSum(sum.min(), sum.open() > 0 ? null : sum.max(), sum.events());
  }
}
