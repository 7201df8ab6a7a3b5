package org.sahelevents.event.linking;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahelevents.coding.Status;

/**
 * One step of an event's history.
 *
 * @param earliest first possible day of this step; null when open to the past
 * @param latest last possible day of this step; null when open to the future
 * @param article the article that said so first
 * @param published when that article may have appeared
 */
@Schema(
    description = "One step of an event's history, and the article that said so first.",
    requiredProperties = {"status", "earliest", "latest", "article", "published"})
public record Stage(
    Status status,
    @Schema(nullable = true) LocalDate earliest,
    @Schema(nullable = true) LocalDate latest,
    String article,
    Days published) {}
