package org.sahelevents.caching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Tells when the dataset has come to rest, for work that nobody waits for. */
@ApplicationScoped
public class AtRest {
  private static final Logger LOG = Logger.getLogger(AtRest.class);

  /** The dataset is at rest when nothing has changed for so long. */
  private static final long REST_MILLIS = 2000;

  /** The work takes one part in so many of the time, however often the dataset changes. */
  private static final int SHARE = 10;

  private final Revisions revisions;

  AtRest(Revisions revisions) {
    this.revisions = revisions;
  }

  /**
   * Does the work once for each state that the dataset comes to rest in, on a thread of its own.
   *
   * @return the thread, which ends with the program or when it is interrupted while it waits
   */
  public Thread each(String name, Runnable work) {
    Thread thread = new Thread(() -> watch(name, work), name);
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
    return thread;
  }

  private void watch(String name, Runnable work) {
    Revision seen = null;
    Revision done = null;
    long pause = REST_MILLIS;
    while (true) {
      try {
        TimeUnit.MILLISECONDS.sleep(pause);
        pause = REST_MILLIS;
        Revision now = revisions.now();
        if (now.equals(seen) && !now.equals(done)) {
          long begun = System.nanoTime();
          try {
            work.run();
            done = now;
          } finally {
            // what fails takes no more of the time than what succeeds
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            pause = Math.max(pause, SHARE * took);
          }
        }
        seen = now;
      } catch (InterruptedException ended) {
        return;
      } catch (RuntimeException failed) {
        // whoever needs it does it himself; the next round tries again
        LOG.debugf(failed, "%s cannot be done.", name);
      }
    }
  }
}
