package org.sahelevents.problem;

/** What went wrong, as far as the one who can mend it needs to know; the API maps each kind to one HTTP status. */
public enum ProblemKind {
  /** A value, parameter or file that the caller gave cannot be used as it is. */
  INVALID_INPUT,
  /** The thing asked for does not exist. */
  NOT_FOUND,
  /** The thing asked for existed once. */
  GONE,
  /** The request contradicts what is stored or running. */
  CONFLICT,
  /** The caller may not do this. */
  FORBIDDEN,
  /** What was sent is larger than what is taken. */
  TOO_LARGE,
  /** The media type of the request or of the wanted answer is not known. */
  UNSUPPORTED_FORMAT,
  /** Too much is asked for at this moment; the same may be asked again soon. */
  BUSY,
  /** A standard would have it, but it is not done here. */
  NOT_IMPLEMENTED,
  /** Something the program itself depends on (data file, database, folder) is missing or broken. */
  ENVIRONMENT
}
