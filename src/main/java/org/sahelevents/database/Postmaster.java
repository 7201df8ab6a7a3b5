package org.sahelevents.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The running server of a cluster, as its postmaster.pid describes it.
 *
 * @param port on the loopback address
 */
record Postmaster(long pid, int port) {
  /** Start times are rounded to the second in the file, and to clock ticks by the system. */
  private static final Duration ROUNDING = Duration.ofSeconds(10);

  /**
   * The server that runs on this cluster now. A file left behind by a crash is told from a live one by the process: it
   * must exist, be a postgres, and have started when the file says, for a process id comes round again.
   */
  static Optional<Postmaster> of(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < 4 || !lines.get(0).matches("\\d+") || !lines.get(3).matches("\\d+")) {
      return Optional.empty();
    }
    Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
    return ProcessHandle.of(Long.parseLong(lines.get(0)))
        .filter(ProcessHandle::isAlive)
        .filter(process -> isPostgres(process, started))
        .map(process -> new Postmaster(process.pid(), Integer.parseInt(lines.get(3))));
  }

  /** A process that does not tell its name is a dead one waiting to be buried, or another user's. */
  private static boolean isPostgres(ProcessHandle process, Instant started) {
    ProcessHandle.Info info = process.info();
    boolean named =
        info.command()
            .map(c -> Path.of(c).getFileName().toString().startsWith("postgres"))
            .orElse(false);
    boolean timely =
        info.startInstant()
            .map(actual -> Duration.between(started, actual).abs().compareTo(ROUNDING) <= 0)
            .orElse(true);
    return named && timely;
  }
}
