package org.sahelevents.article;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as a list shows it, without its text. */
@Schema(
    name = "Article",
    description = "An article as a list shows it, without its text.",
    requiredProperties = {
      "id",
      "title",
      "byline",
      "url",
      "publisher",
      "language",
      "published",
      "characters",
      "mentionCount",
      "eventCount",
      "source",
      "receivedAt",
      "changedAt",
      "codedBy"
    })
public record ArticleEntry(
    @Schema(
            description = "The file's stem, or the id that came with it.",
            examples = "001_5a5df4b94b520228")
        String id,
    @Schema(description = "Headline.", nullable = true) String title,
    @Schema(description = "Who wrote it.", nullable = true) String byline,
    @Schema(description = "Where it was published.", nullable = true) String url,
    @Schema(description = "Who published it.", nullable = true) String publisher,
    @Schema(description = "ISO 639-1.", examples = "nl") String language,
    Published published,
    @Schema(description = "Length of the text in UTF-16 code units.") int characters,
    @Schema(description = "Statements of events in it.") int mentionCount,
    @Schema(description = "Events that it mentions.") int eventCount,
    @Schema(description = "Where it was read.", examples = "seeds/001_5a5df4b94b520228.txt")
        String source,
    @Schema(description = "When it was first stored.") Instant receivedAt,
    @Schema(description = "When what is stored changed last.") Instant changedAt,
    @Schema(description = "Version of the coder that read it.") String codedBy) {}
