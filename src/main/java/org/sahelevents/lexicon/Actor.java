package org.sahelevents.lexicon;

/**
 * Someone who acts in events: a state, a mission, an armed group.
 *
 * @param code ISO alpha-3 for a state, otherwise a fixed upper-case code
 * @param kind what sort of actor
 * @param name English name
 * @param affiliation code of the actor it belongs to, or null
 * @param country alpha-3 of its home country, or null
 * @param active the years or days in which it existed, as written in the file; the name is the code
 * @param source where the facts of the entry stand
 */
public record Actor(
    String code,
    ActorKind kind,
    String name,
    String affiliation,
    String country,
    DatedTerm active,
    String source) {}
