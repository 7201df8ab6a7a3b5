package org.sahelevents.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sahelevents.testing.SahelProcess;

class ServeIT {
  private static final int BY_SIGTERM = 128 + 15;

  @TempDir Path data;
  private int port;

  @BeforeEach
  void choosePort() throws IOException {
    port = SahelProcess.freePort();
  }

  @Test
  void endsCleanlyAndLeavesNoPostgresBehind() throws Exception {
    try (SahelProcess server = serve(port).ready(port).says("/api/v1")) {
      ProcessHandle postgres = postgres();
      SahelProcess.Ended ended = server.terminate();
      assertEquals(BY_SIGTERM, ended.status());
      assertTrue(ended.out().contains("http://localhost:" + port + "/api/v1"), ended.out());
      assertEnds(postgres);
      assertTrue(
          Files.readString(data.resolve("postgres.log")).contains("database system is shut down"));
    }
  }

  @Test
  void takesOverThePostgresOfAKilledServer() throws Exception {
    try (SahelProcess server = serve(port).ready(port)) {
      server.kill();
    }
    ProcessHandle orphan = postgres();
    assertTrue(orphan.isAlive());
    try (SahelProcess server = serve(port).ready(port)) {
      assertEquals(orphan, postgres());
      server.terminate();
    }
    assertEnds(orphan);
  }

  @Test
  void recoversWhenPostgresWasKilledAsWell() throws Exception {
    try (SahelProcess server = serve(port).ready(port)) {
      server.kill();
    }
    ProcessHandle killed = postgres();
    killed.destroyForcibly();
    killed.onExit().join();
    try (SahelProcess server = serve(port).ready(port)) {
      assertFalse(killed.equals(postgres()));
      server.terminate();
    }
  }

  @Test
  void twoServersShareOneDatabaseUntilTheLastHasGone() throws Exception {
    int otherPort = SahelProcess.freePort();
    try (SahelProcess first = serve(port).ready(port);
        SahelProcess second = serve(otherPort).ready(otherPort)) {
      ProcessHandle postgres = postgres();
      first.terminate();
      assertTrue(SahelProcess.saysReady(otherPort));
      second.terminate();
      assertEnds(postgres);
    }
  }

  @Test
  void saysWhichPortIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      int number = taken.getLocalPort();
      refuses("port " + number, "--port", Integer.toString(number), "--data", data.toString());
      assertFalse(Files.exists(data.resolve("postgres")));
    }
  }

  @Test
  void saysThatTheDataDirectoryCannotBeWritten() throws Exception {
    Path file = Files.writeString(data.resolve("file"), "");
    refuses(file.toString(), "--port", Integer.toString(port), "--data", file.toString());
  }

  @Test
  void saysThatTheDatabaseCannotBeReached() throws Exception {
    String address = "jdbc:postgresql://localhost:" + SahelProcess.freePort() + "/none";
    refuses(address, "--port", Integer.toString(port), "--jdbc-url", address + "?password=secret");
  }

  private SahelProcess serve(int onPort) throws IOException {
    return SahelProcess.start(
        "serve", "--no-seeds", "--port", Integer.toString(onPort), "--data", data.toString());
  }

  private static void refuses(String named, String... options) throws Exception {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "serve";
    System.arraycopy(options, 0, arguments, 1, options.length);
    SahelProcess.Ended ended = SahelProcess.run(arguments);
    assertEquals(2, ended.status(), ended.err());
    assertEquals(1, ended.err().lines().count(), ended.err());
    assertTrue(ended.err().contains(named), ended.err());
    assertFalse(ended.err().contains("secret"), ended.err());
    assertEquals("", ended.out());
  }

  /** PostgreSQL says that it has stopped a moment before its process ends. */
  private static void assertEnds(ProcessHandle process) throws Exception {
    process.onExit().get(1, TimeUnit.MINUTES);
  }

  private ProcessHandle postgres() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0));
    Optional<ProcessHandle> process = ProcessHandle.of(pid);
    return process.orElseThrow();
  }
}
