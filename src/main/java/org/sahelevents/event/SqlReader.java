package org.sahelevents.event;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sahelevents.problem.SahelException;
import org.sahelevents.sql.Sql;

/** The role by which dashboards read schema {@code dataset}: it may log in where a password is given for it. */
@ApplicationScoped
public class SqlReader {
  /** The role's name. */
  public static final String ROLE = "sahel_reader";

  private static final Logger LOG = Logger.getLogger(SqlReader.class);

  private final DataSource database;
  private final Optional<String> password;

  SqlReader(
      DataSource database,
      @ConfigProperty(name = "sahel.reader-password") Optional<String> password) {
    this.database = database;
    this.password = password;
  }

  void start(@Observes StartupEvent start) {
    if (password.isPresent()) {
      try {
        admit(password.get());
      } catch (SahelException refused) {
        LOG.warnf(
            "%s cannot be given its password (%s): let the database's administrator do it.",
            ROLE, refused.getMessage());
      }
    }
  }

  /** Lets the role log in with this password, and read only, whatever it is granted elsewhere. */
  void admit(String secret) {
    // statements about roles take no parameters: the database itself quotes the password
    Sql.of(
            database,
            "select format('alter role %I login password %L', cast(:role as text), cast(:secret as text))")
        .with("role", ROLE)
        .with("secret", secret)
        .first(row -> row.getString(1))
        .ifPresent(statement -> Sql.of(database, statement).update());
    Sql.of(database, "alter role " + ROLE + " set default_transaction_read_only = on").update();
  }
}
