package org.sahelevents.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sahelevents.dashboards.Dashboard.Panel;
import org.sahelevents.event.Dataset;
import org.sahelevents.importing.ImportJob;
import org.sahelevents.importing.ProgressListener;

/** Every query of the dashboards, run as the role that Grafana logs in as, on the seeds and the constructed articles. */
@QuarkusTest
class DashboardsTest {
  private static final Set<Integer> NUMBERS =
      Set.of(Types.INTEGER, Types.BIGINT, Types.DOUBLE, Types.NUMERIC);
  private static final List<Path> ARTICLES =
      List.of(Path.of("seeds"), Path.of("src", "test", "resources", "corpus", "nl"));
  private static boolean read;

  @Inject Dataset dataset;
  @Inject ImportJob imports;
  @Inject DataSource database;

  static Stream<Panel> panels() {
    return Dashboard.all().stream().flatMap(dashboard -> dashboard.panels().stream());
  }

  @BeforeEach
  void articles() {
    if (!read) {
      dataset.clear();
      imports.run(ARTICLES, ProgressListener.NONE);
      read = true;
    }
  }

  @ParameterizedTest
  @MethodSource("panels")
  void shows_something_in_every_column(Panel panel) throws SQLException {
    Shown shown = shown(panel, all(panel.dashboard()));
    assertFalse(shown.rows().isEmpty(), "no row");
    for (int column = 0; column < shown.columns().size(); column++) {
      int at = column;
      assertTrue(
          shown.rows().stream().anyMatch(row -> row.get(at) != null),
          "nothing in column " + shown.columns().get(at));
    }
  }

  @ParameterizedTest
  @MethodSource("panels")
  void has_the_columns_that_its_kind_of_chart_needs(Panel panel) throws SQLException {
    Shown shown = shown(panel, all(panel.dashboard()));
    JsonNode options = panel.json().path("options");
    switch (panel.kind()) {
      case "stat" ->
          assertEquals(List.of(1, 1), List.of(shown.columns().size(), shown.rows().size()));
      case "timeseries" -> {
        assertEquals("time_series", panel.targets().get(0).path("format").asText());
        // of three columns Grafana takes the one called metric for the name of the series
        assertEquals(List.of("time", "metric", "events"), shown.columns());
        assertEquals(List.of(Types.TIMESTAMP, Types.VARCHAR, Types.DOUBLE), shown.types());
        List<String> times = shown.rows().stream().map(row -> row.get(0)).toList();
        assertEquals(times.stream().sorted().toList(), times);
      }
      case "barchart" -> {
        assertEquals(options.path("xField").asText(), shown.columns().get(0));
        assertTrue(NUMBERS.containsAll(shown.types().subList(1, shown.types().size())));
      }
      case "geomap" -> {
        JsonNode layer = options.path("layers").get(0);
        for (JsonNode field :
            List.of(
                layer.at("/location/latitude"),
                layer.at("/location/longitude"),
                layer.at("/config/style/size/field"))) {
          assertTrue(
              shown.columns().contains(field.asText()), field + " is none of " + shown.columns());
        }
      }
      case "table" ->
          assertTrue(
              shown.columns().containsAll(panel.overridden()),
              panel.overridden() + " are not all in " + shown.columns());
      default -> throw new AssertionError("say what a panel of kind " + panel.kind() + " needs");
    }
  }

  @ParameterizedTest
  @MethodSource("panels")
  void one_country_chosen_is_the_only_one_shown(Panel panel) throws SQLException {
    Map<String, List<String>> chosen = new HashMap<>(all(panel.dashboard()));
    chosen.put("country", List.of("MLI"));
    Shown shown = shown(panel, chosen);
    int country = shown.columns().indexOf("country");
    if (country >= 0 && panel.targets().get(0).path("rawSql").asText().contains("${country")) {
      assertEquals(
          Set.of("Mali"),
          new HashSet<>(shown.rows().stream().map(row -> row.get(country)).toList()));
    }
  }

  @ParameterizedTest
  @MethodSource("panels")
  void is_no_failure_where_nothing_is_chosen_or_nothing_happened(Panel panel) throws SQLException {
    Map<String, List<String>> none = new HashMap<>();
    panel.dashboard().variables().keySet().forEach(name -> none.put(name, List.of()));
    for (JsonNode target : panel.targets()) {
      String sql = target.path("rawSql").asText();
      Shown.by(
          database,
          new GrafanaSql(LocalDate.of(1950, 1, 1), LocalDate.of(1950, 2, 1), none).expand(sql));
    }
  }

  @Test
  void colours_are_given_to_types_of_events_that_there_are() throws SQLException {
    List<String> codes = Shown.by(database, "select code from dataset.event_types").column(0);
    for (Panel panel : panels().filter(panel -> panel.kind().equals("timeseries")).toList()) {
      if (!panel.overridden().isEmpty()) {
        assertEquals(Set.copyOf(codes), Set.copyOf(panel.overridden()), panel.toString());
      }
    }
  }

  @Test
  void panels_lie_beside_one_another_and_read_the_provisioned_source() {
    Set<String> dashboards = new HashSet<>();
    for (Dashboard dashboard : Dashboard.all()) {
      assertTrue(dashboards.add(dashboard.json().path("uid").asText()), dashboard.file());
      Set<Integer> ids = new HashSet<>();
      Set<String> cells = new HashSet<>();
      for (Panel panel : dashboard.panels()) {
        assertTrue(ids.add(panel.json().path("id").asInt()), panel + ": id");
        JsonNode place = panel.json().path("gridPos");
        assertTrue(place.path("x").asInt() + place.path("w").asInt() <= 24, panel + ": width");
        for (int x = 0; x < place.path("w").asInt(); x++) {
          for (int y = 0; y < place.path("h").asInt(); y++) {
            String cell = (place.path("x").asInt() + x) + "," + (place.path("y").asInt() + y);
            assertTrue(cells.add(cell), panel + " lies over another");
          }
        }
        assertEquals(1, panel.targets().size(), panel.toString());
        assertEquals("sahel", panel.json().at("/datasource/uid").asText(), panel.toString());
        assertEquals(
            "sahel", panel.targets().get(0).at("/datasource/uid").asText(), panel.toString());
      }
    }
    assertEquals(
        Set.of("sahel-overview", "sahel-russia", "sahel-withdrawals", "sahel-quality"), dashboards);
  }

  private Shown shown(Panel panel, Map<String, List<String>> variables) throws SQLException {
    GrafanaSql grafana =
        new GrafanaSql(LocalDate.of(2011, 1, 1), LocalDate.of(2026, 1, 1), variables);
    return Shown.by(database, grafana.expand(panel.targets().get(0).path("rawSql").asText()));
  }

  /** Every variable with all the values that its query gives, as "All" has. */
  private Map<String, List<String>> all(Dashboard dashboard) throws SQLException {
    Map<String, List<String>> values = new HashMap<>();
    for (Map.Entry<String, String> variable : dashboard.variables().entrySet()) {
      Shown shown = Shown.by(database, variable.getValue());
      assertEquals(List.of("__value", "__text"), shown.columns(), variable.getKey());
      assertTrue(shown.rows().size() > 1, variable.getKey() + " has nothing to choose from");
      values.put(variable.getKey(), shown.column(0));
    }
    return values;
  }
}
