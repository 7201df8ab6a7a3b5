package org.sahelevents.event.counting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sahelevents.event.query.Conditions;

/**
 * The SQL of a question for numbers, in two steps: events of equal columns are put together first, and what follows from
 * these columns is worked out once for all of them.
 */
final class CountStatement {
  private static final int COUNTED = 0;
  static final int SPANNING = 1;
  static final int UNDATED = 2;

  private final CountQuery query;
  private final CountSource source;
  private final Conditions wanted;
  private final boolean bare;
  private final List<Dimension> keys;

  /** @param bare without what is counted by: every event once */
  CountStatement(CountQuery query, CountSource source, Conditions wanted, boolean bare) {
    this.query = query;
    this.source = source;
    this.wanted = wanted;
    this.bare = bare;
    this.keys = bare ? List.of() : query.by().stream().filter(d -> !d.isTime()).toList();
  }

  /** Rows of key1, key2, begin, state, and the measures by name. */
  String text() {
    List<String> columns =
        List.of(
            key(0) + " as key1", key(1) + " as key2", begin() + " as begin", state() + " as state");
    return """
        select %s,
          %s
        from (
          select %s
          from %s e
          where %s%s
          %s) f
        %s
        group by 1, 2, 3, 4
        """
        .formatted(
            String.join(", ", columns),
            outerSums(),
            inner(),
            source.table(query),
            wanted.text(),
            source.days(query.filter()) + source.keyed(query),
            base().isEmpty() ? "" : "group by " + numbers(base().size()),
            joins());
  }

  /**
   * Rows of key1, key2, begin, and how many different articles mention the events there: not to be had by adding, and only
   * of the events themselves.
   */
  String articles() {
    List<String> columns = new ArrayList<>(List.of("e.id"));
    base().forEach(c -> columns.add(source.column(c) + " as " + c));
    return """
        select %s as key1, %s as key2, %s as begin, count(distinct m.article_id) as articles
        from (select %s from %s e where %s) f
        join mentions m on m.event_id = f.id
        %s
        group by 1, 2, 3
        """
        .formatted(
            key(0),
            key(1),
            begin(),
            String.join(", ", columns),
            source.table(query),
            wanted.text(),
            joins());
  }

  private Set<String> base() {
    Set<String> base = new TreeSet<>();
    keys.forEach(k -> base.addAll(source.hasRowsOf(k) ? List.of("actor") : k.columns()));
    if (query.unit() != null) {
      base.addAll(Dimension.MONTH.columns());
    }
    return base;
  }

  private static String numbers(int count) {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      numbers.add(String.valueOf(i));
    }
    return String.join(", ", numbers);
  }

  private String inner() {
    List<String> parts = new ArrayList<>();
    base().forEach(c -> parts.add(source.column(c) + " as " + c));
    measures().forEach(m -> parts.add(source.sum(m)));
    return String.join(",\n    ", parts);
  }

  private Set<Measure> measures() {
    Set<Measure> measures = EnumSet.of(Measure.EVENTS);
    measures.addAll(query.measures());
    measures.remove(Measure.ARTICLES);
    return measures;
  }

  private String outerSums() {
    return measures().stream()
        .flatMap(m -> columns(m).stream())
        .map(c -> "coalesce(sum(f." + c + "), 0)::bigint as " + c)
        .collect(Collectors.joining(", "));
  }

  /** The columns of a measure. */
  static List<String> columns(Measure measure) {
    String name = measure.parameter();
    return measure.isSum()
        ? List.of(name + "_events", name + "_open", name + "_min", name + "_max")
        : List.of(name);
  }

  private String key(int i) {
    if (i >= keys.size()) {
      return "null::text";
    }
    Dimension key = keys.get(i);
    if (source.hasRowsOf(key)) {
      return "f.actor";
    }
    return switch (key) {
      case ADMIN1 -> "cast(:cAdmin1 as jsonb) ->> f.place";
      case REGION, AGENT, TARGET, ACTOR, ACTOR_KIND, LANGUAGE -> "k" + i + ".code";
      default -> "f." + key.parameter();
    };
  }

  private String joins() {
    List<String> joins = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (source.hasRowsOf(keys.get(i))) {
        continue;
      }
      String values =
          switch (keys.get(i)) {
            case REGION ->
                """
                select distinct r.region
                from unnest(cast(:cRegions as text[]), cast(:cMembers as text[]), cast(:cSince as text[]),
                  cast(:cUntil as text[])) as r(region, country, since, until)
                where r.country = f.country and f.latest >= r.since::date and f.earliest <= r.until::date""";
            case AGENT -> "select unnest(f.agents)";
            case TARGET -> "select unnest(f.targets)";
            case ACTOR -> "select distinct unnest(f.agents || f.targets)";
            case ACTOR_KIND ->
                """
                select distinct cast(:cKinds as jsonb) ->> a.code
                from unnest(f.agents || f.targets) as a(code)
                where cast(:cKinds as jsonb) ->> a.code is not null""";
            case LANGUAGE -> "select unnest(f.languages)";
            default -> null;
          };
      if (values != null) {
        joins.add("left join lateral (" + values + ") as k" + i + "(code) on true");
      }
    }
    if (explodes()) {
      joins.add(
          """
          left join lateral generate_series(
            case when %s <> %d then %s::timestamp end, %s::timestamp, interval '%s') as s(begin) on true"""
              .formatted(state(), UNDATED, truncated(first()), last(), query.unit().sqlStep()));
    }
    return String.join("\n", joins);
  }

  private boolean explodes() {
    return query.unit() != null && query.span() == Span.EACH && !bare;
  }

  /** First day of the stretch in which the event counts; null in none. */
  private String begin() {
    if (query.unit() == null || bare) {
      return "null::date";
    }
    return switch (query.span()) {
      case EXACT ->
          "case when " + state() + " = " + COUNTED + " then " + truncated(first()) + " end";
      case FIRST ->
          "case when " + state() + " <> " + UNDATED + " then " + truncated(first()) + " end";
      case EACH -> "s.begin::date";
    };
  }

  private String state() {
    if (query.unit() == null) {
      return String.valueOf(COUNTED);
    }
    String open =
        first()
            + " = '-infinity'"
            + (query.span() == Span.FIRST ? "" : " or " + last() + " = 'infinity'");
    return "case when %s then %d when %s <> %s then %d else %d end"
        .formatted(open, UNDATED, truncated(first()), truncated(last()), SPANNING, COUNTED);
  }

  /** First day that matters: within the days asked for, where what happened outside does not count. */
  private String first() {
    return query.span() == Span.EXACT ? "f.earliest" : "greatest(f.earliest, cast(:cFrom as date))";
  }

  private String last() {
    return query.span() == Span.EXACT ? "f.latest" : "least(f.latest, cast(:cTo as date))";
  }

  private String truncated(String day) {
    return "date_trunc('" + query.unit().sqlName() + "', " + day + "::timestamp)::date";
  }
}
