package org.sahelevents.article;

/** What came of reading one file or line: an article, or the reason why not. */
public sealed interface Reading {
  /** The file, or file and line, that was read. */
  String source();

  /** An article was read. */
  record Taken(String source, Article article) implements Reading {}

  /**
   * Nothing could be taken.
   *
   * @param source the file, or {@code file:line}
   * @param reason kind of fault
   * @param message one sentence that names the source, the fault and what would be right
   */
  record Refused(String source, Refusal reason, String message) implements Reading {}

  static Refused refused(String source, Refusal reason, String fault) {
    return new Refused(source, reason, source + ": " + fault);
  }
}
