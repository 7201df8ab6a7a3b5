package org.sahelevents.importing;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.sahelevents.article.Reading;
import org.sahelevents.article.Refusal;
import org.sahelevents.importing.ArticleFiles.ArticleFile;

/**
 * Reads articles into the dataset. Articles are coded side by side and stored one by one in the order of reading, each
 * in a transaction of its own; so a run that is cut off has stored a beginning, and running it again does the rest.
 */
@ApplicationScoped
public class ImportJob {
  private static final Logger LOG = Logger.getLogger(ImportJob.class);
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int CODED_AHEAD = 4 * CORES;
  private static final long SAVE_EVERY_MILLIS = 500;
  private static final int SHUTDOWN_SECONDS = 20;

  private final ArticleIntake intake;
  private final ImportRuns runs;
  private final Redating redating;
  private final ReadWriteLock running = new ReentrantReadWriteLock();
  private volatile boolean stopping;

  ImportJob(ArticleIntake intake, ImportRuns runs, Redating redating) {
    this.intake = intake;
    this.runs = runs;
    this.redating = redating;
  }

  /** Lets the runs end with their present articles before the database is closed under them. */
  void stop(@Observes @Priority(2) ShutdownEvent event) throws InterruptedException {
    stopping = true;
    running.writeLock().tryLock(SHUTDOWN_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * Imports files, and folders with all that is below them.
   *
   * @return the run as it ended; what single articles lacked is in its failures
   * @throws org.sahelevents.problem.SahelException INVALID_INPUT when a path does not exist, ENVIRONMENT when the
   *     database fails
   */
  public ImportRun run(List<Path> paths, ProgressListener listener) {
    List<ArticleFile> files = ArticleFiles.under(paths);
    String source = paths.stream().map(Path::toString).collect(Collectors.joining(" "));
    runs.markInterrupted();
    return run(files, runs.open(source), listener);
  }

  /** Does the work of a run that was opened before, and closes it. */
  ImportRun run(List<ArticleFile> files, ImportRuns.Lease lease, ProgressListener listener) {
    running.readLock().lock();
    Progress progress = new Progress(lease.run(), listener);
    ExecutorService coders = Executors.newFixedThreadPool(CORES, ImportJob::coderThread);
    try (lease;
        ArticleFeed feed = new ArticleFeed(files)) {
      progress.total(files.stream().mapToInt(ArticleFile::articles).sum());
      boolean whole = importAll(feed, coders, progress) && redating.redate(() -> stopping);
      if (whole) {
        intake.linkPending();
        intake.relink();
      }
      return progress.end(whole ? RunState.COMPLETED : RunState.INTERRUPTED, null);
    } catch (RuntimeException | Error fault) {
      progress.failed(fault);
      throw fault;
    } finally {
      coders.shutdownNow();
      running.readLock().unlock();
    }
  }

  private boolean importAll(ArticleFeed feed, ExecutorService coders, Progress progress) {
    Deque<Pending> ahead = new ArrayDeque<>();
    Optional<Reading> next = feed.next();
    while (next.isPresent() || !ahead.isEmpty()) {
      if (stopping) {
        return false;
      }
      if (next.isPresent() && ahead.size() < CODED_AHEAD) {
        ahead.add(pending(next.get(), coders));
        next = feed.next();
      } else {
        settle(ahead.remove(), progress);
      }
    }
    return true;
  }

  private Pending pending(Reading reading, ExecutorService coders) {
    boolean toCode = reading instanceof Reading.Taken taken && !intake.upToDate(taken.article());
    return new Pending(
        reading,
        toCode ? coders.submit(() -> intake.code(((Reading.Taken) reading).article())) : null);
  }

  private void settle(Pending pending, Progress progress) {
    if (pending.reading instanceof Reading.Refused refused) {
      progress.refused(refused);
    } else if (pending.coding == null) {
      progress.settled(Outcome.UNCHANGED, 0);
    } else {
      store(pending, progress);
    }
  }

  private void store(Pending pending, Progress progress) {
    try {
      CodedArticle coded = pending.coding.get();
      Outcome outcome = intake.store(coded, pending.reading.source(), progress.run.id());
      progress.settled(outcome, coded.mentions().size());
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof OutOfMemoryError) {
        throw new IllegalStateException(
            "not enough memory to code " + pending.reading.source(), failed.getCause());
      }
      LOG.errorf(failed.getCause(), "%s could not be coded", pending.reading.source());
      String fault = "could not be coded: " + failed.getCause();
      progress.refused(Reading.refused(pending.reading.source(), Refusal.CODING_FAILED, fault));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "interrupted while coding " + pending.reading.source(), interrupted);
    }
  }

  private static Thread coderThread(Runnable work) {
    Thread thread = new Thread(work, "coder");
    thread.setDaemon(true);
    return thread;
  }

  /** An article on its way; {@code coding} is null when there is nothing to code. */
  private record Pending(Reading reading, Future<CodedArticle> coding) {}

  /** The run as it grows, written now and then and at its end. */
  private final class Progress {
    private final ProgressListener listener;
    private ImportRun run;
    private long savedAt;

    Progress(ImportRun run, ProgressListener listener) {
      this.run = run;
      this.listener = listener;
    }

    void total(int articles) {
      run = run.of(articles);
      runs.save(run);
      listener.progressed(run);
    }

    void settled(Outcome outcome, int mentions) {
      run = run.at(run.counts().plus(outcome, mentions), Instant.now());
      long now = System.nanoTime() / 1_000_000;
      if (now - savedAt >= SAVE_EVERY_MILLIS) {
        savedAt = now;
        runs.save(run);
      }
      listener.progressed(run);
    }

    void refused(Reading.Refused refused) {
      runs.fail(run.id(), refused);
      settled(Outcome.FAILED, 0);
    }

    ImportRun end(RunState state, String message) {
      run = run.ended(state, message, Instant.now());
      runs.save(run);
      listener.progressed(run);
      return run;
    }

    void failed(Throwable fault) {
      try {
        runs.save(run.ended(RunState.FAILED, fault.toString(), Instant.now()));
      } catch (RuntimeException databaseGone) {
        fault.addSuppressed(databaseGone);
      }
    }
  }
}
