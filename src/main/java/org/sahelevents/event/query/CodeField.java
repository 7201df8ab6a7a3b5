package org.sahelevents.event.query;

import java.util.Arrays;
import java.util.Optional;

/** The criteria that are lists of codes, any of which may be excluded. */
public enum CodeField {
  TYPE("type"),
  MODE("mode"),
  STATUS("status"),
  CERTAINTY("certainty"),
  COUNTRY("country"),
  REGION("region"),
  PLACE("place"),
  ADMIN1("admin1"),
  AGENT("agent"),
  TARGET("target"),
  ACTOR("actor"),
  ACTOR_KIND("actorKind"),
  LANGUAGE("language"),
  ARTICLE("article"),
  PUBLISHER("publisher"),
  ID("id");

  private final String parameter;

  CodeField(String parameter) {
    this.parameter = parameter;
  }

  /** Its name in URLs and bodies. */
  public String parameter() {
    return parameter;
  }

  public static Optional<CodeField> named(String parameter) {
    return Arrays.stream(values()).filter(f -> f.parameter.equals(parameter)).findFirst();
  }
}
