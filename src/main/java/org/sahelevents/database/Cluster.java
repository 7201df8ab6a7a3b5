package org.sahelevents.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** The PostgreSQL cluster of a data directory: made, started, awaited, stopped. Callers hold the directory's lock. */
record Cluster(DataDirectory directory, PostgresPrograms programs) {
  private static final String NAME = "sahel";
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final long LOG_LIMIT_BYTES = 10_000_000;
  private static final int START_ATTEMPTS = 3;
  private static final long MEGABYTE = 1 << 20;
  private static final long LEAST_BUFFERS_MB = 128;
  private static final long MOST_BUFFERS_MB = 4096;

  DatabaseAddress address(Postmaster postmaster) throws IOException {
    return address(postmaster, NAME);
  }

  /** The server of this cluster, ready for connections; the running one, or a new one where none runs. */
  Postmaster running(boolean usedByOthers, String... settings) throws IOException, SQLException {
    for (int attempt = 1; ; attempt++) {
      Optional<Postmaster> found = Postmaster.of(directory.cluster());
      if (found.isEmpty()) {
        refuseWhen(usedByOthers);
        start(attempt, settings);
      } else if (answers(found.get())) {
        prepare(found.get());
        return found.get();
      }
    }
  }

  void stop() throws IOException {
    if (Postmaster.of(directory.cluster()).isPresent()) {
      control("-m", "fast", "-t", "120", "stop");
    }
  }

  private void refuseWhen(boolean usedByOthers) {
    if (usedByOthers) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT,
          "another process uses %s but no database runs there; end that process first"
              .formatted(directory.root()));
    }
  }

  private void start(int attempt, String... settings) throws IOException {
    if (!directory.hasCluster()) {
      make();
    }
    // what is left is stale: no process fits it, and nobody else uses the directory
    Files.deleteIfExists(directory.cluster().resolve("postmaster.pid"));
    boolean logFull =
        Files.exists(directory.log()) && Files.size(directory.log()) > LOG_LIMIT_BYTES;
    if (logFull) {
      Files.delete(directory.log());
    }
    StringBuilder options = new StringBuilder("-p ").append(freePort());
    for (String setting : settings) {
      options.append(" -c ").append(setting);
    }
    try {
      control(
          "-l",
          directory.log().getFileName().toString(),
          "-o",
          options.toString(),
          "-t",
          "300",
          "start");
    } catch (SahelException e) {
      if (attempt == START_ATTEMPTS) {
        throw new IOException(lastComplaint().orElse(e.getMessage()), e);
      }
    }
  }

  /** Makes the cluster aside and moves it into place when it is whole, so that no half-made one is ever found. */
  private void make() throws IOException {
    Path draft = Folders.draft(directory.root(), "initialising");
    directory.newPassword();
    programs.run(
        directory.root(),
        "initdb",
        "--pgdata=" + draft.getFileName(),
        "--username=" + NAME,
        "--pwfile=" + directory.passwordFile().getFileName(),
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--set=timezone=UTC",
        "--set=log_timezone=UTC",
        "--set=shared_buffers=" + buffers(),
        "--set=listen_addresses=127.0.0.1",
        "--set=unix_socket_directories=");
    Files.move(draft, directory.cluster());
  }

  /**
   * The memory for pages of the dataset, as a setting of PostgreSQL: an eighth of what this machine or container has, within
   * bounds. Its own 128 MB hold a twentieth of a million events, and what is read past them costs five times as much. Nothing of
   * it is taken before pages fill it.
   */
  private static String buffers() {
    return buffers(
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getTotalMemorySize());
  }

  /** @param all bytes that there are */
  static String buffers(long all) {
    return Math.min(Math.max(all / 8 / MEGABYTE, LEAST_BUFFERS_MB), MOST_BUFFERS_MB) + "MB";
  }

  /** Waits until the server takes connections; false when it ends instead, as one that was just shutting down does. */
  private boolean answers(Postmaster postmaster) throws IOException, SQLException {
    DatabaseAddress address = address(postmaster, "postgres");
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try (Connection connection = address.connect();
          Statement statement = connection.createStatement();
          ResultSet result = statement.executeQuery("show data_directory")) {
        result.next();
        if (Files.isSameFile(Path.of(result.getString(1)), directory.cluster())) {
          return true;
        }
        throw new IOException("port %d belongs to another database".formatted(postmaster.port()));
      } catch (SQLException e) {
        if (!Postmaster.of(directory.cluster()).equals(Optional.of(postmaster))) {
          return false;
        }
        if (isRefusal(e) || System.nanoTime() > deadline) {
          throw e;
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  /** A wrong password or name, which no waiting mends. */
  private static boolean isRefusal(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().startsWith("28");
  }

  private void prepare(Postmaster postmaster) throws IOException, SQLException {
    try (Connection connection = address(postmaster, "postgres").connect();
        Statement statement = connection.createStatement()) {
      boolean missing;
      try (ResultSet found =
          statement.executeQuery("select from pg_database where datname = '" + NAME + "'")) {
        missing = !found.next();
      }
      if (missing) {
        statement.execute("create database " + NAME);
      }
    }
  }

  private DatabaseAddress address(Postmaster postmaster, String database) throws IOException {
    String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postmaster.port(), database);
    return new DatabaseAddress(url, NAME, directory.password());
  }

  private void control(String... arguments) throws IOException {
    List<String> all =
        Stream.concat(
                Stream.of("-D", directory.cluster().getFileName().toString(), "-w"),
                Stream.of(arguments))
            .toList();
    programs.run(directory.root(), "pg_ctl", all.toArray(String[]::new));
  }

  private Optional<String> lastComplaint() throws IOException {
    if (!Files.exists(directory.log())) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(directory.log())) {
      return lines
          .filter(line -> line.contains("FATAL:"))
          .reduce((a, b) -> b)
          .map(l -> l.replaceFirst(".*FATAL: *", ""));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
