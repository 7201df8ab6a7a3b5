package org.sahelevents.api;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import org.sahelevents.problem.ProblemKind;

/** Says in the caller's words, with a kind, what the framework refuses before any resource is reached. */
@ApplicationScoped
public class FrameworkProblems implements ProblemPostProcessor {
  private static final String READ = "; /q/openapi describes ";

  private static final Map<Integer, Refusal> REFUSALS =
      Map.of(
          404,
          new Refusal(ProblemKind.NOT_FOUND, "There is nothing at this address" + READ + "what is"),
          405,
          new Refusal(
              ProblemKind.INVALID_INPUT,
              "This address does not take this method" + READ + "which it takes"),
          406,
          new Refusal(
              ProblemKind.UNSUPPORTED_FORMAT,
              "Nothing that Accept names can be given here" + READ + "what can"),
          415,
          new Refusal(
              ProblemKind.UNSUPPORTED_FORMAT,
              "This Content-Type is not taken here" + READ + "what is"));

  private record Refusal(ProblemKind kind, String detail) {}

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    HttpProblem identified =
        HttpProblem.builder(problem).with(RequestId.NAME, RequestId.current()).build();
    Refusal refusal = REFUSALS.get(problem.getStatusCode());
    if (refusal == null || !(context.cause instanceof WebApplicationException)) {
      return identified;
    }
    return HttpProblem.builder(identified)
        .withDetail(refusal.detail + ".")
        .with("kind", refusal.kind.name())
        .build();
  }
}
