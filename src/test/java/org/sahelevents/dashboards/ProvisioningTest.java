package org.sahelevents.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.SqlReader;
import org.yaml.snakeyaml.Yaml;

/** What docker-compose.yml gives Grafana fits what Grafana is provisioned with. */
class ProvisioningTest {
  private static final Path GRAFANA = Path.of("dashboards", "grafana");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{?(SAHEL_[A-Z_]+)");

  @Test
  void grafana_is_pinned_and_asked_for_by_its_profile_alone() throws IOException {
    Map<String, Object> grafana = service();
    assertEquals(List.of("dashboards"), grafana.get("profiles"));
    assertTrue(grafana.get("image").toString().matches("grafana/grafana:\\d+\\.\\d+\\.\\d+"));
  }

  @Test
  void what_it_mounts_is_there_and_lies_where_it_is_looked_for() throws IOException {
    List<?> volumes = (List<?>) service().get("volumes");
    for (Object volume : volumes) {
      String source = volume.toString().split(":")[0];
      assertTrue(!source.startsWith("./") || Files.exists(Path.of(source)), source + " is missing");
    }
    Map<?, ?> provider =
        first(yaml(GRAFANA.resolve("provisioning/dashboards/sahel.yaml")), "providers");
    String path = ((Map<?, ?>) provider.get("options")).get("path").toString();
    assertTrue(volumes.contains("./dashboards/grafana/dashboards:" + path + ":ro"), path);
    String home = environment().get("GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH").toString();
    assertTrue(
        Files.exists(Dashboard.FOLDER.resolve(Path.of(path).relativize(Path.of(home)).toString())),
        home);
  }

  @Test
  void it_reads_by_the_role_that_can_do_nothing_else() throws IOException {
    Map<?, ?> source =
        first(yaml(GRAFANA.resolve("provisioning/datasources/sahel.yaml")), "datasources");
    assertEquals(SqlReader.ROLE, source.get("user"));
    assertEquals("sahel", source.get("uid"));
    assertEquals(
        Dashboard.all().get(0).panels().get(0).json().at("/datasource/type").asText(),
        source.get("type"));
  }

  @Test
  void every_variable_that_its_files_name_is_given() throws IOException {
    for (String file : List.of("start.sh", "provisioning/datasources/sahel.yaml")) {
      String text = Files.readString(GRAFANA.resolve(file));
      TreeSet<String> named =
          new TreeSet<>(VARIABLE.matcher(text).results().map(match -> match.group(1)).toList());
      assertFalse(named.isEmpty(), file);
      assertTrue(environment().keySet().containsAll(named), file + " names " + named);
    }
  }

  @Test
  void every_variable_of_the_composition_is_told_at_its_head() throws IOException {
    String text = Files.readString(Path.of("docker-compose.yml"));
    String head = text.substring(0, text.indexOf("name: sahel-events"));
    for (MatchResult variable : VARIABLE.matcher(text).results().toList()) {
      assertTrue(
          head.contains("  " + variable.group(1) + " ")
              || variable.group(1).equals("SAHEL_JAVA_OPTS"),
          variable.group(1) + " is not told");
    }
  }

  private static Map<?, ?> environment() throws IOException {
    return (Map<?, ?>) service().get("environment");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> service() throws IOException {
    Map<String, Object> services =
        (Map<String, Object>) yaml(Path.of("docker-compose.yml")).get("services");
    return (Map<String, Object>) services.get("grafana");
  }

  private static Map<?, ?> first(Map<String, Object> yaml, String list) {
    return (Map<?, ?>) ((List<?>) yaml.get(list)).get(0);
  }

  private static Map<String, Object> yaml(Path file) throws IOException {
    return new Yaml().load(Files.readString(file));
  }
}
