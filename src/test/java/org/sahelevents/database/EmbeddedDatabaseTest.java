package org.sahelevents.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

class EmbeddedDatabaseTest {
  private static final Path BINARIES = Path.of("target", "postgres");

  @TempDir Path data;

  @Test
  void keepsWhatWasWrittenAndWritesItToDisk() throws Exception {
    try (EmbeddedDatabase database = open()) {
      assertEquals("on", answer(database, "show fsync"));
      assertEquals("on", answer(database, "show synchronous_commit"));
      assertEquals(
          "C.UTF-8",
          answer(database, "select datlocale from pg_database where datname = current_database()"));
      assertEquals(
          "b",
          answer(
              database,
              "select datlocprovider from pg_database where datname = current_database()"));
      assertEquals("127.0.0.1", answer(database, "show listen_addresses"));
      answer(database, "create table kept as select 1 as one; select 1");
    }
    try (EmbeddedDatabase database = open()) {
      assertEquals("1", answer(database, "select one from kept"));
    }
  }

  @Test
  void hasAnEighthOfTheMemoryWithinBounds() throws Exception {
    long gigabyte = 1 << 30;
    assertEquals("128MB", Cluster.buffers(gigabyte / 2));
    assertEquals("1024MB", Cluster.buffers(8 * gigabyte));
    assertEquals("4096MB", Cluster.buffers(64 * gigabyte));
    try (EmbeddedDatabase database = open()) {
      assertEquals(
          "configuration file",
          answer(database, "select source from pg_settings where name = 'shared_buffers'"));
      assertEquals(
          "1",
          answer(
              database,
              "select count(*) from pg_file_settings where name = 'shared_buffers' and setting = '"
                  + Cluster.buffers(memory())
                  + "'"));
    }
  }

  private static long memory() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getTotalMemorySize();
  }

  @Test
  void letsNobodyInWithoutThePassword() throws Exception {
    try (EmbeddedDatabase database = open()) {
      DatabaseAddress address = database.address();
      assertEquals(
          "rw-------",
          PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("password"))));
      DatabaseAddress guess = new DatabaseAddress(address.jdbcUrl(), address.user(), "guess");
      SahelException refusal = assertThrows(SahelException.class, guess::check);
      assertEquals(ProblemKind.ENVIRONMENT, refusal.kind());
    }
  }

  @Test
  void isNotMisledByAProcessThatGotTheNumberOfADeadServer() throws Exception {
    open().close();
    long foreign = ProcessHandle.current().pid();
    List<String> left =
        List.of(
            "" + foreign,
            data.resolve("postgres").toString(),
            "" + Instant.now().getEpochSecond(),
            "5432",
            "",
            "",
            "");
    Files.write(data.resolve("postgres/postmaster.pid"), left);
    try (EmbeddedDatabase database = open()) {
      assertEquals("1", answer(database, "select 1"));
    }
    assertTrue(ProcessHandle.current().isAlive());
  }

  @Test
  void throwsAwayWhatAKilledInitialisationLeft() throws Exception {
    Files.createDirectories(data.resolve("initialising123/base"));
    open().close();
    try (var all = Files.list(data)) {
      assertEquals(
          List.of("lock", "password", "postgres", "postgres.log"),
          all.map(p -> p.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void quotesPostgresWhenItDoesNotStart() throws Exception {
    open().close();
    Files.writeString(data.resolve("postgres/PG_VERSION"), "9\n");
    SahelException failure = assertThrows(SahelException.class, this::open);
    assertEquals(ProblemKind.ENVIRONMENT, failure.kind());
    assertTrue(failure.getMessage().contains("incompatible"), failure.getMessage());
  }

  private EmbeddedDatabase open() {
    return EmbeddedDatabase.open(DataDirectory.at(data, BINARIES));
  }

  private static String answer(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = database.address().connect();
        var statement = connection.createStatement()) {
      boolean rows = statement.execute(sql);
      while (!rows) {
        rows = statement.getMoreResults();
      }
      try (ResultSet result = statement.getResultSet()) {
        result.next();
        return result.getString(1);
      }
    }
  }
}
