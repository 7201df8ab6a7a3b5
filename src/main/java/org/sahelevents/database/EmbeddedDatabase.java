package org.sahelevents.database;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.sql.SQLException;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/**
 * The program's own PostgreSQL. The processes that open one data directory share one server: the first starts it, the
 * last one to leave stops it. A server that a killed process left running is taken over by the next.
 */
public final class EmbeddedDatabase implements Database {
  private final Cluster cluster;
  private final DirectoryLock lock;
  private final DatabaseAddress address;
  private boolean open = true;

  private EmbeddedDatabase(Cluster cluster, DirectoryLock lock, DatabaseAddress address) {
    this.cluster = cluster;
    this.lock = lock;
    this.address = address;
  }

  /**
   * Starts the server of the directory or joins the running one; makes the cluster when there is none.
   *
   * @param settings of a server that has to be started, as {@code name=value}
   * @throws SahelException of kind ENVIRONMENT when it does not come up, saying why
   */
  public static EmbeddedDatabase open(DataDirectory directory, String... settings) {
    try {
      DirectoryLock lock = DirectoryLock.on(directory.lock());
      try (FileLock starting = lock.starting()) {
        Cluster cluster = new Cluster(directory, PostgresPrograms.in(directory.binaries()));
        DatabaseAddress address = cluster.address(cluster.running(lock.usedByOthers(), settings));
        lock.join();
        return new EmbeddedDatabase(cluster, lock, address);
      } catch (IOException | SQLException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException | SQLException e) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT,
          "the database in %s does not start: %s".formatted(directory.root(), e.getMessage()),
          e);
    }
  }

  @Override
  public DatabaseAddress address() {
    return address;
  }

  /** Leaves the server, and stops it when no other process uses it. Safe to call twice and from several threads. */
  @Override
  public synchronized void close() {
    if (!open) {
      return;
    }
    open = false;
    try (lock;
        FileLock stopping = lock.starting()) {
      lock.leave();
      if (!lock.usedByOthers()) {
        cluster.stop();
      }
    } catch (IOException e) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT, "the database does not stop: " + e.getMessage(), e);
    }
  }
}
