package org.sahelevents.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.evaluation.FieldScore;
import org.sahelevents.evaluation.TypeScore;

/** Precision and recall of one type, of one field or of all, as the API gives them. */
@Schema(
    name = "Figure",
    description = "Precision, recall and their harmonic mean.",
    requiredProperties = {"gold", "precision", "recall", "f1"})
public record Figure(
    @Schema(description = "Annotated events.") int gold,
    Ratio precision,
    Ratio recall,
    double f1,
    @Schema(
            description =
                "F1 when an event counts as found only with agent, interval and status right; not of fields.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        Double fullF1) {
  static Figure of(TypeScore score) {
    return new Figure(
        score.gold(),
        Ratio.of(score.precision()),
        Ratio.of(score.recall()),
        Ratio.rounded(score.f1()),
        Ratio.rounded(score.fullF1()));
  }

  static Figure of(FieldScore score) {
    return new Figure(
        score.found() + score.missed(),
        Ratio.of(score.precision()),
        Ratio.of(score.recall()),
        Ratio.rounded(score.f1()),
        null);
  }
}
