package org.sahelevents.coding;

import java.util.Set;
import org.sahelevents.lexicon.Bearings;

/** Which phrases tell where an event is, and which where a movement goes to or comes from. */
final class Directions {
  private static final Set<EventType> MOVEMENTS = Set.of(EventType.WITHDRAWAL, EventType.ARRIVAL);

  private final Bearings bearings;

  Directions(Bearings bearings) {
    this.bearings = bearings;
  }

  /** Whether the event moves people from one country to another. */
  static boolean isMovement(Draft d) {
    return MOVEMENTS.contains(d.type);
  }

  /** Whether such a preposition says where. */
  boolean isWhere(Draft d, String preposition) {
    return bearings.isWhere(d.type.name(), preposition);
  }

  /** Where a movement comes from or goes to, when the event is about its other end. */
  boolean elsewhere(Draft d, Referent g) {
    String p = g.chunk.preposition();
    return p != null && bearings.isElsewhere(d.type.name(), p);
  }
}
