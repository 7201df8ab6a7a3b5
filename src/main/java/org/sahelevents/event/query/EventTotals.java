package org.sahelevents.event.query;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.sahelevents.event.Json;
import org.sahelevents.sql.Sql;

/** How many events a filter wants. */
@ApplicationScoped
public class EventTotals {
  /** Below so many, counting takes no longer than estimating is worth. */
  private static final int WORTH_ESTIMATING = 10_000;

  private static final TypeReference<JsonNode> PLAN = new TypeReference<>() {};

  private final DataSource database;
  private final EventConditions conditions;
  private final Json json;

  EventTotals(DataSource database, EventConditions conditions, Json json) {
    this.database = database;
    this.conditions = conditions;
    this.json = json;
  }

  /** A number of events and how it is known. */
  public record Count(long events, EventPage.Total known) {}

  /** Null when the query does not ask. */
  Count of(EventQuery query) {
    return switch (query.counting()) {
      case NONE -> null;
      case EXACT -> exact(query.filter());
      case ESTIMATED -> estimated(query.filter());
    };
  }

  /** Counted. */
  public Count exact(EventFilter filter) {
    Conditions wanted = conditions.of(filter);
    long events =
        Sql.of(database, "select count(*) from events e where " + wanted.text())
            .withAll(wanted.values())
            .planEachTime()
            .first(row -> row.getLong(1))
            .orElseThrow();
    return new Count(events, EventPage.Total.EXACT);
  }

  /** What the database expects, which costs next to nothing; small numbers are counted. */
  public Count estimated(EventFilter filter) {
    Conditions wanted = conditions.of(filter);
    String plan =
        Sql.of(database, "explain (format json) select 1 from events e where " + wanted.text())
            .withAll(wanted.values())
            .planEachTime()
            .first(row -> row.getString(1))
            .orElseThrow();
    long rows = json.read(plan, PLAN).at("/0/Plan/Plan Rows").asLong();
    return rows < WORTH_ESTIMATING ? exact(filter) : new Count(rows, EventPage.Total.ESTIMATED);
  }
}
