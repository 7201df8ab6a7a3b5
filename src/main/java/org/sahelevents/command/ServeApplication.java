package org.sahelevents.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serving, once the application stands: fill an empty dataset, say where everything is, wait for the end. */
@Dependent
@Unremovable
final class ServeApplication implements QuarkusApplication {
  private final String host;
  private final int port;

  ServeApplication(
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "quarkus.http.port") int port) {
    this.host = host;
    this.port = port;
  }

  @Override
  public int run(String... seeds) {
    announce();
    Quarkus.waitForExit();
    return 0;
  }

  private void announce() {
    String base = "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port;
    double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    System.out.printf(
        Locale.ROOT, "Sahel Events is ready after %.1f s; Ctrl-C ends it.%n", seconds);
    System.out.printf("  page           %s/%n", base);
    System.out.printf("  API            %s/api/v1/events%n", base);
    System.out.printf("  documentation  %s/q/swagger-ui/%n", base);
  }
}
