package org.sahelevents.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/**
 * Where a PostgreSQL database is and who asks.
 *
 * @param user null to leave it to the URL
 * @param password null to leave it to the URL
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  public DatabaseAddress {
    if (jdbcUrl == null || !jdbcUrl.startsWith("jdbc:postgresql:")) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT,
          "a database address looks like jdbc:postgresql://HOST:PORT/NAME, not like \""
              + withoutSecrets(jdbcUrl)
              + "\"");
    }
  }

  /** An open connection; the caller closes it. */
  public Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("loginTimeout", Long.toString(PATIENCE.toSeconds()));
    if (user != null) {
      properties.setProperty("user", user);
    }
    if (password != null) {
      properties.setProperty("password", password);
    }
    return DriverManager.getConnection(jdbcUrl, properties);
  }

  /** Fails with {@link ProblemKind#ENVIRONMENT} and the driver's reason when nobody answers. */
  public void check() {
    try (Connection ignored = connect()) {
      return;
    } catch (SQLException e) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT,
          "cannot reach the database " + this + ": " + firstLine(e.getMessage()),
          e);
    }
  }

  /** The address without query, so that no password reaches a message or a log. */
  @Override
  public String toString() {
    return withoutSecrets(jdbcUrl);
  }

  private static String withoutSecrets(String url) {
    return url == null ? "" : url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
  }

  private static String firstLine(String message) {
    return message == null ? "no reason given" : message.lines().findFirst().orElse("");
  }
}
