package org.sahelevents.caching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahelevents.sql.Sql;

/**
 * Which state the dataset is in. What this process commits counts at once; of what others commit, one state is taken for
 * granted for some milliseconds, so that a busy server need not ask the database for every request.
 */
@ApplicationScoped
public class Revisions {
  private final DataSource database;
  private final long trustedNanos;
  private final AtomicLong commits = new AtomicLong();
  private volatile Known known;

  /** What was read, and when; and how many transactions had ended before. */
  private record Known(Revision revision, long readAt, long commits) {}

  /** @param trusted for how long a state that was read is believed */
  Revisions(
      DataSource database,
      @ConfigProperty(name = "sahel.cache.trusted", defaultValue = "10ms") Duration trusted) {
    this.database = database;
    this.trustedNanos = trusted.toNanos();
  }

  /** The state now; asks the database where need be. */
  Revision now() {
    Revision fresh = fresh();
    return fresh == null ? read() : fresh;
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

  private Revision read() {
    long before = commits.get();
    long at = System.nanoTime();
    Revision read =
        Sql.of(database, "select revision, changed_at from dataset_state")
            .first(
                row ->
                    new Revision(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()))
            .orElseThrow();
    known = new Known(read, at, before);
    return read;
  }

  /** A transaction of this process has ended, and may have changed the dataset. */
  void forget(@Observes @Destroyed(TransactionScoped.class) Object transaction) {
    commits.incrementAndGet();
  }
}
