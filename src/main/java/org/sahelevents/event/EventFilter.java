package org.sahelevents.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sahelevents.coding.EventType;
import org.sahelevents.coding.Status;
import org.sahelevents.problem.ProblemKind;
import org.sahelevents.problem.SahelException;

/**
 * Which events are wanted. Empty means any; within a field one value is enough, all fields must hold.
 *
 * @param countries ISO 3166-1 alpha-3
 * @param agents codes of which one must act; affiliates, where wanted, are among them already
 * @param targets codes of which one must be acted upon
 * @param actors codes of which one must be agent or target
 * @param places gazetteer ids
 * @param articles ids of articles of which one must mention it
 * @param from first day that its interval must reach, or null
 * @param to last day that its interval must reach, or null
 */
public record EventFilter(
    List<EventType> types,
    List<Status> statuses,
    List<String> countries,
    Set<String> agents,
    Set<String> targets,
    Set<String> actors,
    List<String> places,
    List<String> articles,
    LocalDate from,
    LocalDate to) {
  public static final EventFilter ALL =
      new EventFilter(
          List.of(), List.of(), List.of(), Set.of(), Set.of(), Set.of(), List.of(), List.of(), null,
          null);

  public EventFilter {
    if (from != null && to != null && to.isBefore(from)) {
      throw new SahelException(
          ProblemKind.INVALID_INPUT, "Parameter from: must not lie behind to.");
    }
  }
}
