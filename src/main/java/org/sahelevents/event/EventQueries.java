package org.sahelevents.event;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sahelevents.event.linking.Claim;
import org.sahelevents.event.linking.Contradiction;
import org.sahelevents.event.linking.Days;
import org.sahelevents.event.linking.Stage;
import org.sahelevents.sql.Sql;

/** Answers questions about events. */
@ApplicationScoped
public class EventQueries {
  private static final TypeReference<List<Stage>> STAGES = new TypeReference<>() {};
  private static final TypeReference<List<Contradiction>> CONTRADICTIONS = new TypeReference<>() {};
  private static final TypeReference<TreeMap<String, List<EventMention.Quote>>> QUOTES =
      new TypeReference<>() {};

  private static final int CHUNK = 500;
  private static final int LONGEST_EXPORT_SECONDS = 4 * 60 * 60;

  private final DataSource database;
  private final Json json;
  private final Vocabulary vocabulary;

  EventQueries(DataSource database, Json json, Vocabulary vocabulary) {
    this.database = database;
    this.json = json;
    this.vocabulary = vocabulary;
  }

  /** Where a page begins: behind the event with this key of the sort and this id. */
  public record After(String key, UUID id) {
    static After of(Event event, EventSort.Order order) {
      return new After(order.by().keyOf(event), event.id());
    }

    /** @throws IllegalArgumentException when these are no key and id */
    static After of(List<String> parts, EventSort.Order order) {
      if (!order.by().takes(parts.get(0))) {
        throw new IllegalArgumentException("no key: " + parts.get(0));
      }
      return new After(parts.get(0), UUID.fromString(parts.get(1)));
    }
  }

  /** The first {@code limit} events that the filter wants, behind {@code after} (null: from the beginning). */
  public List<Event> page(EventFilter filter, EventSort.Order order, After after, int limit) {
    Map<String, Object> values = new HashMap<>();
    List<String> conditions = conditions(filter, values);
    if (after != null) {
      conditions.add(
          "(%s, id) %s (cast(:key as %s), :afterId)"
              .formatted(
                  order.by().expression, order.descending() ? "<" : ">", order.by().sqlType));
      values.put("key", after.key());
      values.put("afterId", after.id());
    }
    String direction = order.descending() ? "desc" : "asc";
    Sql query =
        Sql.of(
            database,
            """
            select * from events
            where %s
            order by %s %s, id %s
            limit :limit
            """
                .formatted(
                    String.join(" and ", conditions), order.by().expression, direction, direction));
    values.forEach(query::with);
    return query.with("limit", limit).list(this::event);
  }

  private static List<String> conditions(EventFilter filter, Map<String, Object> values) {
    List<String> conditions = new ArrayList<>(List.of("true"));
    oneOf(
        "type = any(:types)",
        "types",
        filter.types().stream().map(Enum::name).toList(),
        conditions,
        values);
    oneOf(
        "status = any(:statuses)",
        "statuses",
        filter.statuses().stream().map(Enum::name).toList(),
        conditions,
        values);
    oneOf("country = any(:countries)", "countries", filter.countries(), conditions, values);
    oneOf("agents && :agents", "agents", filter.agents(), conditions, values);
    oneOf("targets && :targets", "targets", filter.targets(), conditions, values);
    oneOf(
        "(agents && :actors or targets && :actors)", "actors", filter.actors(), conditions, values);
    oneOf("place = any(:places)", "places", filter.places(), conditions, values);
    oneOf(
        "id in (select event_id from mentions where article_id = any(:articles))",
        "articles",
        filter.articles(),
        conditions,
        values);
    if (filter.from() != null || filter.to() != null) {
      conditions.add(
          "daterange(earliest, latest, '[]') && daterange(cast(:from as date), cast(:to as date), '[]')");
      values.put("from", filter.from());
      values.put("to", filter.to());
    }
    return conditions;
  }

  private static void oneOf(
      String condition,
      String name,
      Collection<String> wanted,
      List<String> conditions,
      Map<String, Object> values) {
    if (!wanted.isEmpty()) {
      conditions.add(condition);
      values.put(name, wanted);
    }
  }

  /** One event, without its mentions. */
  public Optional<Event> byId(UUID id) {
    return Sql.of(database, "select * from events where id = :id")
        .with("id", id)
        .first(this::event);
  }

  /** The mentions of the events, by event, in the order of publication. */
  public Map<UUID, List<EventMention>> mentionsOf(Collection<UUID> events) {
    Map<UUID, List<EventMention>> byEvent = new HashMap<>();
    Sql.of(
            database,
            """
            select m.*, a.published_earliest, a.published_latest
            from mentions m join articles a on a.id = m.article_id
            where m.event_id = any(cast(:events as uuid[]))
            order by a.published_earliest nulls last, a.published_latest nulls last, m.article_id, m.span_start, m.id
            """)
        .with("events", events.stream().map(UUID::toString).toList())
        .list(
            row ->
                byEvent
                    .computeIfAbsent(row.getObject("event_id", UUID.class), e -> new ArrayList<>())
                    .add(mention(row)));
    return byEvent;
  }

  /** A mention of an article, and the event it belongs to. */
  public record MentionInArticle(UUID event, String type, String country, EventMention mention) {}

  /** What an article mentions, in the order of its text. */
  public List<MentionInArticle> mentionsIn(String article) {
    return Sql.of(
            database,
            """
            select m.*, a.published_earliest, a.published_latest
            from mentions m join articles a on a.id = m.article_id
            where m.article_id = :article
            order by m.span_start, m.span_end, m.id
            """)
        .with("article", article)
        .list(
            row ->
                new MentionInArticle(
                    row.getObject("event_id", UUID.class),
                    row.getString("type"),
                    row.getString("country"),
                    mention(row)));
  }

  public List<Event> withMentions(List<Event> events) {
    Map<UUID, List<EventMention>> mentions = mentionsOf(events.stream().map(Event::id).toList());
    return events.stream()
        .map(e -> e.withMentions(mentions.getOrDefault(e.id(), List.of())))
        .toList();
  }

  /** Hands over every event that the filter wants, mentions included, as the dataset stands now; never holds all. */
  public void each(EventFilter filter, EventSort.Order order, Consumer<Event> taker) {
    QuarkusTransaction.requiringNew()
        .timeout(LONGEST_EXPORT_SECONDS)
        .run(
            () -> {
              Sql.of(database, "set transaction isolation level repeatable read, read only")
                  .update();
              After after = null;
              List<Event> chunk;
              do {
                chunk = page(filter, order, after, CHUNK);
                withMentions(chunk).forEach(taker);
                after = chunk.isEmpty() ? null : After.of(chunk.get(chunk.size() - 1), order);
              } while (chunk.size() == CHUNK);
            });
  }

  private Event event(ResultSet row) throws SQLException {
    Claim claim = ClaimColumns.read(row);
    return new Event(
        row.getObject("id", UUID.class),
        claim.type(),
        claim.mode(),
        claim.status(),
        claim.certainty(),
        claim.country(),
        place(claim),
        claim.interval().earliest(),
        claim.interval().latest(),
        claim.interval().precision(),
        actors(claim.agents()),
        actors(claim.targets()),
        claim.personnel(),
        claim.fatalities(),
        claim.persons(),
        claim.participants(),
        claim.count(),
        row.getString("summary"),
        row.getDouble("confidence"),
        row.getInt("article_count"),
        row.getInt("mention_count"),
        row.getLong("revision"),
        json.read(row.getString("history"), STAGES),
        row.getBoolean("contested"),
        json.read(row.getString("contradictions"), CONTRADICTIONS),
        null);
  }

  private EventMention mention(ResultSet row) throws SQLException {
    Claim claim = ClaimColumns.read(row);
    return new EventMention(
        row.getObject("id", UUID.class),
        row.getString("article_id"),
        row.getInt("span_start"),
        row.getInt("span_end"),
        row.getString("text"),
        row.getString("trigger"),
        claim.mode(),
        claim.status(),
        claim.certainty(),
        place(claim),
        claim.interval().earliest(),
        claim.interval().latest(),
        claim.interval().precision(),
        actors(claim.agents()),
        actors(claim.targets()),
        claim.personnel(),
        claim.fatalities(),
        claim.persons(),
        claim.participants(),
        claim.count(),
        row.getDouble("confidence"),
        new Days(
            row.getObject("published_earliest", LocalDate.class),
            row.getObject("published_latest", LocalDate.class)),
        json.read(row.getString("evidence"), QUOTES));
  }

  private PlaceRef place(Claim claim) {
    return claim.place() == null ? null : vocabulary.place(claim.place());
  }

  private List<ActorRef> actors(List<String> codes) {
    return codes.stream().map(vocabulary::actor).toList();
  }
}
