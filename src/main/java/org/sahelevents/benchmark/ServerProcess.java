package org.sahelevents.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server as a process of its own, on a free port: the packaged one, or a bare one beside it. */
final class ServerProcess implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 120;

  private final Process process;
  private final int port;
  private final Thread hook;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
    hook = new Thread(process::destroy, "end of the server");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * The server of this program on the data directory, ready for questions.
   *
   * @param settings environment variables
   */
  static ServerProcess on(Path data, Map<String, String> settings) throws IOException {
    int port = freePort();
    return started(
        List.of(
            java(),
            "-jar",
            program().toString(),
            "serve",
            "--no-seeds",
            "--data",
            data.toString(),
            "--port",
            Integer.toString(port)),
        settings,
        port,
        "/q/health/ready",
        data.resolve("server-%d.log".formatted(port)));
  }

  /** A {@link BareServer} on the database, ready for questions. */
  static ServerProcess bare(Path data, String url, String user, String password)
      throws IOException {
    int port = freePort();
    Path libraries = program().resolveSibling("lib");
    return started(
        List.of(
            java(),
            "-cp",
            Stream.of(
                    libraries.resolve("main"),
                    libraries.resolve("boot"),
                    program().resolveSibling("app"))
                .map(folder -> folder + File.separator + "*")
                .collect(Collectors.joining(File.pathSeparator)),
            BareServer.class.getName(),
            Integer.toString(port),
            url,
            user,
            password),
        Map.of(),
        port,
        "/ready",
        data.resolve("bare-server.log"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Path program() {
    return Path.of(System.getProperty("java.class.path")).toAbsolutePath();
  }

  private static ServerProcess started(
      List<String> command, Map<String, String> settings, int port, String ready, Path log)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(settings);
    ServerProcess server = new ServerProcess(builder.start(), port);
    server.await(ready, log);
    return server;
  }

  private void await(String ready, Path log) throws IOException {
    for (int i = 0; i < 10 * PATIENCE_SECONDS && process.isAlive(); i++) {
      try (HttpConnection connection = new HttpConnection(port)) {
        if (connection.get(ready, null).ok()) {
          return;
        }
      } catch (IOException notYet) {
        // asked again below
      }
      try {
        TimeUnit.MILLISECONDS.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    String told = Files.readString(log);
    close();
    throw new IOException("the server does not start: " + told);
  }

  int port() {
    return port;
  }

  /** Resident memory in MiB, now and at its peak; nothing where the system does not tell. */
  String memory() {
    try {
      long now = 0;
      long most = 0;
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith("VmRSS:")) {
          now = Long.parseLong(line.replaceAll("\\D", ""));
        } else if (line.startsWith("VmHWM:")) {
          most = Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
      return "%d (%d)".formatted(now / 1024, most / 1024);
    } catch (IOException untold) {
      return "";
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IllegalStateException alreadyEnding) {
      // the hook does it
    }
  }
}
