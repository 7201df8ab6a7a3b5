package org.sahelevents.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.sql.Sql;

/** The articles as the API shows them. */
@ApplicationScoped
public class ArticleQueries {
  private static final String ENTRY =
      """
      select a.id, a.title, a.byline, a.url, a.publisher, a.language, a.published_earliest, a.published_latest,
        a.published_precision, a.published_basis, a.source, a.received_at, a.changed_at, a.coder_version, %s
        (select count(*) from mentions m where m.article_id = a.id) as mentions,
        (select count(distinct m.event_id) from mentions m where m.article_id = a.id) as events
      from articles a
      """;

  /** UTF-16 code units: a character beyond the basic plane, four bytes in UTF-8, counts two. */
  private static final String CHARACTERS =
      "length(a.body) + length(regexp_replace(a.body, '[^\\U00010000-\\U0010FFFF]', '', 'g')) as characters,";

  private final DataSource database;

  ArticleQueries(DataSource database) {
    this.database = database;
  }

  /** One page of articles and one more, behind the given keys of the last article seen, or from the start. */
  List<ArticleEntry> page(ArticleFilter filter, Optional<List<String>> after, int limit) {
    String day = "coalesce(a.published_earliest, cast('-infinity' as date))";
    String sql =
        ENTRY.formatted(CHARACTERS)
            + """
            where (cast(:languages as text[]) = '{}' or a.language = any(:languages))
              and (cast(:publishers as text[]) = '{}' or a.publisher = any(:publishers))
              and (cast(:bases as text[]) = '{}' or a.published_basis = any(:bases))
              and (cast(:from as date) is null or a.published_latest is null or a.published_latest >= :from)
              and (cast(:to as date) is null or a.published_earliest is null or a.published_earliest <= :to)
              and (cast(:afterId as text) is null or (%1$s, a.id) %2$s (cast(:afterDay as date), cast(:afterId as text)))
            order by %1$s %3$s, a.id %3$s
            limit :limit
            """
                .formatted(
                    day, filter.newestFirst() ? "<" : ">", filter.newestFirst() ? "desc" : "asc");
    return Sql.of(database, sql)
        .with("languages", filter.languages())
        .with("publishers", filter.publishers())
        .with("bases", filter.bases().stream().map(Enum::name).toList())
        .with("from", filter.from())
        .with("to", filter.to())
        .with("afterDay", after.map(keys -> keys.get(0)).orElse(null))
        .with("afterId", after.map(keys -> keys.get(1)).orElse(null))
        .with("limit", limit + 1)
        .list(row -> entry(row, row.getInt("characters")));
  }

  /**
   * An article with its text and its mentions.
   *
   * @throws SahelException NOT_FOUND when no article has this id
   */
  public ArticleDetail detail(String id) {
    return Sql.of(database, ENTRY.formatted("a.body,") + "where a.id = :id")
        .with("id", id)
        .first(
            row -> {
              String text = row.getString("body");
              return new ArticleDetail(entry(row, text.length()), text, mentions(id));
            })
        .orElseThrow(
            () ->
                new SahelException(ProblemKind.NOT_FOUND, "No article has the id \"" + id + "\"."));
  }

  private List<MentionSpan> mentions(String article) {
    String sql =
        """
        select id, event_id, type, country, span_start, span_end, trigger_start, trigger_end
        from mentions where article_id = :article order by span_start, span_end, id
        """;
    return Sql.of(database, sql)
        .with("article", article)
        .list(
            row ->
                new MentionSpan(
                    row.getObject("id", UUID.class),
                    row.getObject("event_id", UUID.class),
                    row.getString("type"),
                    row.getString("country"),
                    row.getInt("span_start"),
                    row.getInt("span_end"),
                    row.getInt("trigger_start"),
                    row.getInt("trigger_end")));
  }

  private static ArticleEntry entry(ResultSet row, int characters) throws SQLException {
    return new ArticleEntry(
        row.getString("id"),
        row.getString("title"),
        row.getString("byline"),
        row.getString("url"),
        row.getString("publisher"),
        row.getString("language"),
        Published.of(ArticleStore.publication(row)),
        characters,
        row.getInt("mentions"),
        row.getInt("events"),
        row.getString("source"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        row.getString("coder_version"));
  }
}
