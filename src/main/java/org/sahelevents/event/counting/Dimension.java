package org.sahelevents.event.counting;

import java.util.Arrays;
import java.util.List;
import org.sahelevents.event.query.CodeField;

/** What events can be counted by. */
enum Dimension {
  TYPE(CodeField.TYPE, "type"),
  MODE(CodeField.MODE, "mode"),
  STATUS(CodeField.STATUS, "status"),
  CERTAINTY(CodeField.CERTAINTY, "certainty"),
  COUNTRY(CodeField.COUNTRY, "country"),
  REGION(CodeField.REGION, "country", "earliest", "latest"),
  PLACE(CodeField.PLACE, "place"),
  ADMIN1(CodeField.ADMIN1, "place"),
  AGENT(CodeField.AGENT, "agents"),
  TARGET(CodeField.TARGET, "targets"),
  ACTOR(CodeField.ACTOR, "agents", "targets"),
  ACTOR_KIND(CodeField.ACTOR_KIND, "agents", "targets"),
  LANGUAGE(CodeField.LANGUAGE, "languages"),
  YEAR(TimeUnit.YEAR),
  QUARTER(TimeUnit.QUARTER),
  MONTH(TimeUnit.MONTH),
  WEEK(TimeUnit.WEEK);

  private final String parameter;
  private final CodeField field;
  private final TimeUnit unit;
  private final List<String> columns;

  Dimension(CodeField field, String... columns) {
    this.parameter = field.parameter();
    this.field = field;
    this.unit = null;
    this.columns = List.of(columns);
  }

  Dimension(TimeUnit unit) {
    this.parameter = unit.sqlName();
    this.field = null;
    this.unit = unit;
    this.columns = List.of("earliest", "latest");
  }

  static List<String> names() {
    return Arrays.stream(values()).map(Dimension::parameter).toList();
  }

  /** Names of those that are lists of codes, as facets are. */
  static List<String> codeNames() {
    return Arrays.stream(values()).filter(d -> !d.isTime()).map(Dimension::parameter).toList();
  }

  /** @param name one of {@link #names()} */
  static Dimension named(String name) {
    return Arrays.stream(values()).filter(d -> d.parameter.equals(name)).findFirst().orElseThrow();
  }

  /** Its name in URLs and answers. */
  String parameter() {
    return parameter;
  }

  /** The criterion that is about the same; null for stretches of time. */
  CodeField field() {
    return field;
  }

  /** Null unless it is a stretch of time. */
  TimeUnit unit() {
    return unit;
  }

  boolean isTime() {
    return unit != null;
  }

  /** Whether one event may count under several of its values. */
  boolean isMultiple() {
    return switch (this) {
      case REGION, AGENT, TARGET, ACTOR, ACTOR_KIND, LANGUAGE -> true;
      default -> false;
    };
  }

  /** The columns of an event that it follows from. */
  List<String> columns() {
    return columns;
  }
}
