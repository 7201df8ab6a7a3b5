package org.sahelevents.command;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.Callable;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = "Serves the dataset over HTTP; an empty one is filled from seeds/ first.")
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on (default: ${DEFAULT-VALUE}).",
      defaultValue = "8080")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine alone).",
      defaultValue = "localhost")
  private String host;

  @Option(names = "--no-seeds", description = "Leave an empty dataset empty.")
  private boolean noSeeds;

  @Mixin private DatabaseOptions database;

  @Override
  public Integer call() throws Exception {
    checkPort();
    return Application.on(database::open)
        .with("quarkus.http.host-enabled", "true")
        .with("quarkus.http.host", host)
        .with("quarkus.http.port", Integer.toString(port))
        .run(
            ServeApplication.class,
            noSeeds
                ? new String[0]
                : new String[] {SahelCommand.home().resolve("seeds").toString()});
  }

  /** Before anything is started: a taken port should cost no time. */
  private void checkPort() {
    if (port < 1 || port > 65535) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT, "a port lies between 1 and 65535, not at " + port);
    }
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new SahelException(ProblemKind.INVALID_INPUT, "no such address to listen on: " + host);
    }
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(address);
    } catch (IOException e) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT,
          "cannot listen on %s port %d: %s; name another with --port"
              .formatted(host, port, e.getMessage()),
          e);
    }
  }
}
