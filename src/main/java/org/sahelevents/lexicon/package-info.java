/**
 * What words mean: the world (countries, places, actors, people, event types) and each language's names and frames, as
 * typed entries read from the data files under {@code lexicon/}, every fault told as {@code file:line}. Pure.
 */
package org.sahelevents.lexicon;
