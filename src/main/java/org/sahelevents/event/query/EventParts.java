package org.sahelevents.event.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.sahelevents.event.ClaimColumns;
import org.sahelevents.event.Event;
import org.sahelevents.event.EventArticle;
import org.sahelevents.event.EventMention;
import org.sahelevents.event.StoredJson;
import org.sahelevents.event.linking.Claim;
import org.sahelevents.event.linking.Days;
import org.sahelevents.sql.Sql;

/** What belongs to events and is given on request: one statement for each part, however many the events. */
@ApplicationScoped
public class EventParts {
  /** What {@link #mention} reads, of {@code mentions m join articles a}. */
  public static final String MENTION =
      ClaimColumns.of("m")
          + """
          , m.id, m.event_id, m.article_id, m.span_start, m.span_end, m.text, m.trigger, m.confidence,
            a.published_earliest, a.published_latest, m.evidence
          """;

  /** How the mentions of an event stand: in the order of publication, and of the text; of the same tables. */
  public static final String MENTION_ORDER =
      "order by a.published_earliest nulls last, a.published_latest nulls last, m.article_id, m.span_start, m.id";

  private static final int REST = 1 + ClaimColumns.COUNT;

  /** How many columns {@link #MENTION} has. */
  static final int COUNT = REST + 10;

  private final DataSource database;
  private final EventRows rows;
  private final Highlights highlights;

  EventParts(DataSource database, EventRows rows, Highlights highlights) {
    this.database = database;
    this.rows = rows;
    this.highlights = highlights;
  }

  /** The events with the parts that the shape wants and, where words are looked for, the sentences that have them. */
  public List<Event> complete(List<Event> events, EventShape shape, FullText words) {
    boolean highlighted =
        words != null && (shape.fields().isEmpty() || shape.fields().contains("highlight"));
    if (events.isEmpty() || !shape.mentions() && !shape.articles() && !highlighted) {
      return events;
    }
    List<UUID> ids = events.stream().map(Event::id).toList();
    Map<UUID, List<EventMention>> mentions = shape.mentions() ? mentionsOf(ids) : null;
    Map<UUID, List<EventArticle>> articles = shape.articles() ? articlesOf(ids) : null;
    Map<UUID, List<String>> found = highlighted ? highlights.of(ids, words) : null;
    return events.stream()
        .map(e -> e.with(part(mentions, e.id()), part(articles, e.id()), part(found, e.id())))
        .toList();
  }

  private static <T> List<T> part(Map<UUID, List<T>> parts, UUID event) {
    return parts == null ? null : parts.getOrDefault(event, List.of());
  }

  /** The mentions of the events, by event, in the order of publication. */
  public Map<UUID, List<EventMention>> mentionsOf(Collection<UUID> events) {
    Map<UUID, List<EventMention>> byEvent = new HashMap<>();
    Sql.of(
            database,
            """
            select %s
            from mentions m join articles a on a.id = m.article_id
            where m.event_id = any(cast(:events as uuid[]))
            %s
            """
                .formatted(MENTION, MENTION_ORDER))
        .with("events", texts(events))
        .list(row -> add(byEvent, row, mention(row)));
    return byEvent;
  }

  /** The articles that mention the events, by event, in the order of publication. */
  public Map<UUID, List<EventArticle>> articlesOf(Collection<UUID> events) {
    Map<UUID, List<EventArticle>> byEvent = new HashMap<>();
    Sql.of(
            database,
            """
            select m.event_id, a.id, a.title, a.publisher, a.url, a.language, a.published_earliest, a.published_latest
            from (select distinct event_id, article_id from mentions where event_id = any(cast(:events as uuid[]))) m
            join articles a on a.id = m.article_id
            order by a.published_earliest nulls last, a.published_latest nulls last, a.id
            """)
        .with("events", texts(events))
        .list(row -> add(byEvent, row, article(row)));
    return byEvent;
  }

  /** A mention of an article, and the event it belongs to. */
  public record MentionInArticle(UUID event, String type, String country, EventMention mention) {}

  /** What an article mentions, in the order of its text. */
  public List<MentionInArticle> mentionsIn(String article) {
    return Sql.of(
            database,
            """
            select %s
            from mentions m join articles a on a.id = m.article_id
            where m.article_id = :article
            order by m.span_start, m.span_end, m.id
            """
                .formatted(MENTION))
        .with("article", article)
        .list(
            row ->
                new MentionInArticle(
                    row.getObject("event_id", UUID.class),
                    row.getString("type"),
                    row.getString("country"),
                    mention(row)));
  }

  static List<String> texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }

  static <T> T add(Map<UUID, List<T>> byEvent, ResultSet row, T part) throws SQLException {
    byEvent
        .computeIfAbsent(row.getObject("event_id", UUID.class), e -> new ArrayList<>())
        .add(part);
    return part;
  }

  private static EventArticle article(ResultSet row) throws SQLException {
    return new EventArticle(
        row.getString("id"),
        row.getString("title"),
        row.getString("publisher"),
        row.getString("url"),
        row.getString("language"),
        published(row));
  }

  private static Days published(ResultSet row) throws SQLException {
    return new Days(
        row.getObject("published_earliest", LocalDate.class),
        row.getObject("published_latest", LocalDate.class));
  }

  /** The mention of a row with {@link #MENTION}. */
  EventMention mention(ResultSet row) throws SQLException {
    Claim claim = ClaimColumns.read(row, 1);
    return new EventMention(
        row.getObject(REST, UUID.class),
        row.getString(REST + 2),
        row.getInt(REST + 3),
        row.getInt(REST + 4),
        row.getString(REST + 5),
        row.getString(REST + 6),
        claim.mode(),
        claim.status(),
        claim.certainty(),
        rows.place(claim),
        claim.interval().earliest(),
        claim.interval().latest(),
        claim.interval().precision(),
        rows.actors(claim.agents()),
        rows.actors(claim.targets()),
        claim.personnel(),
        claim.fatalities(),
        claim.persons(),
        claim.participants(),
        claim.count(),
        row.getDouble(REST + 7),
        new Days(
            row.getObject(REST + 8, LocalDate.class), row.getObject(REST + 9, LocalDate.class)),
        StoredJson.quotes(row.getString(REST + 10)));
  }
}
