package org.sahelevents.explaining;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.article.Published;

/** A text as the coder read it, with everything that it says happened. */
@Schema(
    name = "Coding",
    description = "What was read in a text. Nothing of it is stored.",
    requiredProperties = {"coder", "language", "published", "mentions"})
public record ReadText(
    @Schema(description = "Version of the coder that read it.", examples = "1-3f0a9c21be77")
        String coder,
    @Schema(description = "ISO 639-1.", examples = "nl") String language,
    Published published,
    @Schema(description = "In the order of the text.") List<TextMention> mentions,
    @Schema(description = "How each sentence was read; only where asked for.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        List<SentenceTrace> trace) {}
