package org.sahelevents.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who acts, or is acted upon. */
@Schema(
    name = "Actor",
    description = "Who acts in an event, or is acted upon.",
    requiredProperties = {"code", "name", "kind", "affiliation"})
public record ActorRef(
    @Schema(
            description = "ISO 3166-1 alpha-3 for a state, otherwise a fixed code.",
            examples = "WAGNER")
        String code,
    @Schema(description = "English name.", examples = "Wagner Group") String name,
    @Schema(
            description = "What sort of actor; null for a code that the lexicon no longer has.",
            nullable = true,
            examples = "PRIVATE_MILITARY")
        String kind,
    @Schema(description = "Code of the actor it belongs to.", nullable = true, examples = "RUS")
        String affiliation) {}
