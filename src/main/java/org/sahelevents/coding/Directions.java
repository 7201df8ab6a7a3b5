package org.sahelevents.coding;

import java.util.Set;

/** Which phrases tell where an event is, and which where a movement goes to or comes from. */
final class Directions {
  private static final Set<EventType> MOVEMENTS = Set.of(EventType.WITHDRAWAL, EventType.ARRIVAL);

  private static final Set<String> WHERE =
      Set.of(
          "in", "bij", "op", "uit", "naar", "nabij", "rond", "te", "vanuit", "langs", "buiten",
          "binnen", "tegen", "aan", "over");

  private Directions() {}

  /** Whether the event moves people from one country to another. */
  static boolean isMovement(Draft d) {
    return MOVEMENTS.contains(d.type);
  }

  /** Whether such a preposition says where. */
  static boolean isWhere(String preposition) {
    return WHERE.contains(preposition);
  }

  /** Where a movement comes from or goes to, when the event is about its other end. */
  static boolean elsewhere(Draft d, Referent g) {
    String p = g.chunk.preposition();
    if (p == null) {
      return false;
    }
    return switch (d.type) {
      case WITHDRAWAL -> p.equals("naar") || p.equals("richting");
      case ARRIVAL -> p.equals("uit") || p.equals("vanuit");
      case EXPULSION -> p.equals("naar");
      default -> p.equals("uit") || p.equals("vanuit");
    };
  }
}
