package org.sahelevents.event.counting;

import static org.sahelevents.event.query.CodeField.ACTOR;
import static org.sahelevents.event.query.CodeField.ACTOR_KIND;
import static org.sahelevents.event.query.CodeField.ADMIN1;
import static org.sahelevents.event.query.CodeField.AGENT;
import static org.sahelevents.event.query.CodeField.CERTAINTY;
import static org.sahelevents.event.query.CodeField.COUNTRY;
import static org.sahelevents.event.query.CodeField.MODE;
import static org.sahelevents.event.query.CodeField.PLACE;
import static org.sahelevents.event.query.CodeField.REGION;
import static org.sahelevents.event.query.CodeField.STATUS;
import static org.sahelevents.event.query.CodeField.TARGET;
import static org.sahelevents.event.query.CodeField.TYPE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.event.query.CodeField;
import org.sahelevents.event.query.DayRange;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.Match;
import org.sahelevents.event.query.Terms;

/**
 * What is read to count: the events themselves or, where it tells the same, the cells in which they stand counted, or the
 * narrow rows that each actor's events have.
 */
enum CountSource {
  EVENTS(
      "events",
      Map.of(
          "earliest", "coalesce(e.earliest, '-infinity'::date)",
          "latest", "coalesce(e.latest, 'infinity'::date)"),
      "count(*) as events",
      Map.of(
          Measure.MENTIONS,
          "sum(e.mention_count) as mentions",
          Measure.FATALITIES,
          sums("fatalities"),
          Measure.PERSONNEL,
          sums("personnel"))),
  CELLS(
      "event_cells",
      Map.of("earliest", "e.first_month", "latest", "e.last_month"),
      "sum(e.events) as events",
      Map.of(
          Measure.MENTIONS,
          "sum(e.mentions) as mentions",
          Measure.FATALITIES,
          cellSums("fatalities"),
          Measure.PERSONNEL,
          cellSums("personnel"))),
  ACTORS("actor_events", EVENTS.columns, EVENTS.events, EVENTS.sums);

  private static final Set<Dimension> IN_CELLS =
      EnumSet.of(
          Dimension.TYPE,
          Dimension.MODE,
          Dimension.STATUS,
          Dimension.COUNTRY,
          Dimension.YEAR,
          Dimension.QUARTER,
          Dimension.MONTH);

  /** Criteria that are about actors, of which the rows of actors answer one. */
  private static final List<CodeField> ROLES = List.of(AGENT, TARGET, ACTOR, ACTOR_KIND);

  private static final Set<CodeField> OF_ACTORS =
      EnumSet.of(TYPE, MODE, STATUS, CERTAINTY, COUNTRY, REGION, PLACE, ADMIN1);

  private static final Set<Dimension> BESIDE_ACTORS =
      EnumSet.complementOf(
          EnumSet.of(
              Dimension.AGENT,
              Dimension.TARGET,
              Dimension.ACTOR,
              Dimension.ACTOR_KIND,
              Dimension.LANGUAGE));

  private static final Set<Dimension> ACTOR_KEYS =
      EnumSet.of(Dimension.AGENT, Dimension.TARGET, Dimension.ACTOR);

  /** Of the rows of actors, for events that several of the actors take part in. */
  private static final String EACH_ONCE =
      """
      (select distinct a.event, a.type, a.mode, a.status, a.certainty, a.country, a.place, a.earliest, a.latest,
        a.precision, a.confidence, a.article_count, a.mention_count, a.contested,
        a.fatalities_min, a.fatalities_max, a.fatalities_approximate,
        a.personnel_min, a.personnel_max, a.personnel_approximate
      from actor_events a where a.actor = any(:cActors)%s)""";

  private final String table;
  private final Map<String, String> columns;
  private final String events;
  private final Map<Measure, String> sums;

  CountSource(String table, Map<String, String> columns, String events, Map<Measure, String> sums) {
    this.table = table;
    this.columns = columns;
    this.events = events;
    this.sums = sums;
  }

  static CountSource of(CountQuery query) {
    return isInCells(query) ? CELLS : isOfActors(query) || isByActors(query) ? ACTORS : EVENTS;
  }

  /** The cells know codes and whole months, and nothing else. */
  private static boolean isInCells(CountQuery query) {
    EventFilter known = EventFilter.ALL;
    for (CodeField field : List.of(TYPE, MODE, STATUS, COUNTRY)) {
      known = known.with(field, query.filter().codes(field));
    }
    boolean codesOnly =
        known.equals(query.filter().happening(DayRange.ANY, EventFilter.ALL.match()));
    return codesOnly && isMonths(query.filter().happened()) && IN_CELLS.containsAll(query.by());
  }

  /** Of events that others take part in as well, the rows of some actors do not say who. */
  private static boolean isOfActors(CountQuery query) {
    CodeField role = role(query.filter());
    return role != null
        && query.filter().codes(role).none().isEmpty()
        && query.filter().with(role, Terms.EMPTY).asksOnly(OF_ACTORS)
        && BESIDE_ACTORS.containsAll(query.by());
  }

  private static boolean isByActors(CountQuery query) {
    List<Dimension> beside = new ArrayList<>(query.by());
    return query.filter().asksOnly(OF_ACTORS)
        && beside.removeIf(ACTOR_KEYS::contains)
        && beside.size() == query.by().size() - 1
        && BESIDE_ACTORS.containsAll(beside);
  }

  /** Whether it has an event's actors in rows, not in a list. */
  boolean hasRowsOf(Dimension dimension) {
    return this == ACTORS && ACTOR_KEYS.contains(dimension);
  }

  /** The first criterion that is about actors; null without one. */
  static CodeField role(EventFilter filter) {
    return ROLES.stream().filter(r -> !filter.codes(r).isEmpty()).findFirst().orElse(null);
  }

  private static boolean isMonths(DayRange days) {
    LocalDate to = days.to();
    return (days.from() == null || days.from().getDayOfMonth() == 1)
        && (to == null || to.getDayOfMonth() == to.lengthOfMonth());
  }

  /** What to select from, by the parameter {@code cActors} where it reads the rows of some actors. */
  String table(CountQuery query) {
    CodeField role = role(query.filter());
    return this == ACTORS && role != null ? EACH_ONCE.formatted(" and " + has(role)) : table;
  }

  /** What must hold so that each row is of what is counted by. */
  String keyed(CountQuery query) {
    if (this != ACTORS || role(query.filter()) != null) {
      return "";
    }
    Dimension key = query.by().stream().filter(ACTOR_KEYS::contains).findFirst().orElseThrow();
    return " and " + has(key.field()).replace("a.", "e.");
  }

  /** An unknown actor is of no role for good, as long as either role has somebody. */
  private static String has(CodeField role) {
    return switch (role) {
      case AGENT -> "a.is_agent";
      case TARGET -> "a.is_target";
      default -> "(a.actor is not null or a.is_agent and a.is_target)";
    };
  }

  /** A column of an event, in SQL; days are never null, but infinite where open. */
  String column(String name) {
    return columns.getOrDefault(name, "e." + name);
  }

  String sum(Measure measure) {
    return measure == Measure.EVENTS ? events : sums.get(measure);
  }

  /** The filter as {@link org.sahelevents.event.query.EventConditions} can say it of this table. */
  EventFilter filter(EventFilter filter) {
    return switch (this) {
      case EVENTS -> filter;
      case CELLS -> filter.happening(DayRange.ANY, EventFilter.ALL.match());
      case ACTORS -> role(filter) == null ? filter : filter.with(role(filter), Terms.EMPTY);
    };
  }

  /** What else must hold, by the parameters {@code cFrom} and {@code cTo}. */
  String days(EventFilter filter) {
    if (this != CELLS) {
      return "";
    }
    boolean within = filter.match() == Match.WITHIN;
    DayRange days = filter.happened();
    String from = within ? "e.first_month" : "e.last_month";
    String to = within ? "e.last_month" : "e.first_month";
    return (days.from() == null ? "" : " and " + from + " >= :cFrom")
        + (days.to() == null ? "" : " and " + to + " <= :cTo");
  }

  private static String sums(String field) {
    return """
        count(e.%1$s_approximate) as %1$s_events,
          count(e.%1$s_approximate) filter (where e.%1$s_max is null) as %1$s_open,
          coalesce(sum(e.%1$s_min), 0) as %1$s_min, coalesce(sum(e.%1$s_max), 0) as %1$s_max"""
        .formatted(field);
  }

  private static String cellSums(String field) {
    return """
        sum(e.%1$s_events) as %1$s_events, sum(e.%1$s_open) as %1$s_open,
          sum(e.%1$s_min) as %1$s_min, sum(e.%1$s_max) as %1$s_max"""
        .formatted(field);
  }
}
