package org.sahelevents.api;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.util.stream.Stream;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Tells a caller that his form cannot be read, which the framework takes for a failure of its own. */
@Provider
public class UnreadableFormMapper implements ExceptionMapper<IOException> {
  private static final String READER_OF_FORMS = "org.jboss.resteasy.reactive.server.core.multipart";

  private final ProblemMapper problems;

  UnreadableFormMapper(ProblemMapper problems) {
    this.problems = problems;
  }

  @Override
  public Response toResponse(IOException failed) {
    boolean form =
        Stream.of(failed.getStackTrace())
            .anyMatch(at -> at.getClassName().startsWith(READER_OF_FORMS));
    return problems.toResponse(
        form
            ? new SahelException(
                ProblemKind.INVALID_INPUT,
                "The body is no whole form (multipart/form-data, RFC 7578): its last boundary is missing.",
                failed)
            : new SahelException(ProblemKind.ENVIRONMENT, failed.toString(), failed));
  }
}
