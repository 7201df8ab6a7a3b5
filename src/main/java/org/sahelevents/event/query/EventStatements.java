package org.sahelevents.event.query;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.sahelevents.sql.Sql;

/** The statements that find events in an order. */
@ApplicationScoped
class EventStatements {
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
    Conditions wanted = wanted(query);
    EventSort by = query.order().by();
    Sql statement =
        isByPlace(query, wanted)
            ? Sql.of(
                    database,
                    """
                    select %s
                    from (%s) as page
                    join events e on e.id = page.id
                    order by %3$s %4$s, e.id %4$s
                    """
                        .formatted(
                            columns, ofPlaces(query, wanted), by.expression(), direction(query)))
                .withAll(wanted.values())
            : select(columns, wanted, by, direction(query), "limit :pageLimit");
    return statement.with("pageLimit", limit);
  }

  /**
   * The same without the events themselves, as far as the indexes have it.
   *
   * @param columns what to select, of {@code page} with the columns {@code id} and {@code key}
   */
  Sql places(String columns, EventQuery query, int limit) {
    Conditions wanted = wanted(query);
    boolean byPlace = isByPlace(query, wanted);
    String direction = direction(query);
    Sql statement =
        Sql.of(
                database,
                // joined by hand, as all that thousands of pages a second take
                "select "
                    + columns
                    + "\nfrom ("
                    + (byPlace ? ofPlaces(query, wanted) : keys(query, wanted))
                    + ") as page\norder by page.key "
                    + direction
                    + ", page.id "
                    + direction)
            .withAll(wanted.values())
            .with("pageLimit", limit);
    return byPlace || wanted.planOnce() ? statement : statement.planEachTime();
  }

  private String keys(EventQuery query, Conditions wanted) {
    String key = query.order().by().expression();
    String direction = direction(query);
    return "select e.id, "
        + key
        + " as key\nfrom events e\nwhere "
        + wanted.text()
        + ("\norder by " + key + " " + direction + ", e.id " + direction)
        + "\nlimit :pageLimit";
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

  private static boolean isByPlace(EventQuery query, Conditions wanted) {
    return query.order().by() == EventSort.EARLIEST && wanted.places() != null;
  }

  /**
   * The first events of each place, and of these the first: as fast for places that have many events as for those that have
   * none, between which the database can only guess.
   */
  private static String ofPlaces(EventQuery query, Conditions wanted) {
    return """
        select first.id, first.key
        from unnest(cast(:%1$s as text[])) as wanted(place)
        cross join lateral (
          select e.id, %2$s as key from events e
          where e.place = wanted.place and %3$s
          order by %2$s %4$s, e.id %4$s
          limit :pageLimit) as first
        order by first.key %4$s, first.id %4$s
        limit :pageLimit"""
        .formatted(
            wanted.places(),
            query.order().by().expression(),
            wanted.textBesidePlaces(),
            direction(query));
  }

  /** All events that are wanted, in an order. */
  Sql all(String columns, Conditions wanted, EventSort.Order order) {
    return select(columns, wanted, order.by(), order.descending() ? "desc" : "asc", "");
  }

  private Sql select(
      String columns, Conditions wanted, EventSort by, String direction, String end) {
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
}
