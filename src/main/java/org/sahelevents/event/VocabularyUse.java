package org.sahelevents.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.sahelevents.sql.Sql;

/** Counts how often codes stand in events; counted once for each revision of the dataset. */
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

  private record Counted(long revision, Map<String, Use> uses) {}

  private final DataSource database;
  private final Map<Of, Counted> counted = new EnumMap<>(Of.class);

  VocabularyUse(DataSource database) {
    this.database = database;
  }

  /** By code; a code that no event names is missing. */
  public synchronized Map<String, Use> of(Of field) {
    long revision = revision();
    Counted known = counted.get(field);
    if (known == null || known.revision != revision) {
      // counted after the revision was read: at worst it is counted once more than needed
      known = new Counted(revision, count(field));
      counted.put(field, known);
    }
    return known.uses;
  }

  private long revision() {
    return Sql.of(database, "select revision from dataset_state")
        .first(row -> row.getLong("revision"))
        .orElseThrow();
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
