package org.sahelevents.article;

/** Why an article was not taken. */
public enum Refusal {
  /** No bytes, or nothing but white space. */
  EMPTY,
  /** Not a text at all. */
  BINARY,
  /** Text in another encoding. */
  NOT_UTF8,
  /** More than {@link ArticleReader#LARGEST_BYTES}. */
  TOO_LARGE,
  /** Written in a language that no lexicon knows. */
  UNKNOWN_LANGUAGE,
  /** The line or body is not one JSON object. */
  NOT_JSON,
  /** A field is missing or its value cannot be used. */
  BAD_FIELD,
  /** Two different articles of one import claim the same id. */
  AMBIGUOUS_ID,
  /** The file cannot be read or is of no kind that is imported. */
  UNREADABLE,
  /** The program itself failed on this article. */
  CODING_FAILED
}
