package org.sahelevents.api;

import jakarta.ws.rs.core.Response.Status;
import java.util.EnumMap;
import java.util.Map;
import org.sahelevents.problem.ProblemKind;

/** The one table from kind of problem to HTTP status; a kind without a row is our own fault, 500. */
public final class ProblemStatus {
  private static final Map<ProblemKind, Status> TABLE = new EnumMap<>(ProblemKind.class);

  static {
    TABLE.put(ProblemKind.INVALID_INPUT, Status.BAD_REQUEST);
    TABLE.put(ProblemKind.NOT_FOUND, Status.NOT_FOUND);
    TABLE.put(ProblemKind.GONE, Status.GONE);
    TABLE.put(ProblemKind.CONFLICT, Status.CONFLICT);
    TABLE.put(ProblemKind.FORBIDDEN, Status.FORBIDDEN);
    TABLE.put(ProblemKind.TOO_LARGE, Status.REQUEST_ENTITY_TOO_LARGE);
    TABLE.put(ProblemKind.UNSUPPORTED_FORMAT, Status.UNSUPPORTED_MEDIA_TYPE);
    TABLE.put(ProblemKind.BUSY, Status.SERVICE_UNAVAILABLE);
    TABLE.put(ProblemKind.NOT_IMPLEMENTED, Status.NOT_IMPLEMENTED);
    TABLE.put(ProblemKind.ENVIRONMENT, Status.SERVICE_UNAVAILABLE);
  }

  private ProblemStatus() {}

  public static Status of(ProblemKind kind) {
    return TABLE.getOrDefault(kind, Status.INTERNAL_SERVER_ERROR);
  }
}
