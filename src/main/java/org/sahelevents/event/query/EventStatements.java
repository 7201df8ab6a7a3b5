package org.sahelevents.event.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.sahelevents.sql.Sql;

/** The statements that find events in an order. */
@ApplicationScoped
class EventStatements {
  /** Of {@code page}; looked up row by row: a join would be planned for as many rows as a limit unknown may let through. */
  private static final String EVENTS =
      "\ncross join lateral (select * from events e where e.id = page.id offset 0) e";

  private final DataSource database;
  private final EventConditions conditions;

  EventStatements(DataSource database, EventConditions conditions) {
    this.database = database;
    this.conditions = conditions;
  }

  /**
   * The events of a page: from its place on, so many at most; a page that is paged back to comes last event first.
   *
   * @param columns what to select, of {@code events e}
   */
  Sql page(String columns, EventQuery query, int limit) {
    return page(columns, keys -> "(" + keys + ") as page" + EVENTS, query, limit);
  }

  /**
   * The same without the events themselves, as far as the indexes have it, and in one row without event where there is none.
   *
   * @param columns what to select, of {@code page} with the columns {@code id} and {@code key}, and those of {@code besides}
   * @param besides a query that gives one row
   */
  Sql places(String columns, String besides, EventQuery query, int limit) {
    String direction = direction(query);
    return page(
        columns,
        // sorted while the rows are narrow: what is selected of each may be large
        keys ->
            "(select * from ("
                + besides
                + ") as besides left join ("
                + keys
                + ") as keys on true\norder by key "
                + direction
                + ", id "
                + direction
                + ") as page",
        query,
        limit);
  }

  /** @param source makes what is selected from, with {@code page}, of a query that gives {@code id} and {@code key} */
  private Sql page(String columns, UnaryOperator<String> source, EventQuery query, int limit) {
    Conditions wanted = wanted(query);
    boolean byDays = query.order().by() == EventSort.EARLIEST;
    boolean byPlace = byDays && wanted.places() != null;
    // the database keeps a plan only where it knows the limit; it must not where values matter
    boolean planKept =
        byDays
            ? (byPlace || wanted.planOnce()) && wanted.inOneIndex()
            : query.filter().equals(EventFilter.ALL);
    String most = planKept ? String.valueOf(limit) : ":pageLimit";
    String direction = direction(query);
    Sql statement =
        Sql.of(
                database,
                // joined by hand, as all that thousands of pages a second take
                "select "
                    + columns
                    + "\nfrom "
                    + source.apply(
                        byPlace ? ofPlaces(query, wanted, most) : keys(query, wanted, most))
                    + "\norder by page.key "
                    + direction
                    + ", page.id "
                    + direction)
            .withAll(wanted.values())
            .with("pageLimit", limit);
    return planKept ? statement : statement.planEachTime();
  }

  private static String keys(EventQuery query, Conditions wanted, String most) {
    String key = query.order().by().expression();
    String direction = direction(query);
    return "select e.id, "
        + key
        + " as key\nfrom events e\nwhere "
        + wanted.text()
        + ("\norder by " + key + " " + direction + ", e.id " + direction)
        + "\nlimit "
        + most;
  }

  private Conditions wanted(EventQuery query) {
    EventQuery.Place start = query.start();
    EventSort by = query.order().by();
    Conditions wanted = conditions.of(query.filter(), query.order());
    if (start != null) {
      wanted
          .addInOrder(
              "(%s, e.id) %s (cast(:pageKey as %s), :pageId)"
                  .formatted(by.expression(), descends(query) ? "<" : ">", by.sqlType()))
          .value("pageKey", start.key())
          .value("pageId", start.id());
    }
    return wanted;
  }

  private static boolean descends(EventQuery query) {
    return query.order().descending() != (query.start() != null && query.start().before());
  }

  private static String direction(EventQuery query) {
    return descends(query) ? "desc" : "asc";
  }

  /**
   * The first events of each place, and of these the first: as fast for places that have many events as for those that have
   * none, between which the database can only guess.
   */
  private static String ofPlaces(EventQuery query, Conditions wanted, String most) {
    return """
        select first.id, first.key
        from unnest(cast(:%1$s as text[])) as wanted(place)
        cross join lateral (
          select e.id, %2$s as key from events e
          where e.place = wanted.place and %3$s
          order by %2$s %4$s, e.id %4$s
          limit %5$s) as first
        order by first.key %4$s, first.id %4$s
        limit %5$s"""
        .formatted(
            wanted.places(),
            query.order().by().expression(),
            wanted.textBesidePlaces(),
            direction(query),
            most);
  }

  /** All events that are wanted, in an order. */
  Sql all(String columns, Conditions wanted, EventSort.Order order) {
    String direction = order.descending() ? "desc" : "asc";
    return Sql.of(
            database,
            """
            select %s
            from events e
            where %s
            order by %s %s, e.id %s"""
                .formatted(columns, wanted.text(), order.by().expression(), direction, direction))
        .withAll(wanted.values())
        // once for so many rows: planning costs nothing, and rows come as text, which most formats
        // want
        .planEachTime();
  }
}
