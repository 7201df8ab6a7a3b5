package org.sahelevents.importing;

import com.fasterxml.jackson.annotation.JsonGetter;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One run of the import job.
 *
 * @param source what was asked to be read
 * @param total articles to read; null while that is unknown
 * @param updatedAt last sign of life
 * @param finishedAt null while it runs
 * @param message why the run as a whole failed; null otherwise
 */
@Schema(
    description = "One run of the import job and how far it has come.",
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
      "secondsLeft"
    })
public record ImportRun(
    UUID id,
    @Schema(description = "What was asked to be read", examples = "seeds") String source,
    RunState state,
    @Schema(
            description = "Articles to read; null while that is unknown",
            examples = "5",
            nullable = true)
        Integer total,
    ImportCounts counts,
    Instant startedAt,
    @Schema(description = "Last sign of life") Instant updatedAt,
    @Schema(description = "Null while it runs", nullable = true) Instant finishedAt,
    @Schema(description = "Why the run as a whole failed; null otherwise", nullable = true)
        String message) {
  /** Seconds that the rest will take at the pace so far; null when that cannot be told. */
  @JsonGetter
  @Schema(
      description =
          "Seconds that the rest will take at the pace so far; null when that cannot be told",
      nullable = true)
  public Long secondsLeft() {
    if (state != RunState.RUNNING || total == null || counts.read() == 0) {
      return null;
    }
    double millis = Duration.between(startedAt, updatedAt).toMillis();
    return Math.round(millis / counts.read() * Math.max(0, total - counts.read()) / 1000);
  }

  ImportRun at(ImportCounts reached, Instant now) {
    return new ImportRun(id, source, state, total, reached, startedAt, now, finishedAt, message);
  }

  ImportRun of(int articles) {
    return new ImportRun(
        id, source, state, articles, counts, startedAt, updatedAt, finishedAt, message);
  }

  ImportRun ended(RunState how, String why, Instant now) {
    return new ImportRun(id, source, how, total, counts, startedAt, now, now, why);
  }
}
