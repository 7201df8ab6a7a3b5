package org.sahelevents.event.counting;

import java.time.LocalDate;
import java.util.List;

/**
 * What a question for numbers is answered by.
 *
 * @param groups the numbers of each combination of values, in no order
 * @param total of all events that the filter wants, each once
 * @param spanning events whose interval lies in several stretches of time; 0 where none is counted by
 * @param undated events whose interval is open where it would have to be known
 */
record Counts(List<Group> groups, Numbers total, long spanning, long undated) {
  Counts {
    groups = List.copyOf(groups);
  }

  /**
   * One combination of values.
   *
   * @param code value of what is not a stretch of time; null where the event has none
   * @param other value of the second such; null where the event has none or nothing such is asked
   * @param begin first day of the stretch of time; null where none is asked for
   */
  record Group(String code, String other, LocalDate begin, Numbers numbers) {
    Group with(Numbers others) {
      return new Group(code, other, begin, others);
    }
  }
}
