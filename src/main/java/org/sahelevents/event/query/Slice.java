package org.sahelevents.event.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sahelevents.event.Event;

/**
 * A stretch of a list, and where it stands there.
 *
 * @param items in the order asked for
 * @param next cursor of what follows; null at the end of the list
 * @param prev cursor of what comes before; null at its beginning
 * @param follows whether something does
 */
record Slice<T>(List<T> items, String next, String prev, boolean follows) {
  /**
   * @param found one more than {@code limit} where there are so many; last one first when paging back
   * @param key what the query's order sorts by
   */
  static <T> Slice<T> of(
      EventQuery query, List<T> found, int limit, Function<T, String> key, Function<T, UUID> id) {
    EventQuery.Place start = query.start();
    boolean back = start != null && start.before();
    List<T> items = new ArrayList<>(found);
    boolean more = items.size() > limit;
    if (more) {
      items.remove(limit);
    }
    if (back) {
      Collections.reverse(items);
    }
    boolean follows = back || more;
    boolean precedes = back ? more : start != null;
    Function<Boolean, String> cursor =
        before -> {
          if (items.isEmpty()) {
            return null;
          }
          T edge = items.get(before ? 0 : items.size() - 1);
          return EventQueryReader.cursor(query.order(), before, key.apply(edge), id.apply(edge));
        };
    return new Slice<>(
        items, follows ? cursor.apply(false) : null, precedes ? cursor.apply(true) : null, follows);
  }

  /** The page of these events, which stand for the items; {@code count} may be null. */
  EventPage of(List<Event> events, EventTotals.Count count) {
    return new EventPage(
        events,
        next,
        prev,
        follows,
        count == null ? null : count.events(),
        count == null ? null : count.known());
  }
}
