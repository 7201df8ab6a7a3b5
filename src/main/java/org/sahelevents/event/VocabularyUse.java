package org.sahelevents.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.sahelevents.caching.KeptAnswers;
import org.sahelevents.caching.Revision;
import org.sahelevents.caching.Revisions;
import org.sahelevents.lexicon.DatedTerm;
import org.sahelevents.lexicon.Regions;
import org.sahelevents.sql.Sql;

/** Counts how often codes stand in events; counted once for each state of the dataset. */
@ApplicationScoped
public class VocabularyUse {
  /** What codes can be counted of, with the expression that gives them for an event {@code e}. */
  public enum Of {
    ACTOR("array(select distinct unnest(e.agents || e.targets))"),
    PLACE("array_remove(array[e.place], null)"),
    COUNTRY("array[e.country]"),
    TYPE("array[e.type]"),
    MODE("array_remove(array[e.mode], null)"),
    /** By the members, as far as events may have happened during their membership. */
    REGION(null);

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
  private final Vocabulary vocabulary;

  VocabularyUse(DataSource database, Revisions revisions, KeptAnswers kept, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.database = database;
    this.revisions = revisions;
    this.kept = kept;
  }

  /** By code; a code that no event names is missing. One at a time, so that nothing is counted twice. */
  public synchronized Map<String, Use> of(Of field) {
    Revision revision = revisions.now();
    Counted known = kept.find(revision, field, Counted.class);
    if (known == null) {
      known = new Counted(field == Of.REGION ? regions() : count(field));
      kept.keep(revision, field, known, ENTRY_BYTES * (1 + known.uses.size()));
    }
    return known.uses;
  }

  private Map<String, Use> count(Of field) {
    return counted(
        Sql.of(
            database,
            """
            select code, count(*) as events, min(e.earliest) as first, max(e.latest) as last
            from events e cross join lateral unnest(%s) as code
            group by code
            """
                .formatted(field.codes)));
  }

  /** Members for good have been counted with their countries; the others are counted by their days. */
  private Map<String, Use> regions() {
    Map<String, Use> countries = of(Of.COUNTRY);
    Map<String, Use> uses = new HashMap<>();
    Memberships dated = new Memberships();
    for (Regions.Region region : vocabulary.regions()) {
      for (DatedTerm member : region.members()) {
        if (member.from() != null || member.until() != null) {
          dated.add(region.id(), member);
        } else if (countries.containsKey(member.name())) {
          uses.merge(region.id(), countries.get(member.name()), Use::and);
        }
      }
    }
    counted(dated.question(database)).forEach((region, use) -> uses.merge(region, use, Use::and));
    return Map.copyOf(uses);
  }

  private static Map<String, Use> counted(Sql question) {
    Map<String, Use> uses = new HashMap<>();
    question.list(
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
