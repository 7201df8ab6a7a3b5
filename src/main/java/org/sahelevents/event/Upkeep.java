package org.sahelevents.event;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.sahelevents.caching.AtRest;
import org.sahelevents.event.query.EventRenderings;

/**
 * Makes of the dataset what the present program would have made of it, while the program does other things: events linked by
 * its rules, and kept ready in its way of writing.
 */
@ApplicationScoped
public class Upkeep {
  private static final Logger LOG = Logger.getLogger(Upkeep.class);

  private final EventRecorder recorder;
  private final EventRenderings renderings;
  private final AtRest atRest;

  Upkeep(EventRecorder recorder, EventRenderings renderings, AtRest atRest) {
    this.recorder = recorder;
    this.renderings = renderings;
    this.atRest = atRest;
  }

  /** Begins at once, and looks after renderings that got lost whenever the dataset has come to rest. */
  public void start() {
    Thread thread = new Thread(this::catchUp, "upkeep");
    thread.setDaemon(true);
    thread.start();
    atRest.each("renderings", renderings::completeAll);
  }

  /** What it begins with. */
  void catchUp() {
    attempt("Events cannot be kept ready: ", renderings::completeAll);
    attempt("Events cannot be linked by the present rules: ", recorder::relink);
  }

  /** What is left undone is tried again by the next start or import; until then all answers are right, though of before. */
  private static void attempt(String refusal, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.warn(refusal + failed.getMessage(), failed);
    }
  }
}
