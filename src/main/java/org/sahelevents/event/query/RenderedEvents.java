package org.sahelevents.event.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sahelevents.caching.Revision;
import org.sahelevents.event.EventMention;
import org.sahelevents.sql.Sql;

/** The same answers as {@link EventQueries}, of events that are kept ready as JSON. */
@ApplicationScoped
public class RenderedEvents {
  /** The state of the dataset as one text: its number, and microseconds. */
  private static final String STATE =
      "select revision || ' ' || cast(extract(epoch from changed_at) * 1000000 as bigint) from dataset_state";

  private static final String OF_PAGE = ", page.state, " + rendering("page.id");

  /** State and rendering in the first row only: an event may have thousands of mentions. */
  static final String ONE =
      """
      select %1$s, case when row_number() over (%2$s) = 1 then (%3$s) end as state,
        case when row_number() over (%2$s) = 1 then %4$s end as rendering
      from events e left join (mentions m join articles a on a.id = m.article_id) on m.event_id = e.id
      where e.id = :id
      %2$s
      """
          .formatted(EventParts.MENTION, EventParts.MENTION_ORDER, STATE, rendering("e.id"));

  private final DataSource database;
  private final EventStatements statements;
  private final EventRenderings renderings;
  private final EventTotals totals;
  private final EventParts parts;
  private final Highlights highlights;

  private record Item(UUID id, String key, byte[] json) {}

  RenderedEvents(
      DataSource database,
      EventStatements statements,
      EventRenderings renderings,
      EventTotals totals,
      EventParts parts,
      Highlights highlights) {
    this.database = database;
    this.statements = statements;
    this.renderings = renderings;
    this.totals = totals;
    this.parts = parts;
    this.highlights = highlights;
  }

  /** Looked up row by row: a join would let the database read all renderings where it expects many rows. */
  private static String rendering(String event) {
    return "(select r.json from event_renderings r where r.event = "
        + event
        + " and r.made_by = :madeBy)";
  }

  /**
   * A page of events.
   *
   * @param page what is to be said of it besides; without events
   */
  public record RenderedPage(List<RenderedEvent> items, EventPage page) {}

  /**
   * An event and what is given with it.
   *
   * @param event as JSON in UTF-8, without the others
   * @param mentions null where none are asked for
   * @param highlight null where no words are looked for
   */
  public record RenderedEvent(byte[] event, List<EventMention> mentions, List<String> highlight) {}

  /**
   * The page that is asked for; nothing where other shapes are wanted, or where any of its events is not ready.
   *
   * @param state is told in which state the dataset was read, unless other shapes are wanted
   */
  public Optional<RenderedPage> page(EventQuery query, int limit, Consumer<Revision> state) {
    if (!query.shape().equals(EventShape.PLAIN)) {
      return Optional.empty();
    }
    EventSort by = query.order().by();
    String columns = "page.id, " + by.keyColumn("page.key") + OF_PAGE;
    List<Item> found =
        statements
            .places(columns, "select (" + STATE + ") as state", query, limit + 1)
            .with("madeBy", renderings.madeBy())
            .list(row -> item(by, row, state));
    // the one row, of the state alone, where no event is found
    found.removeIf(Objects::isNull);
    Slice<Item> slice = Slice.of(query, found, limit, Item::key, Item::id);
    for (Item item : slice.items()) {
      if (item.json() == null) {
        return Optional.empty();
      }
    }
    EventTotals.Count count = totals.of(query);
    return Optional.of(
        new RenderedPage(
            highlighted(slice.items(), query.filter().words()), slice.of(List.of(), count)));
  }

  private List<RenderedEvent> highlighted(List<Item> items, FullText words) {
    Map<UUID, List<String>> found =
        words == null || items.isEmpty()
            ? Map.of()
            : highlights.of(items.stream().map(Item::id).toList(), words);
    List<RenderedEvent> events = new ArrayList<>(items.size());
    for (Item item : items) {
      List<String> sentences = words == null ? null : found.getOrDefault(item.id(), List.of());
      events.add(new RenderedEvent(item.json(), null, sentences));
    }
    return events;
  }

  private static Item item(EventSort by, ResultSet row, Consumer<Revision> state)
      throws SQLException {
    if (row.isFirst()) {
      state.accept(revision(row, 3));
    }
    UUID id = row.getObject(1, UUID.class);
    // the bytes as they come, since they are only handed on
    return id == null ? null : new Item(id, by.readKey(row, 2), row.getBytes(4));
  }

  private static Revision revision(ResultSet row, int column) throws SQLException {
    String[] state = row.getString(column).split(" ");
    return new Revision(
        Long.parseLong(state[0]), Instant.EPOCH.plus(Long.parseLong(state[1]), ChronoUnit.MICROS));
  }

  /**
   * One event with its mentions; nothing where there is none, or where it is not ready.
   *
   * @param state is told in which state the dataset was read, if there is the event
   */
  public Optional<RenderedEvent> byId(UUID id, Consumer<Revision> state) {
    byte[][] event = {null};
    List<EventMention> mentions = new ArrayList<>();
    Sql.of(database, ONE)
        .with("id", id)
        .with("madeBy", renderings.madeBy())
        .list(
            row -> {
              if (row.isFirst()) {
                state.accept(revision(row, EventParts.COUNT + 1));
                event[0] = row.getBytes(EventParts.COUNT + 2);
              }
              if (event[0] != null && row.getString(1) != null) {
                mentions.add(parts.mention(row));
              }
              return row;
            });
    return Optional.ofNullable(event[0]).map(json -> new RenderedEvent(json, mentions, null));
  }
}
