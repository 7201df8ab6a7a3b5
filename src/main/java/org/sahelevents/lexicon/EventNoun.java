package org.sahelevents.lexicon;

import java.util.List;
import java.util.Set;

/**
 * A line of {@code event-nouns.tsv}: nouns that state an event by themselves.
 *
 * @param needs classes of which its agent or object must be; empty when it needs none
 * @param agent prepositions whose phrase names who does it; {@code adj} and {@code compound} for the words before it
 * @param target prepositions whose phrase names whom it is done to
 * @param country prepositions whose phrase names where; {@code adj} for the adjective before it
 * @param flags attempted, whole, plural (only in the plural), state (what lasts until it is ended)
 * @param source file and line
 */
public record EventNoun(
    Set<String> nouns,
    Slot needs,
    String type,
    String mode,
    List<String> agent,
    List<String> target,
    List<String> country,
    Set<String> flags,
    String example,
    String yields,
    String source) {}
