package org.sahelevents.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.article.Refusal;

/**
 * An article that a run could not take.
 *
 * @param source the file, with {@code :line} for a line of NDJSON
 * @param message one sentence: what is wrong and what would be right
 */
@Schema(
    description = "An article that a run could not take.",
    requiredProperties = {"source", "kind", "message"})
public record ImportFailure(
    @Schema(description = "The file, with :line for a line of NDJSON", examples = "march.ndjson:17")
        String source,
    Refusal kind,
    @Schema(examples = "march.ndjson:17: has no text; the field \"text\" must hold the article")
        String message) {}
