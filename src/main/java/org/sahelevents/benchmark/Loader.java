package org.sahelevents.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.event.query.EventRenderings;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/** Fills an empty dataset with made-up events: rows by COPY first, then what follows from them, indexes last. */
@ApplicationScoped
public class Loader {
  private final DataSource database;
  private final EventRenderings renderings;
  private final Vocabulary vocabulary;

  Loader(DataSource database, EventRenderings renderings, Vocabulary vocabulary) {
    this.database = database;
    this.renderings = renderings;
    this.vocabulary = vocabulary;
  }

  /**
   * Loads so many events with three times as many mentions; does nothing where just these are there already.
   *
   * @param seed equal seeds give equal rows
   * @param progress takes a line for each step done
   * @throws SahelException of kind CONFLICT where there are other events
   */
  public void load(int events, long seed, Consumer<String> progress) {
    Generator generator = new Generator(Setting.of(vocabulary), events, seed);
    try (Connection one = database.getConnection();
        Connection other = database.getConnection()) {
      try (Statement statement = one.createStatement()) {
        if (!hasThem(statement, events, generator.maker())) {
          load(statement, one, other, generator, new Steps(progress));
        }
        // made-up texts name nothing that is worth looking for; a dataset that was kept may be
        // older than the column
        statement.execute("update articles set countries = '{}' where countries is null");
      }
    } catch (SQLException e) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT, "the database refuses: " + e.getMessage(), e);
    }
  }

  private static boolean hasThem(Statement statement, int events, String maker)
      throws SQLException {
    try (ResultSet there =
        statement.executeQuery(
            "select count(*), (select min(coder_version) from articles) from events")) {
      there.next();
      long found = there.getLong(1);
      if (found != 0 && (found != events || !maker.equals(there.getString(2)))) {
        throw new SahelException(
            ProblemKind.CONFLICT,
            "a benchmark is loaded into an empty dataset only; this one has %,d events, %s"
                .formatted(found, there.getString(2)));
      }
      return found != 0;
    }
  }

  private void load(
      Statement statement, Connection one, Connection other, Generator generator, Steps steps)
      throws SQLException {
    List<String> indexes = indexes(statement);
    for (String index : indexes) {
      statement.execute(
          index.replaceFirst("(?is)create (unique )?index (\\S+) .*", "drop index $2"));
    }
    fill(statement, one, other, generator, steps);
    statement.execute("set maintenance_work_mem = '512MB'");
    for (String index : indexes) {
      statement.execute(index);
    }
    statement.execute("reset all");
    steps.done("indexes");
    // no trigger has counted them
    statement.execute("select recount_events()");
    // what follows is planned by what the tables hold now
    statement.execute("analyze events");
    steps.done("counts");
    renderings.completeAll();
    steps.done("renderings");
    // an ordinary change, so that whatever watches for changes hears of it
    statement.execute(
        "update articles set dating_due = dating_due where id = (select min(id) from articles)");
    statement.execute("analyze");
    statement.execute("vacuum events, event_renderings, mentions, articles");
    steps.done("statistics");
  }

  /** Of those that no constraint needs, as statements that make them. */
  private static List<String> indexes(Statement statement) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            """
            select pg_get_indexdef(i.indexrelid) from pg_index i
            where i.indrelid in ('articles'::regclass, 'events'::regclass, 'mentions'::regclass)
              and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
            order by i.indexrelid
            """)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static void fill(
      Statement statement, Connection one, Connection other, Generator generator, Steps steps)
      throws SQLException {
    // rows are right as they are made; checking references would take longer than writing
    statement.execute("set session_replication_role = replica");
    statement.execute("create unlogged table made_events (like events including defaults)");
    CopyTable articles = CopyTable.into(one, "articles", Generator.ARTICLE_COLUMNS);
    generator.articles(articles);
    articles.end();
    try (Statement second = other.createStatement()) {
      second.execute("set session_replication_role = replica");
      CopyTable events = CopyTable.into(one, "made_events", Generator.EVENT_COLUMNS);
      CopyTable mentions = CopyTable.into(other, "mentions", Generator.MENTION_COLUMNS);
      generator.events(events, mentions);
      events.end();
      mentions.end();
      second.execute("reset session_replication_role");
    }
    steps.done("rows");
    String columns = String.join(", ", Generator.EVENT_COLUMNS);
    statement.execute("set work_mem = '256MB'");
    // without it the database takes both tables for small, and a million events take ten minutes
    statement.execute("analyze made_events, mentions, articles");
    statement.execute(
        """
        insert into events (%1$s, words)
        select %1$s, to_tsvector('words_en', summary) || worded.words
        from made_events join (
          select event_id, words_of_all(to_tsvector(words_config(language), text) order by language, text) as words
          from (
            select distinct m.event_id, a.language, m.text
            from mentions m join articles a on a.id = m.article_id) as sentences
          group by event_id) as worded on worded.event_id = made_events.id
        """
            .formatted(columns));
    statement.execute("drop table made_events");
    steps.done("words");
  }

  /** Says how long each step took. */
  private static final class Steps {
    private final Consumer<String> progress;
    private long started = System.nanoTime();

    Steps(Consumer<String> progress) {
      this.progress = progress;
    }

    void done(String step) {
      long now = System.nanoTime();
      progress.accept("%s: %d s".formatted(step, (now - started) / 1_000_000_000));
      started = now;
    }
  }
}
