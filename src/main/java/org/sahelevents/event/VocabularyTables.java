package org.sahelevents.event;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.sahelevents.lexicon.DatedTerm;
import org.sahelevents.lexicon.LexiconFolder;
import org.sahelevents.lexicon.LexiconVersion;
import org.sahelevents.lexicon.World;
import org.sahelevents.sql.Sql;

/** What codes mean, as tables of schema {@code dataset}, so that SQL clients read names and coordinates beside events. */
@ApplicationScoped
public class VocabularyTables {
  private final DataSource database;
  private final World world = World.shipped();

  VocabularyTables(DataSource database) {
    this.database = database;
  }

  void start(@Observes StartupEvent start) {
    fill(LexiconVersion.of(LexiconFolder.shipped()));
  }

  /** Fills the tables anew unless they were filled from this version of the lexicon. */
  @Transactional
  void fill(String version) {
    // two programs may start at once
    Sql.of(database, "lock table dataset.about in exclusive mode").update();
    boolean current =
        Sql.of(database, "select value from dataset.about where name = 'lexicon'")
            .first(row -> row.getString("value").equals(version))
            .orElse(false);
    if (!current) {
      countries();
      actors();
      places();
      eventTypes();
      Sql.of(
              database,
              """
              insert into dataset.about values ('lexicon', :version)
              on conflict (name) do update set value = excluded.value
              """)
          .with("version", version)
          .update();
    }
  }

  private void countries() {
    replace(
        "countries",
        "code, name, latitude, longitude, regions",
        world.countries().all(),
        c ->
            row(
                c.code(),
                c.name(),
                c.latitude(),
                c.longitude(),
                c.regions().stream().map(DatedTerm::name).distinct().toList()));
  }

  private void actors() {
    replace(
        "actors",
        "code, name, kind, affiliation",
        world.actors().all(),
        a -> row(a.code(), a.name(), a.kind(), a.affiliation()));
  }

  private void places() {
    replace(
        "places",
        "id, name, countries, admin1, latitude, longitude, precision",
        world.places().all(),
        p ->
            row(
                p.id(),
                p.name(),
                p.countries(),
                p.admin1(),
                p.latitude(),
                p.longitude(),
                p.precision()));
  }

  private void eventTypes() {
    replace(
        "event_types",
        "code, name, definition",
        world.eventTypes().all(),
        t -> row(t.code(), t.name(), t.definition()));
  }

  private <T> void replace(
      String table, String columns, Collection<T> entries, Function<T, List<Object>> row) {
    Sql.of(database, "delete from dataset." + table).update();
    List<String> names = Arrays.stream(columns.split(", ")).toList();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (T entry : entries) {
      List<Object> values = row.apply(entry);
      Map<String, Object> set = new HashMap<>();
      for (int i = 0; i < names.size(); i++) {
        set.put(names.get(i), values.get(i));
      }
      rows.add(set);
    }
    Sql.of(
            database,
            "insert into dataset.%s (%s) values (:%s)"
                .formatted(table, columns, String.join(", :", names)))
        .updateAll(rows);
  }

  /** Values of a row, some of which may be null. */
  private static List<Object> row(Object... values) {
    return Arrays.asList(values);
  }
}
