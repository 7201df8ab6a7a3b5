package org.sahelevents.event.query;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.sahelevents.event.Event;
import org.sahelevents.sql.Sql;

/** Answers questions for events: a page, all of them as a stream, one. */
@ApplicationScoped
public class EventQueries {
  /** Rows that a stream holds at a time. */
  private static final int CHUNK = 500;

  private static final int LONGEST_EXPORT_SECONDS = 4 * 60 * 60;

  private final DataSource database;
  private final EventConditions conditions;
  private final EventRows rows;
  private final EventParts parts;
  private final EventTotals totals;

  EventQueries(
      DataSource database,
      EventConditions conditions,
      EventRows rows,
      EventParts parts,
      EventTotals totals) {
    this.database = database;
    this.conditions = conditions;
    this.rows = rows;
    this.parts = parts;
    this.totals = totals;
  }

  /** The page that is asked for, of {@code limit} events at most. */
  public EventPage page(EventQuery query, int limit) {
    EventQuery.Place start = query.start();
    boolean back = start != null && start.before();
    List<Event> found = new ArrayList<>(find(query, limit + 1));
    boolean more = found.size() > limit;
    if (more) {
      found.remove(limit);
    }
    if (back) {
      Collections.reverse(found);
    }
    boolean follows = back || more;
    boolean precedes = back ? more : start != null;
    EventTotals.Count count = totals.of(query);
    return new EventPage(
        parts.complete(found, query.shape(), query.filter().words()),
        follows ? cursor(query, found, false) : null,
        precedes ? cursor(query, found, true) : null,
        follows,
        count == null ? null : count.events(),
        count == null ? null : count.known());
  }

  private static String cursor(EventQuery query, List<Event> found, boolean before) {
    return found.isEmpty()
        ? null
        : EventQueryReader.cursor(query.order(), before, found.get(before ? 0 : found.size() - 1));
  }

  /** From the place on where the page begins; a page that is paged back to comes last event first. */
  private List<Event> find(EventQuery query, int limit) {
    EventQuery.Place start = query.start();
    EventSort.Order order = query.order();
    boolean descending = order.descending() != (start != null && start.before());
    Conditions wanted = conditions.of(query.filter(), order);
    if (start != null) {
      wanted
          .addInOrder(
              "(%s, e.id) %s (cast(:pageKey as %s), :pageId)"
                  .formatted(order.by().expression(), descending ? "<" : ">", order.by().sqlType()))
          .value("pageKey", start.key())
          .value("pageId", start.id());
    }
    boolean byPlace = order.by() == EventSort.EARLIEST && wanted.places() != null;
    Sql statement =
        byPlace
            ? ofPlaces(wanted, order.by(), descending)
            : select(EventRows.COLUMNS, wanted, order.by(), descending, "limit :pageLimit");
    return statement.with("pageLimit", limit).list(rows::event);
  }

  /**
   * The first events of each place, and of these the first: as fast for places that have many events as for those that have
   * none, between which the database can only guess.
   */
  private Sql ofPlaces(Conditions wanted, EventSort by, boolean descending) {
    return Sql.of(
            database,
            """
            select %1$s
            from (
              select first.id
              from unnest(cast(:%2$s as text[])) as wanted(place)
              cross join lateral (
                select e.id, %3$s as key from events e
                where e.place = wanted.place and %4$s
                order by %3$s %5$s, e.id %5$s
                limit :pageLimit) as first
              order by first.key %5$s, first.id %5$s
              limit :pageLimit) as page
            join events e on e.id = page.id
            order by %3$s %5$s, e.id %5$s
            """
                .formatted(
                    EventRows.COLUMNS,
                    wanted.places(),
                    by.expression(),
                    wanted.textBesidePlaces(),
                    descending ? "desc" : "asc"))
        .withAll(wanted.values());
  }

  private Sql select(
      String columns, Conditions wanted, EventSort by, boolean descending, String end) {
    String direction = descending ? "desc" : "asc";
    Sql statement =
        Sql.of(
                database,
                """
                select %s
                from events e
                where %s
                order by %s %s, e.id %s
                %s"""
                    .formatted(columns, wanted.text(), by.expression(), direction, direction, end))
            .withAll(wanted.values());
    return wanted.planOnce() ? statement : statement.planEachTime();
  }

  /** One event, without its mentions. */
  public Optional<Event> byId(UUID id) {
    return Sql.of(database, "select " + EventRows.COLUMNS + " from events e where e.id = :id")
        .with("id", id)
        .first(rows::event);
  }

  /**
   * Hands over every event that the filter wants, in the shape wanted, as the dataset stands now; never holds more than a
   * few hundred. What the taker throws ends it and frees the connection.
   */
  public void each(
      EventFilter filter, EventSort.Order order, EventShape shape, Consumer<Event> taker) {
    List<Event> chunk = new ArrayList<>(CHUNK);
    Runnable hand =
        () -> {
          parts.complete(chunk, shape, filter.words()).forEach(taker);
          chunk.clear();
        };
    inOneView(
        () -> {
          rows(
              EventRows.COLUMNS,
              filter,
              order,
              row -> {
                chunk.add(rows.event(row));
                if (chunk.size() == CHUNK) {
                  hand.run();
                }
              });
          hand.run();
        });
  }

  /**
   * Hands over the rows of every event that the filter wants, never holding more than a few hundred: for formats that need
   * no {@link Event}. To be called within {@link #inOneView}.
   *
   * @param columns what to select, of {@code events e}
   */
  public void rows(String columns, EventFilter filter, EventSort.Order order, Sql.RowTaker taker) {
    // once for so many rows: planning costs nothing, and rows come as text, which most formats want
    select(columns, conditions.of(filter, order), order.by(), order.descending(), "")
        .planEachTime()
        .each(CHUNK, taker);
  }

  /** The same for the events of these ids, some ten thousand at most. */
  public void rowsOf(
      String columns, Collection<UUID> ids, EventSort.Order order, Sql.RowTaker taker) {
    Conditions these =
        new Conditions()
            .add("e.id = any(cast(:pageIds as uuid[]))")
            .value("pageIds", ids.stream().map(UUID::toString).toList());
    select(columns, these, order.by(), order.descending(), "").planEachTime().each(CHUNK, taker);
  }

  /** When any of the events wanted changed last; of all events where none is wanted, the epoch where there is none. */
  public Instant lastUpdate(EventFilter filter) {
    Conditions wanted = conditions.of(filter);
    return Sql.of(
            database,
            """
            select coalesce(
              (select max(e.updated_at) from events e where %s),
              (select max(updated_at) from events),
              'epoch') as last"""
                .formatted(wanted.text()))
        .withAll(wanted.values())
        .planEachTime()
        .first(row -> row.getObject("last", OffsetDateTime.class).toInstant())
        .orElseThrow();
  }

  /** Runs statements that all see the dataset as it stands now, however long that takes. */
  public void inOneView(Runnable reading) {
    QuarkusTransaction.requiringNew()
        .timeout(LONGEST_EXPORT_SECONDS)
        .run(
            () -> {
              Sql.of(database, "set transaction isolation level repeatable read, read only")
                  .update();
              reading.run();
            });
  }
}
