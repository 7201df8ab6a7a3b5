package org.sahelevents.article;

/** Where an article's publication interval comes from; the first four rest on the article alone. */
public enum PublicationBasis {
  /** Given beside the text, by whoever imported it. */
  GIVEN,
  /** The date line at the head of the file. */
  HEAD,
  /** A dateline in the first paragraphs. */
  TEXT,
  /** Concluded from the dates the text speaks of, or from events that other articles date. */
  INFERRED,
  /** Nothing says when. */
  UNKNOWN;

  /** Whether the date was stated, so that other articles may lean on it. */
  public boolean stated() {
    return this == GIVEN || this == HEAD || this == TEXT;
  }
}
