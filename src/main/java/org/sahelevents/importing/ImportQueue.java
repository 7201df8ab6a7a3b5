package org.sahelevents.importing;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.sahelevents.importing.ArticleFiles.ArticleFile;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Imports that came over HTTP, one after the other in the background. */
@ApplicationScoped
public class ImportQueue {
  private static final Logger LOG = Logger.getLogger(ImportQueue.class);
  private static final int WAITING = 8;

  private final ImportJob job;
  private final ImportRuns runs;
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), ImportQueue::thread);

  ImportQueue(ImportJob job, ImportRuns runs) {
    this.job = job;
    this.runs = runs;
    worker.allowCoreThreadTimeOut(true);
  }

  /** Starts no other import; {@link ImportJob} lets the present one end. */
  void stop(@Observes @Priority(1) ShutdownEvent event) {
    worker.shutdown();
    worker.getQueue().clear();
  }

  /**
   * Opens a run for uploaded files and has it done when its turn comes.
   *
   * @param folder holds the files; deleted when the run has ended
   * @return the run as it stands now
   * @throws SahelException CONFLICT when too many imports are waiting already
   */
  ImportRun add(String source, List<ArticleFile> files, Path folder) {
    if (worker.getQueue().remainingCapacity() == 0) {
      throw full();
    }
    ImportRuns.Lease lease = runs.open(source);
    try {
      worker.execute(() -> work(lease, files, folder));
      return lease.run();
    } catch (RejectedExecutionException noRoom) {
      lease.close();
      runs.markInterrupted();
      throw full();
    }
  }

  private void work(ImportRuns.Lease lease, List<ArticleFile> files, Path folder) {
    try {
      job.run(files, lease, ProgressListener.NONE);
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "import %s failed", lease.run().id());
    } finally {
      Uploads.delete(folder);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "import");
    thread.setDaemon(true);
    return thread;
  }

  private static SahelException full() {
    return new SahelException(
        ProblemKind.CONFLICT,
        WAITING + " imports are waiting already; try again when one of them has ended.");
  }
}
