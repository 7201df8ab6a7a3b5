package org.sahelevents.event.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.sahelevents.sql.Sql;

/** Which articles and publishers there are: what is nowhere in the dataset was mistyped. */
@ApplicationScoped
class Sources {
  private final DataSource database;

  Sources(DataSource database) {
    this.database = database;
  }

  /** Those of these ids that are articles'. */
  Set<String> articles(Collection<String> ids) {
    return new TreeSet<>(
        Sql.of(database, "select id from articles where id = any(:ids)")
            .with("ids", ids)
            .list(row -> row.getString(1)));
  }

  /** These, if all are publishers of articles; otherwise all there are. */
  Set<String> publishers(Collection<String> names) {
    boolean known =
        Sql.of(
                database,
                """
                select from unnest(cast(:names as text[])) as asked(name)
                where not exists (select from articles a where a.publisher = asked.name)
                limit 1
                """)
            .with("names", names)
            .first(row -> false)
            .orElse(true);
    return new TreeSet<>(known ? names : all());
  }

  /** From one to the next by the index: of a million articles, some dozen rows are read. */
  private List<String> all() {
    return Sql.of(
            database,
            """
            with recursive publishers as (
              select min(publisher) as name from articles
              union all
              select (select min(a.publisher) from articles a where a.publisher > p.name)
              from publishers p
              where p.name is not null
            )
            select name from publishers where name is not null
            """)
        .list(row -> row.getString(1));
  }
}
