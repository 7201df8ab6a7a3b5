package org.sahelevents.caching;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahelevents.sql.Sql;

/**
 * Which state the dataset is in. The database is asked for every request, so that whatever anybody has committed before
 * counts, in whichever process; requests that come while it is being asked share the next question.
 */
@ApplicationScoped
public class Revisions {
  private final DataSource database;
  private final long trustedNanos;
  private final AtomicLong commits = new AtomicLong();
  private final ExecutorService asker =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "revisions");
            thread.setDaemon(true);
            return thread;
          });
  private volatile Known known;

  /** The question that has not been put yet, for whoever comes now; null while nobody waits. */
  private CompletableFuture<Revision> next;

  private boolean asking;

  /** What was read, and when; and how many transactions had ended before. */
  private record Known(Revision revision, long readAt, long commits) {}

  /** @param trusted for how long a state that was read is believed; 0 asks each time */
  Revisions(
      DataSource database,
      @ConfigProperty(name = "sahel.cache.trusted", defaultValue = "0ms") Duration trusted) {
    this.database = database;
    this.trustedNanos = trusted.toNanos();
  }

  /** The state now. Not within a view of the database that began earlier; see {@link #ofView}. */
  public Revision now() {
    Revision fresh = fresh();
    if (fresh != null) {
      return fresh;
    }
    // a transaction under way may look at an older state, which others must not be told
    boolean here = !QuarkusTransaction.isActive();
    CompletableFuture<Revision> mine;
    boolean first;
    synchronized (this) {
      mine = queue();
      first = !asking;
      asking = true;
    }
    if (first && here) {
      askOnce();
    } else if (first) {
      asker.execute(this::askOnce);
    }
    try {
      return mine.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    }
  }

  /** The same for who must not wait; completes on a thread of its own. */
  CompletionStage<Revision> ask() {
    synchronized (this) {
      CompletableFuture<Revision> mine = queue();
      if (!asking) {
        asking = true;
        asker.execute(this::askOnce);
      }
      return mine;
    }
  }

  /** The state that the present transaction sees. */
  public Revision ofView() {
    return Sql.of(database, "select revision, changed_at from dataset_state")
        .first(
            row -> new Revision(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
        .orElseThrow();
  }

  /** The state now if it is known without asking, else null. */
  Revision fresh() {
    Known last = known;
    boolean holds =
        last != null
            && last.commits == commits.get()
            && System.nanoTime() - last.readAt < trustedNanos;
    return holds ? last.revision : null;
  }

  /** The next question, which is put after this. */
  private CompletableFuture<Revision> queue() {
    if (next == null) {
      next = new CompletableFuture<>();
    }
    return next;
  }

  private void askOnce() {
    CompletableFuture<Revision> mine;
    synchronized (this) {
      mine = next;
      next = null;
    }
    try {
      mine.complete(read());
    } catch (RuntimeException failed) {
      mine.completeExceptionally(failed);
    }
    synchronized (this) {
      asking = next != null;
      if (asking) {
        asker.execute(this::askOnce);
      }
    }
  }

  private Revision read() {
    long before = commits.get();
    long at = System.nanoTime();
    Revision read = ofView();
    known = new Known(read, at, before);
    return read;
  }

  /** A transaction of this process has ended, and may have changed the dataset. */
  void forget(@Observes @Destroyed(TransactionScoped.class) Object transaction) {
    commits.incrementAndGet();
  }

  @PreDestroy
  void stop() {
    asker.shutdown();
  }
}
