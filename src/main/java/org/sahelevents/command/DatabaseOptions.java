package org.sahelevents.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sahelevents.database.DataDirectory;
import org.sahelevents.database.Database;
import org.sahelevents.database.DatabaseAddress;
import org.sahelevents.database.EmbeddedDatabase;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import picocli.CommandLine.Option;

/** Which database a command works on: its own PostgreSQL in a data directory, or the one at an address. */
final class DatabaseOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Data directory of the embedded PostgreSQL (else $SAHEL_DATA, else data/ beside the program).")
  private String data;

  @Option(
      names = "--jdbc-url",
      paramLabel = "URL",
      description =
          "Use this PostgreSQL instead: jdbc:postgresql://HOST:PORT/NAME (else $SAHEL_JDBC_URL).")
  private String jdbcUrl;

  @Option(
      names = "--jdbc-user",
      paramLabel = "NAME",
      description =
          "Its user (else $SAHEL_JDBC_USER); the password is taken from $SAHEL_JDBC_PASSWORD only.")
  private String jdbcUser;

  /** The database, running and reachable; the caller closes it. */
  Database open() {
    if (data != null && jdbcUrl != null) {
      throw new SahelException(ProblemKind.INVALID_INPUT, "give --data or --jdbc-url, not both");
    }
    String url = jdbcUrl != null || data != null ? jdbcUrl : environment("SAHEL_JDBC_URL");
    if (url == null) {
      return EmbeddedDatabase.open(DataDirectory.at(directory()));
    }
    String user = jdbcUser != null ? jdbcUser : environment("SAHEL_JDBC_USER");
    return Database.at(new DatabaseAddress(url, user, environment("SAHEL_JDBC_PASSWORD")));
  }

  private Path directory() {
    String given = data != null ? data : environment("SAHEL_DATA");
    try {
      return given != null ? Path.of(given) : SahelCommand.home().resolve("data");
    } catch (InvalidPathException e) {
      throw new SahelException(ProblemKind.INVALID_INPUT, "no path: " + given, e);
    }
  }

  private static String environment(String name) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? null : value;
  }
}
