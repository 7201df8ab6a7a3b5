package org.sahelevents.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.sahelevents.caching.KeptAnswers;
import org.sahelevents.caching.Revision;
import org.sahelevents.caching.Revisions;
import org.sahelevents.sql.Sql;

/** Counts how often codes stand in events; counted once for each state of the dataset. */
@ApplicationScoped
public class VocabularyUse {
  /** What codes can be counted of, with the expression that gives them for an event {@code e}. */
  public enum Of {
    ACTOR("array(select distinct unnest(e.agents || e.targets))"),
    PLACE("array_remove(array[e.place], null)"),
    COUNTRY("array[e.country]"),
    TYPE("array[e.type]");

    private final String codes;

    Of(String codes) {
      this.codes = codes;
    }
  }

  /** An entry with its code, in bytes. */
  private static final int ENTRY_BYTES = 200;

  private record Counted(Map<String, Use> uses) {}

  private final DataSource database;
  private final Revisions revisions;
  private final KeptAnswers kept;

  VocabularyUse(DataSource database, Revisions revisions, KeptAnswers kept) {
    this.database = database;
    this.revisions = revisions;
    this.kept = kept;
  }

  /** By code; a code that no event names is missing. One at a time, so that nothing is counted twice. */
  public synchronized Map<String, Use> of(Of field) {
    Revision revision = revisions.now();
    Counted known = kept.find(revision, field, Counted.class);
    if (known == null) {
      known = new Counted(count(field));
      kept.keep(revision, field, known, ENTRY_BYTES * (1 + known.uses.size()));
    }
    return known.uses;
  }

  private Map<String, Use> count(Of field) {
    Map<String, Use> uses = new HashMap<>();
    Sql.of(
            database,
            """
                select code, count(*) as events, min(e.earliest) as first, max(e.latest) as last
                from events e cross join lateral unnest(%s) as code
                group by code
                """
                .formatted(field.codes))
        .list(
            row -> {
              uses.put(
                  row.getString("code"),
                  new Use(
                      row.getLong("events"),
                      row.getObject("first", LocalDate.class),
                      row.getObject("last", LocalDate.class)));
              return true;
            });
    return Map.copyOf(uses);
  }
}
