package org.sahelevents.event.counting;

import static org.sahelevents.event.query.Given.invalid;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sahelevents.event.query.CodeField;
import org.sahelevents.event.query.EventFilter;
import org.sahelevents.event.query.EventQueryReader;
import org.sahelevents.event.query.Given;
import org.sahelevents.event.query.Terms;

/** Reads questions for numbers. What is wrong is refused by name. */
@ApplicationScoped
class CountReader {
  static final int MOST_ROWS = 100_000;
  private static final int DEFAULT_ROWS = 10_000;
  private static final int MOST_VALUES = 1000;
  private static final int DEFAULT_VALUES = 20;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final List<Dimension> DEFAULT_FACETS =
      List.of(Dimension.TYPE, Dimension.STATUS, Dimension.COUNTRY, Dimension.ACTOR);

  private final EventQueryReader filters;

  CountReader(EventQueryReader filters) {
    this.filters = filters;
  }

  CountRequest counts(Given given) {
    List<Dimension> by = by(given);
    Set<Measure> measures = EnumSet.of(Measure.EVENTS);
    measures.addAll(given.several("measures").constants(Measure.class));
    String span = given.one("span").choice("exact", List.of("exact", "first", "each"));
    boolean fill = given.one("gaps").choice("omit", List.of("omit", "fill")).equals("fill");
    EventFilter filter = filters.filter(given);
    if (by.stream().noneMatch(Dimension::isTime)) {
      needTime(given, "span");
      needTime(given, "gaps");
    }
    CountQuery query =
        new CountQuery(filter, by, measures, Span.valueOf(span.toUpperCase(Locale.ROOT)));
    if (fill || query.span() == Span.EACH) {
      String why = fill ? "gaps=fill" : "span=each";
      checkYear("from", filter.happened().from(), why);
      checkYear("to", filter.happened().to(), why);
    }
    CountRequest.Order order =
        switch (given.one("sort").choice("by", List.of("by", "events", "-events"))) {
          case "events" -> CountRequest.Order.FEWEST;
          case "-events" -> CountRequest.Order.MOST;
          default -> CountRequest.Order.BY;
        };
    return new CountRequest(
        query, fill, order, given.one("limit").number(DEFAULT_ROWS, 1, MOST_ROWS));
  }

  private static List<Dimension> by(Given given) {
    List<String> names = Dimension.names();
    List<Dimension> by = given.several("by").among(names).stream().map(Dimension::named).toList();
    if (by.isEmpty() || by.size() > 2) {
      throw invalid(
          "by",
          "must name one or two of %s; %d are given."
              .formatted(String.join(", ", names), by.size()));
    }
    if (by.stream().allMatch(Dimension::isTime) && by.size() == 2) {
      throw invalid(
          "by",
          "takes one stretch of time, not both %s and %s."
              .formatted(by.get(0).parameter(), by.get(1).parameter()));
    }
    return by;
  }

  private static void needTime(Given given, String parameter) {
    if (given.has(parameter)) {
      throw invalid(
          parameter,
          "needs a stretch of time to count by; add year, quarter, month or week to by.");
    }
  }

  /** Many stretches cost much; none lies so far away. */
  private static void checkYear(String parameter, LocalDate day, String why) {
    if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
      throw invalid(
          parameter, "must lie between %d and %d with %s.".formatted(FIRST_YEAR, LAST_YEAR, why));
    }
  }

  List<Dimension> facets(Given given) {
    List<String> names = Dimension.codeNames();
    List<Dimension> facets =
        given.several("facets").among(names).stream().map(Dimension::named).toList();
    return facets.isEmpty() ? DEFAULT_FACETS : facets;
  }

  int valuesOf(Given given) {
    return given.one("limit").number(DEFAULT_VALUES, 1, MOST_VALUES);
  }

  EventFilter filter(Given given) {
    return filters.filter(given);
  }

  /** Of one country, neither more nor all but one. */
  EventFilter story(Given given) {
    EventFilter filter = filters.filter(given);
    Terms countries = filter.codes(CodeField.COUNTRY);
    if (countries.any().size() != 1 || !countries.none().isEmpty()) {
      throw invalid("country", "must be one country, such as MLI (ISO 3166-1 alpha-3).");
    }
    return filter;
  }
}
