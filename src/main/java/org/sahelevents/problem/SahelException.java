package org.sahelevents.problem;

/** The one exception base: a kind, and one sentence that names what is wrong and what would be right. */
public class SahelException extends RuntimeException {
  private final ProblemKind kind;

  public SahelException(ProblemKind kind, String message) {
    super(message);
    this.kind = kind;
  }

  public SahelException(ProblemKind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  public ProblemKind kind() {
    return kind;
  }
}
