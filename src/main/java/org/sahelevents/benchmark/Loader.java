package org.sahelevents.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
   * Loads so many events with three times as many mentions.
   *
   * @param seed equal seeds give equal rows
   * @throws SahelException of kind CONFLICT where there are events already
   */
  public void load(int events, long seed) {
    Generator generator = new Generator(Setting.of(vocabulary), events, seed);
    try (Connection one = database.getConnection();
        Connection other = database.getConnection()) {
      try (Statement statement = one.createStatement()) {
        refuseUnlessEmpty(statement);
        List<String> indexes = indexes(statement);
        for (String index : indexes) {
          statement.execute(
              index.replaceFirst("(?is)create (unique )?index (\\S+) .*", "drop index $2"));
        }
        fill(statement, one, other, generator);
        statement.execute("set maintenance_work_mem = '512MB'");
        for (String index : indexes) {
          statement.execute(index);
        }
        statement.execute("reset all");
        // no trigger has counted them
        statement.execute("select recount_events()");
        renderings.completeAll();
        // an ordinary change, so that whatever watches for changes hears of it
        statement.execute(
            "update articles set dating_due = dating_due where id = (select min(id) from articles)");
        statement.execute("analyze");
        statement.execute("vacuum events, event_renderings, mentions, articles");
      }
    } catch (SQLException e) {
      throw new SahelException(
          ProblemKind.ENVIRONMENT, "the database refuses: " + e.getMessage(), e);
    }
  }

  private static void refuseUnlessEmpty(Statement statement) throws SQLException {
    try (ResultSet any = statement.executeQuery("select 1 from events limit 1")) {
      if (any.next()) {
        throw new SahelException(
            ProblemKind.CONFLICT, "a benchmark is loaded into an empty dataset only");
      }
    }
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
      Statement statement, Connection one, Connection other, Generator generator)
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
    String columns = String.join(", ", Generator.EVENT_COLUMNS);
    statement.execute("set work_mem = '256MB'");
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
  }
}
