package org.sahelevents.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sahelevents.api.QueryValues;
import org.sahelevents.event.CoverageResource.CoverageRow;
import org.sahelevents.sql.Sql;

/** Counts the articles that were read. */
@ApplicationScoped
public class CoverageQueries {
  /** What articles can be told apart by. */
  enum By {
    MONTH("date_trunc('month', cast(a.published_earliest as timestamp))", "date"),
    PUBLISHER("a.publisher", "text"),
    LANGUAGE("a.language", "text"),
    COUNTRY("m.country", "text");

    private final String expression;
    private final String type;

    By(String expression, String type) {
      this.expression = expression;
      this.type = type;
    }

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Those named, in the order of the enum; all when none is named. */
    static List<By> read(QueryValues given) {
      List<String> names =
          given.among(
              Arrays.stream(values()).map(By::label).toList(),
              "month, publisher, language, country");
      return Arrays.stream(values())
          .filter(by -> names.isEmpty() || names.contains(by.label()))
          .toList();
    }
  }

  private final DataSource database;

  CoverageQueries(DataSource database) {
    this.database = database;
  }

  /** One row for each combination that was read; an undated article may have appeared at any time. */
  List<CoverageRow> rows(List<By> by, LocalDate from, LocalDate to) {
    String columns =
        Arrays.stream(By.values())
            .map(
                b ->
                    "cast(%s as %s) as %s"
                        .formatted(by.contains(b) ? b.expression : "null", b.type, b.label()))
            .collect(Collectors.joining(", "));
    String keys = by.stream().map(By::label).collect(Collectors.joining(", "));
    return Sql.of(
            database,
            """
            select %2$s, count(distinct article) as articles, count(mention) as mentions
            from (
              select %1$s, a.id as article, m.id as mention
              from articles a left join mentions m on m.article_id = a.id
              where (cast(:from as date) is null or a.published_latest is null or a.published_latest >= :from)
                and (cast(:to as date) is null or a.published_earliest is null or a.published_earliest <= :to)) as read
            group by month, publisher, language, country
            order by %3$s
            """
                .formatted(columns, "month, publisher, language, country", keys))
        .with("from", from)
        .with("to", to)
        .list(
            row ->
                new CoverageRow(
                    row.getObject("month", LocalDate.class),
                    row.getString("publisher"),
                    row.getString("language"),
                    row.getString("country"),
                    row.getLong("articles"),
                    row.getLong("mentions")));
  }
}
