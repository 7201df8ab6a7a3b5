package org.sahelevents.dashboards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** SQL as Grafana sends it: macros of the time chosen and variables put in their place. */
record GrafanaSql(LocalDate from, LocalDate to, Map<String, List<String>> variables) {
  /**
   * @throws IllegalArgumentException when something is left that Grafana would send to the database as it stands
   */
  String expand(String raw) {
    String sql =
        raw.replaceAll(
                "\\$__timeFilter\\(([^()]+)\\)",
                "$1 BETWEEN " + quoted(from) + " AND " + quoted(to))
            .replace("$__timeFrom()", quoted(from))
            .replace("$__timeTo()", quoted(to));
    for (Map.Entry<String, List<String>> variable : variables.entrySet()) {
      String values =
          variable.getValue().stream()
              .map(value -> "'" + value.replace("'", "''") + "'")
              .collect(Collectors.joining(","));
      sql = sql.replace("${" + variable.getKey() + ":sqlstring}", values.isEmpty() ? "''" : values);
    }
    if (sql.contains("$")) {
      throw new IllegalArgumentException(
          "neither a macro nor a variable of this dashboard: " + sql.substring(sql.indexOf('$')));
    }
    return sql;
  }

  private static String quoted(LocalDate day) {
    return "'" + day + "T00:00:00Z'";
  }
}
