package org.sahelevents.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.sahelevents.sql.Sql;
import org.sahelevents.time.Interval;
import org.sahelevents.time.Precision;

/** The articles in the database. */
@ApplicationScoped
public class ArticleStore {
  private final DataSource database;

  ArticleStore(DataSource database) {
    this.database = database;
  }

  /**
   * Makes writers wait for one another until the end of the transaction. They share events and dates; which one comes
   * first must not matter, and two that wait for each other's rows would never end.
   */
  public void lockAll() {
    Sql.of(database, "select pg_advisory_xact_lock(hashtextextended('articles', 0))")
        .first(row -> true);
  }

  /** How an article is stored now, or nothing when it is new. */
  public Optional<StoredState> state(String id) {
    String sql = "select content_hash, coder_version from articles where id = :id";
    return Sql.of(database, sql)
        .with("id", id)
        .first(
            row -> new StoredState(row.getString("content_hash"), row.getString("coder_version")));
  }

  /**
   * Stores an article in place of the one with the same id, if there is one.
   *
   * @param countries that it names (ISO 3166-1 alpha-3), or null where nobody has looked
   * @param source where it was read
   * @param coderVersion the coder that codes it in the same transaction
   * @param run the import run it came with, or null
   */
  public void save(
      Article article, Set<String> countries, String source, String coderVersion, UUID run) {
    String sql =
        """
        insert into articles (id, source, content_hash, title, byline, url, publisher, language,
          published_earliest, published_latest, published_precision, published_basis, body, coder_version, countries, run_id)
        values (:id, :source, :hash, :title, :byline, :url, :publisher, :language,
          :earliest, :latest, :precision, :basis, :body, :coder, :countries, :run)
        on conflict (id) do update set
          source = excluded.source, content_hash = excluded.content_hash, title = excluded.title,
          byline = excluded.byline, url = excluded.url, publisher = excluded.publisher, language = excluded.language,
          published_earliest = excluded.published_earliest, published_latest = excluded.published_latest,
          published_precision = excluded.published_precision, published_basis = excluded.published_basis,
          body = excluded.body, coder_version = excluded.coder_version, countries = excluded.countries,
          run_id = excluded.run_id, changed_at = now()
        """;
    Interval published = article.publication().interval();
    Sql.of(database, sql)
        .with("id", article.id())
        .with("source", source)
        .with("hash", article.hash())
        .with("title", article.title())
        .with("byline", article.byline())
        .with("url", article.url())
        .with("publisher", article.publisher())
        .with("language", article.language())
        .with("earliest", published.earliest())
        .with("latest", published.latest())
        .with("precision", published.precision())
        .with("basis", article.publication().basis())
        .with("body", article.text())
        .with("coder", coderVersion)
        .with("countries", countries)
        .with("run", run)
        .update();
  }

  /**
   * Puts another inferred publication interval in place of the present one.
   *
   * @param countries that it names, read under that date
   */
  public void redate(Article article, Set<String> countries) {
    String sql =
        """
        update articles set published_earliest = :earliest, published_latest = :latest,
          published_precision = :precision, published_basis = :basis, countries = :countries, changed_at = now()
        where id = :id
        """;
    Publication publication = article.publication();
    Sql.of(database, sql)
        .with("id", article.id())
        .with("earliest", publication.interval().earliest())
        .with("latest", publication.interval().latest())
        .with("precision", publication.interval().precision())
        .with("basis", publication.basis())
        .with("countries", countries)
        .update();
  }

  /**
   * The first articles in which nobody has looked for countries, in the order of ids; those that somebody is writing are
   * left to him.
   *
   * @param languages ISO 639-1
   * @param after id that they come behind
   */
  public List<Article> withoutCountries(Collection<String> languages, String after, int most) {
    String sql =
        """
        select * from articles
        where countries is null and language = any(:languages) and id > :after
        order by id limit :most for no key update skip locked
        """;
    return Sql.of(database, sql)
        .with("languages", languages)
        .with("after", after)
        .with("most", most)
        .list(ArticleStore::article);
  }

  /** Notes which countries articles name, by their ids; those of their events are added. */
  public void name(Map<String, Set<String>> countries) {
    String sql =
        """
        update articles set countries = array(
          select unnest(cast(:countries as text[])) union select country from mentions where article_id = :id order by 1)
        where id = :id
        """;
    Sql.of(database, sql)
        .updateAll(
            countries.entrySet().stream()
                .map(e -> Map.<String, Object>of("id", e.getKey(), "countries", e.getValue()))
                .toList());
  }

  /** Notes that undated articles which mention events like those of this one, and itself if undated, need a new date. */
  public void datingDue(String changedArticle) {
    String sql =
        """
        update articles u set dating_due = true
        where u.published_basis in ('INFERRED', 'UNKNOWN') and not u.dating_due
          and (u.id = :id or exists (
            select 1 from mentions m join mentions k on k.country = m.country and k.type = m.type
            where m.article_id = u.id and k.article_id = :id))
        """;
    Sql.of(database, sql).with("id", changedArticle).update();
  }

  /** The first article that needs a new date, from now on taken as dated; or nothing when there is none. */
  public Optional<Article> nextToDate() {
    String sql =
        """
        update articles set dating_due = false
        where id = (select id from articles where dating_due order by id limit 1)
        returning *
        """;
    return Sql.of(database, sql).first(ArticleStore::article);
  }

  /** An article as it is stored, or nothing when the id is unknown. */
  public Optional<Article> find(String id) {
    return Sql.of(database, "select * from articles where id = :id")
        .with("id", id)
        .first(ArticleStore::article);
  }

  private static Article article(ResultSet row) throws SQLException {
    return new Article(
        row.getString("id"),
        row.getString("content_hash"),
        row.getString("title"),
        row.getString("byline"),
        row.getString("url"),
        row.getString("publisher"),
        publication(row),
        row.getString("language"),
        row.getString("body"));
  }

  static Publication publication(ResultSet row) throws SQLException {
    Interval interval =
        new Interval(
            row.getObject("published_earliest", LocalDate.class),
            row.getObject("published_latest", LocalDate.class),
            Precision.valueOf(row.getString("published_precision")));
    return new Publication(interval, PublicationBasis.valueOf(row.getString("published_basis")));
  }
}
