package org.sahelevents.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahelevents.event.SqlReader;
import org.sahelevents.event.Upkeep;
import org.sahelevents.event.counting.CountsAhead;
import org.sahelevents.importing.NamedCountries;
import org.sahelevents.importing.Seeds;
import org.sahelevents.importing.TerminalProgress;

/** Serving, once the application stands: fill an empty dataset, say where everything is, wait for the end. */
@Dependent
@Unremovable
final class ServeApplication implements QuarkusApplication {
  private static final Set<String> ALL_ADDRESSES = Set.of("0.0.0.0", "::", "[::]");

  private final Seeds seeds;
  private final Upkeep upkeep;
  private final NamedCountries countries;
  private final CountsAhead counts;
  private final String host;
  private final int port;
  private final String database;
  private final boolean readable;

  ServeApplication(
      Seeds seeds,
      Upkeep upkeep,
      NamedCountries countries,
      CountsAhead counts,
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "quarkus.http.port") int port,
      @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database,
      @ConfigProperty(name = "sahel.reader-password") Optional<String> readerPassword) {
    this.seeds = seeds;
    this.upkeep = upkeep;
    this.countries = countries;
    this.counts = counts;
    this.host = host;
    this.port = port;
    this.database = database;
    this.readable = readerPassword.isPresent();
  }

  /** Takes the folder of seeds as its argument, or none to leave an empty dataset empty. */
  @Override
  public int run(String... folders) {
    for (String folder : folders) {
      fill(Path.of(folder));
    }
    upkeep.start();
    countries.completeInBackground();
    counts.start();
    announce();
    Quarkus.waitForExit();
    return 0;
  }

  private void fill(Path folder) {
    if (Files.isDirectory(folder) && seeds.wanted(folder)) {
      System.err.println("sahel: filling the empty dataset from " + folder);
      seeds.fill(folder, TerminalProgress.onStandardError());
    }
  }

  private void announce() {
    String name =
        ALL_ADDRESSES.contains(host) ? "localhost" : host.contains(":") ? "[" + host + "]" : host;
    String base = "http://" + name + ":" + port;
    double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    System.out.printf(
        Locale.ROOT, "Sahel Events is ready after %.1f s; Ctrl-C ends it.%n", seconds);
    System.out.printf("  page           %s/%n", base);
    System.out.printf("  API            %s/api/v1/events%n", base);
    System.out.printf("  documentation  %s/q/swagger-ui/%n", base);
    if (readable) {
      System.out.printf(
          "  SQL            %s, user %s%n", database.replaceFirst("\\?.*", ""), SqlReader.ROLE);
    }
  }
}
