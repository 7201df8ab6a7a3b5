package org.sahelevents.testing;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The packaged program in a process of its own, as a user runs it. */
public final class SahelProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int LOWEST_PORT = 20_000;
  private static final int HIGHEST_PORT = 30_000;
  private static final Path PROGRAM = Path.of("target", "quarkus-app", "quarkus-run.jar");

  private final Process process;
  private final Path out;
  private final Path err;

  private SahelProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** How a process ended. */
  public record Ended(int status, String out, String err) {}

  public static SahelProcess start(String... arguments) throws IOException {
    return start(Map.of(), arguments);
  }

  /**
   * As {@link #start(String...)}, with these variables in its environment and no others of Sahel's. {@code SAHEL_JAVA_OPTS}
   * means what it means to {@code ./sahel}.
   */
  public static SahelProcess start(Map<String, String> environment, String... arguments)
      throws IOException {
    Path target = Path.of("target").toAbsolutePath();
    Path out = Files.createTempFile(target, "sahel", ".out");
    Path err = Files.createTempFile(target, "sahel", ".err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (environment.containsKey("SAHEL_JAVA_OPTS")) {
      command.addAll(List.of(environment.get("SAHEL_JAVA_OPTS").split(" ")));
    }
    command.add("-Dsahel.home=" + Path.of("").toAbsolutePath());
    command.addAll(List.of("-jar", PROGRAM.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("SAHEL_") || name.startsWith("QUARKUS_"));
    builder.environment().putAll(environment);
    return new SahelProcess(builder.start(), out, err);
  }

  /** Runs a command that ends by itself. */
  public static Ended run(String... arguments) throws IOException, InterruptedException {
    try (SahelProcess sahel = start(arguments)) {
      return sahel.end();
    }
  }

  /** None of those that systems give out by themselves, so that nobody gets it before the server takes it. */
  public static int freePort() throws IOException {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT);
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (BindException taken) {
        // another
      }
    }
  }

  /** Waits until the server on that port is ready, and fails with what it said when it ends instead. */
  public SahelProcess ready(int port) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!saysReady(port)) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new AssertionError(
            "does not come up: " + Files.readString(err) + Files.readString(out));
      }
      Thread.sleep(100);
    }
    return this;
  }

  /** Waits until it has printed these words on standard output. */
  public SahelProcess says(String words) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(out).contains(words)) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        throw new AssertionError("does not say \"" + words + "\": " + Files.readString(err));
      }
      Thread.sleep(100);
    }
    return this;
  }

  public static boolean saysReady(int port) throws IOException, InterruptedException {
    URI health = URI.create("http://localhost:" + port + "/q/health/ready");
    try {
      return HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** Ends it as a service manager does. */
  public Ended terminate() throws IOException, InterruptedException {
    process.destroy();
    return end();
  }

  /** Ends it as a crash does. */
  public Ended kill() throws IOException, InterruptedException {
    process.destroyForcibly();
    return end();
  }

  public Ended end() throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("does not end: " + Files.readString(err) + Files.readString(out));
    }
    return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @Override
  public void close() throws IOException {
    if (process.isAlive()) {
      process.destroy();
    }
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Files.deleteIfExists(out);
    Files.deleteIfExists(err);
  }
}
