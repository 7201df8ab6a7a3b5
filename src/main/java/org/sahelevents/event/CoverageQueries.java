package org.sahelevents.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sahelevents.api.QueryValues;
import org.sahelevents.event.CoverageParameters.Wanted;
import org.sahelevents.event.CoverageResource.CoverageRow;
import org.sahelevents.event.query.TimedQueries;
import org.sahelevents.sql.Sql;

/** Counts the articles that were read. */
@ApplicationScoped
public class CoverageQueries {
  /** What articles can be told apart by. */
  enum By {
    MONTH("date_trunc('month', cast(a.published_earliest as timestamp))", "date"),
    PUBLISHER("a.publisher", "text"),
    LANGUAGE("a.language", "text"),
    COUNTRY("c.country", "text");

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
      List<String> names = given.among(Arrays.stream(values()).map(By::label).toList());
      return Arrays.stream(values())
          .filter(by -> names.isEmpty() || names.contains(by.label()))
          .toList();
    }
  }

  private final DataSource database;
  private final TimedQueries timed;

  CoverageQueries(DataSource database, TimedQueries timed) {
    this.database = database;
    this.timed = timed;
  }

  /** One row for each combination that was read; an undated article may have appeared at any time. */
  List<CoverageRow> rows(Wanted wanted) {
    return timed.inOneView(() -> read(wanted));
  }

  private List<CoverageRow> read(Wanted wanted) {
    List<By> by = wanted.by();
    String columns =
        Arrays.stream(By.values())
            .map(
                b ->
                    "cast(%s as %s) as %s"
                        .formatted(by.contains(b) ? b.expression : "null", b.type, b.label()))
            .collect(Collectors.joining(", "));
    String keys = by.stream().map(By::label).collect(Collectors.joining(", "));
    boolean byCountry = by.contains(By.COUNTRY);
    return Sql.of(
            database,
            """
            select month, publisher, language, country,
              count(%4$s) filter (where %2$s) as articles,
              sum(mentions) as mentions,
              count(%4$s) filter (where named) as naming,
              count(%4$s) filter (where mentions > 0) as with_events,
              count(%4$s) filter (where unsearched) as unsearched
            from (
              select %1$s, a.id as article, c.country as found, c.mentions, c.named, a.countries is null as unsearched
              from articles a join article_countries c on c.article = a.id
              where (cast(:countries as text[]) = '{}' or c.country = any(:countries))
                and (cast(:publishers as text[]) = '{}' or a.publisher = any(:publishers))
                and (cast(:languages as text[]) = '{}' or a.language = any(:languages))
                and (cast(:from as date) is null or a.published_latest is null or a.published_latest >= :from)
                and (cast(:to as date) is null or a.published_earliest is null or a.published_earliest <= :to)) as read
            group by month, publisher, language, country
            order by %3$s
            """
                .formatted(
                    columns,
                    byCountry ? "mentions > 0 or found is null" : "true",
                    keys,
                    // no article comes twice with a country; telling them apart takes long
                    byCountry ? "*" : "distinct article"))
        .with("countries", wanted.countries())
        .with("publishers", wanted.publishers())
        .with("languages", wanted.languages())
        .with("from", wanted.from())
        .with("to", wanted.to())
        .planEachTime()
        .list(
            row ->
                new CoverageRow(
                    row.getObject("month", LocalDate.class),
                    row.getString("publisher"),
                    row.getString("language"),
                    row.getString("country"),
                    row.getLong("articles"),
                    row.getLong("mentions"),
                    row.getLong("naming"),
                    row.getLong("with_events"),
                    row.getLong("unsearched")));
  }
}
