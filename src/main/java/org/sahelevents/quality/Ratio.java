package org.sahelevents.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.evaluation.Share;

/** So many out of so many, as the API gives it. */
@Schema(
    name = "Ratio",
    description = "So many out of so many, with the Wilson score interval of 95 %.",
    requiredProperties = {"value", "low", "high", "right", "of"})
public record Ratio(
    @Schema(examples = "0.878") double value,
    @Schema(description = "Lower end of the interval.") double low,
    @Schema(description = "Upper end of the interval.") double high,
    int right,
    int of) {
  static Ratio of(Share share) {
    return new Ratio(
        rounded(share.value()),
        rounded(share.low()),
        rounded(share.high()),
        share.right(),
        share.of());
  }

  /** To four decimals; the samples do not bear more. */
  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
