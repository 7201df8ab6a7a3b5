package org.sahelevents.event.counting;

import static org.sahelevents.event.query.CodeField.COUNTRY;
import static org.sahelevents.event.query.CodeField.MODE;
import static org.sahelevents.event.query.CodeField.STATUS;
import static org.sahelevents.event.query.CodeField.TYPE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.event.query.CodeField;
import org.sahelevents.event.query.DayRange;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.Match;

/** What is read to count: the events themselves or, where it tells the same, the cells in which they stand counted. */
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
          cellSums("personnel")));

  private static final Set<Dimension> IN_CELLS =
      EnumSet.of(
          Dimension.TYPE,
          Dimension.MODE,
          Dimension.STATUS,
          Dimension.COUNTRY,
          Dimension.YEAR,
          Dimension.QUARTER,
          Dimension.MONTH);

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

  /** The cells know codes and whole months, and nothing else. */
  static CountSource of(CountQuery query) {
    EventFilter known = EventFilter.ALL;
    for (CodeField field : List.of(TYPE, MODE, STATUS, COUNTRY)) {
      known = known.with(field, query.filter().codes(field));
    }
    boolean codesOnly =
        known.equals(query.filter().happening(DayRange.ANY, EventFilter.ALL.match()));
    return codesOnly && isMonths(query.filter().happened()) && IN_CELLS.containsAll(query.by())
        ? CELLS
        : EVENTS;
  }

  private static boolean isMonths(DayRange days) {
    LocalDate to = days.to();
    return (days.from() == null || days.from().getDayOfMonth() == 1)
        && (to == null || to.getDayOfMonth() == to.lengthOfMonth());
  }

  String table() {
    return table;
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
    return this == CELLS ? filter.happening(DayRange.ANY, EventFilter.ALL.match()) : filter;
  }

  /** What else must hold, by the parameters {@code cFrom} and {@code cTo}. */
  String days(EventFilter filter) {
    if (this == EVENTS) {
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
