package org.sahelevents.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.event.linking.Days;

/** Of an article that mentions an event, what says where it was read. */
@Schema(
    name = "EventArticle",
    description = "An article that mentions the event.",
    requiredProperties = {"id", "title", "publisher", "url", "language", "published"})
public record EventArticle(
    @Schema(examples = "001_5a5df4b94b520228") String id,
    @Schema(nullable = true) String title,
    @Schema(nullable = true) String publisher,
    @Schema(nullable = true) String url,
    @Schema(description = "ISO 639-1.", examples = "nl") String language,
    @Schema(description = "When it may have appeared.") Days published) {}
