package org.sahelevents.article;

import java.time.LocalDate;
import java.util.List;

/**
 * Which articles are wanted. Empty and null mean any; all fields must hold.
 *
 * @param from first day that the publication interval must reach
 * @param to last day that it must reach
 * @param newestFirst by publication, latest first; otherwise earliest first
 */
record ArticleFilter(
    List<String> languages,
    List<String> publishers,
    List<PublicationBasis> bases,
    LocalDate from,
    LocalDate to,
    boolean newestFirst) {}
