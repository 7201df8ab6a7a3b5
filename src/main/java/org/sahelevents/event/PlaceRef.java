package org.sahelevents.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A named place of the gazetteer. */
@Schema(
    name = "Place",
    description = "A named place of the gazetteer, in degrees north and east.",
    requiredProperties = {"id", "name", "latitude", "longitude", "precision"})
public record PlaceRef(
    @Schema(examples = "gao") String id,
    @Schema(examples = "Gao") String name,
    @Schema(nullable = true, examples = "16.27") Double latitude,
    @Schema(nullable = true, examples = "-0.04") Double longitude,
    @Schema(
            description = "What the place is, and so how finely the point fixes it.",
            nullable = true,
            examples = "TOWN")
        String precision) {}
