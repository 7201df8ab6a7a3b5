package org.sahelevents.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Lets so many requests that take long be worked on at a time: exports and codings. */
@ApplicationScoped
public class HeavyRequests {
  private final int most;
  private final Semaphore free;

  HeavyRequests(@ConfigProperty(name = "sahel.heavy-requests", defaultValue = "8") int most) {
    this.most = most;
    this.free = new Semaphore(most);
  }

  /**
   * Counts this request as a heavy one until its answer has gone out or its caller has gone away.
   *
   * @throws SahelException BUSY if there are too many already
   */
  public void enter(RoutingContext request) {
    if (!free.tryAcquire()) {
      throw new SahelException(
          ProblemKind.BUSY,
          "%d exports and codings are under way, and no more are taken at a time; try again in a moment."
              .formatted(most));
    }
    AtomicBoolean left = new AtomicBoolean();
    request.addEndHandler(
        ended -> {
          if (left.compareAndSet(false, true)) {
            free.release();
          }
        });
  }
}
