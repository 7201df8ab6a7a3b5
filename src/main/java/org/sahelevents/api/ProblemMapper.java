package org.sahelevents.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.jboss.logging.Logger;
import org.sahelevents.problem.GoneException;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.problem.WrongValue;

/** Tells the caller what is wrong and what would be right, in the shape of RFC 9457. */
@Provider
public class ProblemMapper implements ExceptionMapper<SahelException> {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  private static final int RETRY_AFTER_SECONDS = 5;

  @Context UriInfo uri;

  @Override
  public Response toResponse(SahelException problem) {
    Status status = ProblemStatus.of(problem.kind());
    boolean busy = problem.kind() == ProblemKind.BUSY;
    boolean ours =
        status.getFamily() == Response.Status.Family.SERVER_ERROR
            && !busy
            && problem.kind() != ProblemKind.NOT_IMPLEMENTED;
    if (ours) {
      LOG.error(problem.getMessage(), problem);
    }
    HttpProblem.Builder told = HttpProblem.builder();
    if (busy) {
      told.withHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    if (problem instanceof GoneException gone && gone.successor() != null) {
      told.withHeader(HttpHeaders.LINK, "<" + gone.address() + ">; rel=\"successor-version\"")
          .with("replacedBy", gone.successor());
    }
    problem.wrong().ifPresent(wrong -> tell(wrong, told));
    return told.withStatus(status)
        .withTitle(status.getReasonPhrase())
        .withDetail(
            ours ? "The service itself is in trouble; its log says why." : problem.getMessage())
        .withInstance(URI.create(uri.getRequestUri().getRawPath()))
        .with("kind", problem.kind().name())
        .with(RequestId.NAME, RequestId.current())
        .build()
        .toResponse();
  }

  /** What programs read, without taking the sentence to pieces. */
  private static void tell(WrongValue wrong, HttpProblem.Builder told) {
    told.with("parameter", wrong.parameter());
    if (wrong.value() != null) {
      told.with("value", wrong.value());
    }
    if (!wrong.allowed().isEmpty()) {
      told.with("allowed", wrong.allowed());
    }
    if (wrong.vocabulary() != null) {
      told.with("vocabulary", wrong.vocabulary());
    }
    if (!wrong.suggestion().isEmpty()) {
      told.with("suggestion", wrong.suggestion());
    }
  }
}
