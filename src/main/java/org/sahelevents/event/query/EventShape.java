package org.sahelevents.event.query;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sahelevents.event.Event;

/**
 * How much of each event is given.
 *
 * @param fields names of the fields to give; empty for all
 * @param mentions whether to embed its mentions
 * @param articles whether to embed the heads of the articles that mention it
 */
public record EventShape(SortedSet<String> fields, boolean mentions, boolean articles) {
  /** All fields of an event, without mentions and articles. */
  public static final EventShape PLAIN = new EventShape(new TreeSet<>(), false, false);

  /** All fields, mentions included. */
  public static final EventShape WITH_MENTIONS = new EventShape(new TreeSet<>(), true, false);

  private static final List<String> NAMABLE =
      Stream.of(Event.class.getRecordComponents()).map(RecordComponent::getName).toList();

  private static final List<String> FIELDS =
      NAMABLE.stream().filter(name -> !name.equals("updatedAt")).toList();

  public EventShape {
    fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
  }

  /** Those of an event in JSON, in their order. */
  public static List<String> allFields() {
    return FIELDS;
  }

  /** The same, and what is given only where it is named. */
  public static List<String> namableFields() {
    return NAMABLE;
  }

  /** To name a part among the fields is to ask for it. */
  static EventShape of(Set<String> fields, Set<String> expand, boolean mentionsByDefault) {
    return new EventShape(
        new TreeSet<>(fields),
        has("mentions", fields, expand) || mentionsByDefault && fields.isEmpty(),
        has("articles", fields, expand));
  }

  private static boolean has(String part, Set<String> fields, Set<String> expand) {
    return fields.contains(part) || expand.contains(part);
  }

  /** The fields to write: those named, and what is asked for beside them; empty for all. */
  public Set<String> given() {
    Set<String> given = new TreeSet<>(fields);
    if (!fields.isEmpty()) {
      if (mentions) {
        given.add("mentions");
      }
      if (articles) {
        given.add("articles");
      }
    }
    return given;
  }
}
