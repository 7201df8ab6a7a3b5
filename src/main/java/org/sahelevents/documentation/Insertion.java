package org.sahelevents.documentation;

/** A part of a page that is made from data, so that nobody has to keep it true by hand. */
interface Insertion {
  /** The word that stands in {@code <!-- made: word -->}, where the part belongs. */
  String name();

  /** The part, as Markdown. */
  String markdown();
}
