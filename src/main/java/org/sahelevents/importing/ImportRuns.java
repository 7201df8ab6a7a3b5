package org.sahelevents.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.sahelevents.article.Reading;
import org.sahelevents.article.Refusal;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.sql.Sql;

/** The runs of the import job in the database; written outside of any article's transaction. */
@ApplicationScoped
public class ImportRuns {
  /** The lock that a run's process holds while it lives; the server frees it when the process dies. */
  private static final String LEASE = "hashtextextended('import run ' || cast(%s as text), 0)";

  private final DataSource database;

  ImportRuns(DataSource database) {
    this.database = database;
  }

  void start(@Observes StartupEvent event) {
    markInterrupted();
  }

  /** Marks the runs whose process has died; runs of other living processes are left alone. */
  public int markInterrupted() {
    String sql =
        """
        update import_runs set state = 'INTERRUPTED', finished_at = updated_at
        where state = 'RUNNING' and pg_try_advisory_xact_lock(%s)
        """;
    return inOwnTransaction(() -> Sql.of(database, sql.formatted(LEASE.formatted("id"))).update());
  }

  /** Opens a run; it counts as alive until the lease is closed or the process dies. */
  Lease open(String source) {
    UUID id = UUID.randomUUID();
    Connection held = QuarkusTransaction.suspendingExisting().call(database::getConnection);
    try (var lock =
        held.prepareStatement("select pg_advisory_lock(" + LEASE.formatted("?") + ")")) {
      lock.setString(1, id.toString());
      lock.execute();
    } catch (SQLException failed) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT, "the database refuses: " + failed.getMessage(), failed);
    }
    String sql = "insert into import_runs (id, source) values (:id, :source)";
    inOwnTransaction(() -> Sql.of(database, sql).with("id", id).with("source", source).update());
    return new Lease(find(id).orElseThrow(), held);
  }

  /** Writes how far a run has come, or how it ended. */
  void save(ImportRun run) {
    String sql =
        """
        update import_runs set state = :state, updated_at = :updated, finished_at = :finished, total = :total,
          added = :added, changed = :changed, unchanged = :unchanged, failed = :failed, mentions = :mentions,
          message = :message
        where id = :id
        """;
    inOwnTransaction(
        () ->
            Sql.of(database, sql)
                .with("id", run.id())
                .with("state", run.state())
                .with("updated", run.updatedAt())
                .with("finished", run.finishedAt())
                .with("total", run.total())
                .with("added", run.counts().added())
                .with("changed", run.counts().changed())
                .with("unchanged", run.counts().unchanged())
                .with("failed", run.counts().failed())
                .with("mentions", run.counts().mentions())
                .with("message", run.message())
                .update());
  }

  void fail(UUID run, Reading.Refused refused) {
    String sql =
        "insert into import_failures (run_id, source, kind, message) values (:run, :source, :kind, :message)";
    inOwnTransaction(
        () ->
            Sql.of(database, sql)
                .with("run", run)
                .with("source", refused.source())
                .with("kind", refused.reason())
                .with("message", refused.message())
                .update());
  }

  public Optional<ImportRun> find(UUID id) {
    return Sql.of(database, "select * from import_runs where id = :id")
        .with("id", id)
        .first(ImportRuns::run);
  }

  /** The latest runs that started before the given one, newest first; the newest of all without one. */
  public List<ImportRun> page(UUID before, int limit) {
    String sql =
        """
        select * from import_runs
        where cast(:before as uuid) is null
           or (started_at, id) < (select r.started_at, r.id from import_runs r where r.id = :before)
        order by started_at desc, id desc
        limit :limit
        """;
    return Sql.of(database, sql).with("before", before).with("limit", limit).list(ImportRuns::run);
  }

  /** The first failures of a run, in the order of reading. */
  public List<ImportFailure> failures(UUID run, int limit) {
    String sql =
        "select source, kind, message from import_failures where run_id = :run order by id limit :limit";
    return Sql.of(database, sql)
        .with("run", run)
        .with("limit", limit)
        .list(
            row ->
                new ImportFailure(
                    row.getString("source"),
                    Refusal.valueOf(row.getString("kind")),
                    row.getString("message")));
  }

  private static ImportRun run(ResultSet row) throws SQLException {
    ImportCounts counts =
        new ImportCounts(
            row.getInt("added"),
            row.getInt("changed"),
            row.getInt("unchanged"),
            row.getInt("failed"),
            row.getInt("mentions"));
    return new ImportRun(
        row.getObject("id", UUID.class),
        row.getString("source"),
        RunState.valueOf(row.getString("state")),
        row.getObject("total", Integer.class),
        counts,
        moment(row, "started_at"),
        moment(row, "updated_at"),
        moment(row, "finished_at"),
        row.getString("message"));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static int inOwnTransaction(java.util.function.IntSupplier work) {
    return QuarkusTransaction.requiringNew().call(work::getAsInt);
  }

  /** A run that is alive as long as its process is, or until this is closed. */
  record Lease(ImportRun run, Connection held) implements AutoCloseable {
    @Override
    public void close() {
      try (held;
          var unlock = held.prepareStatement("select pg_advisory_unlock_all()")) {
        unlock.execute();
      } catch (SQLException gone) {
        // the server has freed the lock together with the connection
      }
    }
  }
}
