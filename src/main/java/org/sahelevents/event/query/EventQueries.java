package org.sahelevents.event.query;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
  private final EventStatements statements;
  private final EventRows rows;
  private final EventParts parts;
  private final EventTotals totals;

  EventQueries(
      DataSource database,
      EventConditions conditions,
      EventStatements statements,
      EventRows rows,
      EventParts parts,
      EventTotals totals) {
    this.database = database;
    this.conditions = conditions;
    this.statements = statements;
    this.rows = rows;
    this.parts = parts;
    this.totals = totals;
  }

  /** The page that is asked for, of {@code limit} events at most. */
  public EventPage page(EventQuery query, int limit) {
    Slice<Event> page =
        Slice.of(
            query,
            statements.page(EventRows.COLUMNS, query, limit + 1).list(rows::event),
            limit,
            query.order().by()::keyOf,
            Event::id);
    EventTotals.Count count = totals.of(query);
    return page.of(parts.complete(page.items(), query.shape(), query.filter().words()), count);
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
    statements.all(columns, conditions.of(filter, order), order).each(CHUNK, taker);
  }

  /** The same for the events of these ids, some ten thousand at most. */
  public void rowsOf(
      String columns, Collection<UUID> ids, EventSort.Order order, Sql.RowTaker taker) {
    Conditions these =
        new Conditions()
            .add("e.id = any(cast(:pageIds as uuid[]))")
            .value("pageIds", ids.stream().map(UUID::toString).toList());
    statements.all(columns, these, order).each(CHUNK, taker);
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
  public <T> T inOneView(Supplier<T> reading) {
    return QuarkusTransaction.requiringNew()
        .timeout(LONGEST_EXPORT_SECONDS)
        .call(
            () -> {
              Sql.of(database, "set transaction isolation level repeatable read, read only")
                  .update();
              return reading.get();
            });
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
