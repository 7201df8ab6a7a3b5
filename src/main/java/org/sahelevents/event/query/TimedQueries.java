package org.sahelevents.event.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.sql.Sql;

/** Questions that somebody waits for, and that may cost more than they may take. */
@ApplicationScoped
public class TimedQueries {
  /** What PostgreSQL calls a statement that was cancelled, also for the time that it took. */
  private static final String CANCELLED = "57014";

  /**
   * Memory for each group of values and each sort of a statement: what does not fit into PostgreSQL's 4 MB goes through files,
   * which takes half as long again for a million events.
   */
  private static final String LIMITS =
      "select set_config('statement_timeout', :time, true), set_config('work_mem', '32MB', true)";

  private final DataSource database;
  private final EventQueries queries;
  private final int seconds;

  TimedQueries(
      DataSource database,
      EventQueries queries,
      @ConfigProperty(name = "sahel.question-seconds", defaultValue = "30") int seconds) {
    this.database = database;
    this.queries = queries;
    this.seconds = seconds;
  }

  /**
   * Runs statements that all see the dataset as it stands now, and of which none may take longer than
   * {@code sahel.question-seconds}.
   *
   * @throws SahelException BUSY that says what to narrow, where one takes longer
   */
  public <T> T inOneView(Supplier<T> reading) {
    try {
      return queries.inOneView(
          () -> {
            Sql.of(database, LIMITS).with("time", seconds + "s").first(row -> row.getString(1));
            return reading.get();
          });
    } catch (SahelException failed) {
      if (failed.getCause() instanceof SQLException cause
          && CANCELLED.equals(cause.getSQLState())) {
        throw new SahelException(
            ProblemKind.BUSY,
            ("This takes longer than the %d seconds that a question may. Narrow it: fewer days, one country or type, fewer"
                    + " criteria, no words and no order of its own; or ask again when less is going on.")
                .formatted(seconds),
            failed);
      }
      throw failed;
    }
  }

  /** The same for reading that gives nothing back. */
  public void inOneView(Runnable reading) {
    inOneView(
        () -> {
          reading.run();
          return null;
        });
  }
}
