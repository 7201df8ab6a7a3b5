package org.sahelevents.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged server as a process of its own, on a free port. */
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

  /** The server of this program on the data directory, ready for questions. */
  static ServerProcess on(Path data) throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            new File(System.getProperty("java.class.path")).getAbsolutePath(),
            "serve",
            "--no-seeds",
            "--data",
            data.toString(),
            "--port",
            Integer.toString(port));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("server.log").toFile())
            .start();
    ServerProcess server = new ServerProcess(process, port);
    server.await(data.resolve("server.log"));
    return server;
  }

  private void await(Path log) throws IOException {
    for (int i = 0; i < 10 * PATIENCE_SECONDS && process.isAlive(); i++) {
      try (HttpConnection connection = new HttpConnection(port)) {
        if (connection.get("/q/health/ready", null).ok()) {
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
