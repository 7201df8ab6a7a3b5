package org.sahelevents.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** One statement with named parameters ({@code :name}), run on a connection of the current transaction. */
public final class Sql {
  private static final Pattern PARAMETER =
      Pattern.compile("'[^']*'|--[^\n]*|(?<!:):([a-z][A-Za-z0-9]*)");

  private final DataSource database;
  private final String text;
  private final Map<String, Object> values = new HashMap<>();
  private boolean planEachTime;

  private Sql(DataSource database, String text) {
    this.database = database;
    this.text = text;
  }

  public static Sql of(DataSource database, String text) {
    return new Sql(database, text);
  }

  /** Gives a parameter its value: text, number, boolean, UUID, date, moment, enum, a collection of texts, or null. */
  public Sql with(String name, Object value) {
    values.put(name, value);
    return this;
  }

  /** Gives several parameters their values, as {@link #with} does. */
  public Sql withAll(Map<String, Object> given) {
    values.putAll(given);
    return this;
  }

  /**
   * Lets the database plan the statement with the values in view, every time. By itself it settles, after a few times, for
   * a plan that has to do for all values.
   */
  public Sql planEachTime() {
    planEachTime = true;
    return this;
  }

  /** The rows, each made into a value while the row stands. */
  public <T> List<T> list(RowReader<T> reader) {
    return run(
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            // the pool's own covering of each call takes a tenth of the time of a page
            ResultSet bare = rows.unwrap(ResultSet.class);
            while (bare.next()) {
              found.add(reader.read(bare));
            }
            return found;
          }
        });
  }

  /** The first row, or nothing without one. */
  public <T> Optional<T> first(RowReader<T> reader) {
    return list(reader).stream().findFirst();
  }

  /**
   * Hands over row after row without ever holding more than {@code chunk} of them. Needs a transaction; without one the
   * driver would read all rows at once.
   */
  public void each(int chunk, RowTaker taker) {
    run(
        statement -> {
          if (statement.getConnection().getAutoCommit()) {
            throw new IllegalStateException("rows can be streamed within a transaction only");
          }
          statement.setFetchSize(chunk);
          try (ResultSet rows = statement.executeQuery()) {
            ResultSet bare = rows.unwrap(ResultSet.class);
            while (bare.next()) {
              taker.take(bare);
            }
          }
          return null;
        });
  }

  /** Runs a statement that changes rows, and says how many. */
  public int update() {
    return run(PreparedStatement::executeUpdate);
  }

  /** Runs the statement once for each set of values, on top of those given by {@link #with}, in one batch. */
  public void updateAll(Collection<Map<String, Object>> sets) {
    if (sets.isEmpty()) {
      return;
    }
    prepare(
        (connection, statement, order) -> {
          for (Map<String, Object> set : sets) {
            values.putAll(set);
            bind(connection, statement, order);
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  /** Makes a value of the row at which the result stands. */
  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Does something with the row at which the result stands. */
  @FunctionalInterface
  public interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }

  @FunctionalInterface
  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }

  @FunctionalInterface
  private interface Prepared<T> {
    T with(Connection connection, PreparedStatement statement, List<String> order)
        throws SQLException;
  }

  private <T> T run(Work<T> work) {
    return prepare(
        (connection, statement, order) -> {
          bind(connection, statement, order);
          return work.on(statement);
        });
  }

  private <T> T prepare(Prepared<T> work) {
    Positional positional = Positional.of(text);
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(positional.text)) {
      if (planEachTime) {
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
      }
      return work.with(connection, statement, positional.order);
    } catch (SQLException failed) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT, "the database refuses: " + failed.getMessage(), failed);
    }
  }

  /** The statement as JDBC takes it, and which parameter stands at each question mark. */
  private record Positional(String text, List<String> order) {
    /** Statements are few, apart from what is put together of conditions and limits; then all are forgotten. */
    private static final int KEPT = 2000;

    private static final Map<String, Positional> KNOWN = new ConcurrentHashMap<>();

    static Positional of(String named) {
      Positional known = KNOWN.get(named);
      if (known == null) {
        known = translate(named);
        if (KNOWN.size() >= KEPT) {
          KNOWN.clear();
        }
        KNOWN.put(named, known);
      }
      return known;
    }

    private static Positional translate(String named) {
      List<String> order = new ArrayList<>();
      Matcher matcher = PARAMETER.matcher(named);
      String text =
          matcher.replaceAll(
              found -> {
                if (found.group(1) == null) {
                  return Matcher.quoteReplacement(found.group());
                }
                order.add(found.group(1));
                return "?";
              });
      return new Positional(text, List.copyOf(order));
    }
  }

  private void bind(Connection connection, PreparedStatement statement, List<String> order)
      throws SQLException {
    for (int i = 0; i < order.size(); i++) {
      set(connection, statement, i + 1, order.get(i));
    }
  }

  private void set(Connection connection, PreparedStatement statement, int index, String name)
      throws SQLException {
    if (!values.containsKey(name)) {
      throw new IllegalArgumentException("no value for :" + name);
    }
    Object value = values.get(name);
    if (value == null) {
      statement.setNull(index, Types.NULL);
    } else if (value instanceof Enum<?> constant) {
      statement.setString(index, constant.name());
    } else if (value instanceof Instant moment) {
      statement.setObject(index, moment.atOffset(ZoneOffset.UTC));
    } else if (value instanceof Collection<?> texts) {
      statement.setArray(index, connection.createArrayOf("text", texts.toArray()));
    } else {
      statement.setObject(index, value);
    }
  }
}
