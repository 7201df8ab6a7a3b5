package org.sahelevents.importing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A run with what it could not take. */
@Schema(
    description = "A run with the articles that it could not take",
    requiredProperties = {
      "id",
      "source",
      "state",
      "total",
      "counts",
      "startedAt",
      "updatedAt",
      "finishedAt",
      "message",
      "secondsLeft",
      "failures"
    })
public record ImportReport(
    @JsonUnwrapped ImportRun run,
    @Schema(
            description =
                "The first failures, in the order of reading; counts.failed says how many there are")
        List<ImportFailure> failures) {}
