package org.sahelevents.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A dashboard of Grafana as it is provisioned: its panels with their SQL, and the SQL of its variables. */
record Dashboard(String file, JsonNode json) {
  static final Path FOLDER = Path.of("dashboards", "grafana", "dashboards");

  static List<Dashboard> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(Dashboard::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Dashboard read(Path file) {
    try {
      return new Dashboard(
          file.getFileName().toString(), new ObjectMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Panel> panels() {
    List<Panel> panels = new ArrayList<>();
    json.path("panels").forEach(panel -> panels.add(new Panel(this, panel)));
    return panels;
  }

  /** Variable by name, with the query that gives its values. */
  Map<String, String> variables() {
    Map<String, String> variables = new LinkedHashMap<>();
    for (JsonNode variable : json.path("templating").path("list")) {
      variables.put(variable.path("name").asText(), variable.path("query").asText());
    }
    return variables;
  }

  /** One panel. */
  record Panel(Dashboard dashboard, JsonNode json) {
    String kind() {
      return json.path("type").asText();
    }

    /** Its queries; each panel of ours has one. */
    List<JsonNode> targets() {
      List<JsonNode> targets = new ArrayList<>();
      json.path("targets").forEach(targets::add);
      return targets;
    }

    /** The names of fields for which it sets something. */
    List<String> overridden() {
      List<String> names = new ArrayList<>();
      json.path("fieldConfig")
          .path("overrides")
          .forEach(override -> names.add(override.path("matcher").path("options").asText()));
      return names;
    }

    @Override
    public String toString() {
      return dashboard.file() + ": " + json.path("title").asText();
    }
  }
}
