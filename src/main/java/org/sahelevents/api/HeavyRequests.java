package org.sahelevents.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/**
 * Lets so many requests that take long be worked on at a time: exports, codings, and questions that may walk
 * through much of the dataset.
 */
@ApplicationScoped
public class HeavyRequests {
  private final int most;
  private final Semaphore free;

  HeavyRequests(@ConfigProperty(name = "sahel.heavy-requests", defaultValue = "8") int most) {
    this.most = most;
    this.free = new Semaphore(most);
  }

  /**
   * Counts this request as a heavy one until its answer has gone out or its caller has gone away, and until the work that
   * was {@linkplain Permit#held held} for it has ended.
   *
   * @throws SahelException BUSY if there are too many already
   */
  public Permit enter(RoutingContext request) {
    if (!free.tryAcquire()) {
      throw new SahelException(
          ProblemKind.BUSY,
          "%d exports, codings and long questions are under way, and no more are taken at a time; try again in a moment."
              .formatted(most));
    }
    Permit permit = new Permit();
    AtomicBoolean left = new AtomicBoolean();
    request.addEndHandler(
        ended -> {
          if (left.compareAndSet(false, true)) {
            permit.release();
          }
        });
    return permit;
  }

  /** How many more would be taken now. */
  int free() {
    return free.availablePermits();
  }

  /** The place of one heavy request. */
  public final class Permit {
    private final AtomicInteger holders = new AtomicInteger(1);

    private Permit() {}

    /** Does work that goes on for a while after the caller has gone away; none if that has happened already. */
    public <E extends Exception> void held(Work<E> work) throws E {
      if (holders.getAndUpdate(n -> n == 0 ? 0 : n + 1) == 0) {
        return;
      }
      try {
        work.run();
      } finally {
        release();
      }
    }

    private void release() {
      if (holders.decrementAndGet() == 0) {
        free.release();
      }
    }
  }

  /** Work that may fail. */
  @FunctionalInterface
  public interface Work<E extends Exception> {
    void run() throws E;
  }
}
