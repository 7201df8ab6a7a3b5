package org.sahelevents.problem;

import java.util.Optional;

/** The one exception base: a kind, and one sentence that names what is wrong and what would be right. */
public class SahelException extends RuntimeException {
  private final ProblemKind kind;
  private final transient WrongValue wrong;

  public SahelException(ProblemKind kind, String message) {
    this(kind, message, (WrongValue) null);
  }

  public SahelException(ProblemKind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.wrong = null;
  }

  /** @param wrong the value that the message tells of, or null */
  public SahelException(ProblemKind kind, String message, WrongValue wrong) {
    super(message);
    this.kind = kind;
    this.wrong = wrong;
  }

  /** A parameter that cannot be used as it is; the message begins with its name. */
  public static SahelException of(WrongValue wrong, String why) {
    return new SahelException(
        ProblemKind.INVALID_INPUT, "Parameter " + wrong.parameter() + ": " + why, wrong);
  }

  public ProblemKind kind() {
    return kind;
  }

  /** The value that is wrong, where it is a single one that the caller gave. */
  public Optional<WrongValue> wrong() {
    return Optional.ofNullable(wrong);
  }
}
