package org.sahelevents.event.counting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sahelevents.api.JsonOrCsv;

/** Numbers of events as HTTP gives them. */
@ApplicationScoped
class CountAnswers {
  static final String ROWS = "X-Total-Count";
  static final String TRUNCATED = "X-Truncated";
  static final String SPANNING = "X-Spanning";
  static final String UNDATED = "X-Undated";

  private final CountQueries queries;

  CountAnswers(CountQueries queries) {
    this.queries = queries;
  }

  CountAnswer answer(CountRequest request) {
    CountQuery query = request.query();
    Counts counts = queries.count(query);
    CountRows rows = new CountRows(request);
    List<Counts.Group> all = rows.of(counts);
    boolean timed = query.unit() != null;
    return new CountAnswer(
        query.by().stream().map(Dimension::parameter).toList(),
        measures(query),
        timed ? query.span().name().toLowerCase(Locale.ROOT) : null,
        all.stream().limit(request.limit()).map(rows::named).toList(),
        all.size(),
        all.size() > request.limit(),
        rows.named(counts.total()),
        timed ? counts.spanning() : null,
        timed ? counts.undated() : null);
  }

  private static List<String> measures(CountQuery query) {
    return Arrays.stream(Measure.values())
        .filter(query.measures()::contains)
        .map(Measure::parameter)
        .toList();
  }

  /** A sum of numbers takes three columns; its maximum is empty where it is open. */
  Response csv(CountRequest request) {
    CountAnswer answer = answer(request);
    Response table =
        JsonOrCsv.csv("counts", header(request.query()), answer.rows(), CountAnswers::cells);
    return Response.fromResponse(table)
        .header(ROWS, answer.rowCount())
        .header(TRUNCATED, answer.truncated())
        .header(SPANNING, answer.spanning())
        .header(UNDATED, answer.undated())
        .build();
  }

  private static List<String> header(CountQuery query) {
    List<String> header = new ArrayList<>(query.by().stream().map(Dimension::parameter).toList());
    for (Measure measure : Measure.values()) {
      String name = measure.parameter();
      if (query.measures().contains(measure)) {
        header.addAll(
            measure.isSum()
                ? List.of(name + "_min", name + "_max", name + "_events")
                : List.of(name));
      }
    }
    return header;
  }

  private static List<String> cells(Map<String, Object> row) {
    List<String> cells = new ArrayList<>();
    for (Object value : row.values()) {
      if (value instanceof NumberSum sum) {
        cells.add(String.valueOf(sum.min()));
        cells.add(sum.max() == null ? null : String.valueOf(sum.max()));
        cells.add(String.valueOf(sum.events()));
      } else {
        cells.add(value == null ? null : value.toString());
      }
    }
    return cells;
  }
}
