package org.sahelevents.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Objects of JSON that are made by hand. */
public final class Members {
  private Members() {}

  /**
   * Members in the order in which they are given. Those of {@link Map#of} come in another with each start of the program, and
   * equal questions get equal bytes.
   */
  @SafeVarargs
  public static Map<String, Object> of(Map.Entry<String, ?>... members) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (Map.Entry<String, ?> member : members) {
      object.put(member.getKey(), member.getValue());
    }
    return Collections.unmodifiableMap(object);
  }
}
