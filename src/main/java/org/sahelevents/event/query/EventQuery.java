package org.sahelevents.event.query;

/**
 * One question for a list of events.
 *
 * @param limit events on one page; null where none was given
 * @param start where the page begins; null for the beginning
 * @param format name of the format asked for, or null
 */
public record EventQuery(
    EventFilter filter,
    EventSort.Order order,
    Integer limit,
    Place start,
    EventShape shape,
    Counting counting,
    String format) {

  /**
   * A place in the list.
   *
   * @param key of the sort, of the event behind or before which the page lies
   * @param id of that event
   * @param before whether the page ends before it, as when paging back
   */
  public record Place(String key, java.util.UUID id, boolean before) {}
}
