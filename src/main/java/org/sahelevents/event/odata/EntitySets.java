package org.sahelevents.event.odata;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sahelevents.api.Nearest;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;
import org.sahelevents.sql.Sql;

/** The sets that the feed has. Their columns are those of the stable views, so that both have the same names and meanings. */
@ApplicationScoped
public class EntitySets {
  private static final List<Named> NAMED =
      List.of(
          new Named("Events", "Event", "events", "id"),
          new Named("EventActors", "EventActor", "event_actors", "event", "role", "position"),
          new Named("EventMonths", "EventMonth", "event_months", "event", "month"),
          new Named("Mentions", "Mention", "mentions", "id"),
          new Named("Articles", "Article", "articles", "id"),
          new Named("Actors", "Actor", "actors", "code"),
          new Named("Places", "Place", "places", "id"),
          new Named("Countries", "Country", "countries", "code"),
          new Named("EventTypes", "EventType", "event_types", "code"));

  private final DataSource database;
  private volatile List<EntitySet> sets;

  EntitySets(DataSource database) {
    this.database = database;
  }

  private record Named(String set, String type, String view, Set<String> key) {
    Named(String set, String type, String view, String... key) {
      this(set, type, view, Set.of(key));
    }
  }

  /** All of them; the database is asked once, for views change with the program only. */
  List<EntitySet> all() {
    if (sets == null) {
      Map<String, List<Column>> columns = columns();
      sets =
          NAMED.stream()
              .map(
                  named ->
                      new EntitySet(
                          named.set,
                          named.type,
                          "dataset." + named.view,
                          columns.get(named.view).stream()
                              .map(column -> column.property(named.key))
                              .toList()))
              .toList();
    }
    return sets;
  }

  /** @throws SahelException NOT_FOUND that names those there are */
  EntitySet named(String name) {
    return all().stream()
        .filter(s -> s.name().equals(name))
        .findFirst()
        .orElseThrow(() -> none(name));
  }

  private SahelException none(String name) {
    List<String> names = all().stream().map(EntitySet::name).toList();
    return new SahelException(
        ProblemKind.NOT_FOUND,
        "There is no entity set %s; there are %s.%s"
            .formatted(name, String.join(", ", names), Nearest.question(name, names)));
  }

  private record Column(String name, String sqlType) {
    EntitySet.Property property(Set<String> key) {
      String quoted = "d.\"" + name + "\"";
      return new EntitySet.Property(
          name,
          EdmType.ofColumn(sqlType),
          key.contains(name),
          sqlType.startsWith("_") ? "array_to_string(" + quoted + ", ';')" : quoted);
    }
  }

  private Map<String, List<Column>> columns() {
    Map<String, List<Column>> columns = new HashMap<>();
    Sql.of(
            database,
            """
            select table_name, column_name, udt_name from information_schema.columns
            where table_schema = 'dataset' order by ordinal_position
            """)
        .list(
            row ->
                columns
                    .computeIfAbsent(row.getString("table_name"), view -> new ArrayList<>())
                    .add(new Column(row.getString("column_name"), row.getString("udt_name"))));
    return columns;
  }

  /** Names of the sets, for descriptions. */
  static String names() {
    return NAMED.stream().map(Named::set).collect(Collectors.joining(", "));
  }
}
