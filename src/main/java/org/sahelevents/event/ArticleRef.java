package org.sahelevents.event;

import org.sahelevents.time.Interval;

/**
 * Of an article, what its mentions need.
 *
 * @param id its key; the article is stored already
 * @param text exactly as coded; all offsets refer to it
 * @param published the days in which it may have appeared
 */
public record ArticleRef(String id, String text, Interval published) {}
