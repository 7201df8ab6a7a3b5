package org.sahelevents.article;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article with its text and the places in it where events are mentioned. */
@Schema(
    name = "ArticleWithText",
    description = "An article with its text and the places in it where events are mentioned.",
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
      "codedBy",
      "text",
      "mentions"
    })
public record ArticleDetail(
    @JsonUnwrapped ArticleEntry article,
    @Schema(description = "Exactly as given; all offsets count its UTF-16 code units.") String text,
    @Schema(description = "In the order of the text.") List<MentionSpan> mentions) {}
