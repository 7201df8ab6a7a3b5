package org.sahelevents.article;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.time.Precision;

/** When an article may have appeared, as the API gives it. */
@Schema(
    name = "Published",
    description = "The days on which an article may have appeared, and how that is known.",
    requiredProperties = {"earliest", "latest", "precision", "basis"})
public record Published(
    @Schema(description = "First possible day; null when unknown.", nullable = true)
        LocalDate earliest,
    @Schema(description = "Last possible day; null when unknown.", nullable = true)
        LocalDate latest,
    Precision precision,
    @Schema(
            description =
                "GIVEN beside the text, HEAD or TEXT as the article itself says, INFERRED from the dates it speaks of"
                    + " and from events that other articles date, or UNKNOWN.")
        PublicationBasis basis) {
  public static Published of(Publication publication) {
    return new Published(
        publication.interval().earliest(),
        publication.interval().latest(),
        publication.interval().precision(),
        publication.basis());
  }
}
