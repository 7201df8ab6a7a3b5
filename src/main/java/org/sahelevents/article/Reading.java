package org.sahelevents.article;

import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.problem.WrongValue;

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
   * @param field the one that is wrong; null where it is none of them
   */
  record Refused(String source, Refusal reason, String message, String field) implements Reading {
    /** The same as a failure of its own. */
    public SahelException exception() {
      ProblemKind kind =
          reason == Refusal.TOO_LARGE ? ProblemKind.TOO_LARGE : ProblemKind.INVALID_INPUT;
      return new SahelException(kind, message, field == null ? null : WrongValue.of(field, null));
    }
  }

  static Refused refused(String source, Refusal reason, String fault) {
    return refused(source, reason, null, fault);
  }

  static Refused refused(String source, Refusal reason, String field, String fault) {
    return new Refused(source, reason, source + ": " + fault, field);
  }
}
