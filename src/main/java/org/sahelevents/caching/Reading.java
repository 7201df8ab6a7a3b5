package org.sahelevents.caching;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * In which state of the dataset the answer to the present request is read. A statement that brings rows can bring the
 * state along: one trip to the database instead of two.
 */
@ApplicationScoped
public class Reading {
  private static final String AWAITED = Reading.class.getName();

  private final CurrentVertxRequest current;
  private final Revisions revisions;

  Reading(CurrentVertxRequest current, Revisions revisions) {
    this.current = current;
    this.revisions = revisions;
  }

  /** To be called where the state has not been asked for, since the answer will bring it. */
  static void await(RoutingContext context) {
    context.put(AWAITED, true);
  }

  /** Whether somebody has to tell, or to ask, before an answer is read. */
  public boolean isAwaited() {
    RoutingContext context = current.getCurrent();
    return context != null && context.get(AWAITED) != null && HotAnswers.revision(context) == null;
  }

  /** The state in which a statement saw the dataset that is the first of all that the answer is made of. */
  public void tell(Revision revision) {
    if (isAwaited()) {
      HotAnswers.tell(current.getCurrent(), revision);
    }
  }

  /** Asks for the state; to be called before anything is read that does not tell. */
  public void ask() {
    if (isAwaited()) {
      HotAnswers.tell(current.getCurrent(), revisions.now());
    }
  }
}
