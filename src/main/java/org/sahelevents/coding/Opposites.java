package org.sahelevents.coding;

import java.util.List;
import org.sahelevents.text.Clause;

/** Drops what a sentence names only to say that it ends: sanctions that are lifted, captivity that people come out of. */
final class Opposites {
  private Opposites() {}

  static List<Draft> without(List<Draft> drafts, Trace trace) {
    List<Draft> kept =
        drafts.stream().filter(d -> drafts.stream().noneMatch(o -> ends(o, d))).toList();
    drafts.stream()
        .filter(d -> !kept.contains(d))
        .forEach(d -> trace.veto(d, "named only as what is ended"));
    return kept;
  }

  private static boolean ends(Draft end, Draft d) {
    boolean lifted = end.mode == Mode.LIFT && d.mode == Mode.IMPOSE;
    boolean freed =
        end.mode == Mode.RELEASE && (d.mode == Mode.DETAIN || d.type == EventType.ATTACK);
    if (!lifted && !freed) {
      return false;
    }
    if (d.nominal) {
      return d.clause == end.clause && (lifted || d.flags.contains("state") && !d.ownTime);
    }
    return d.type != EventType.ATTACK && isAside(d) && d.clause.parent() == end.clause;
  }

  /** "de sancties die Ecowas had opgelegd": a clause that only says which ones, and not when. */
  private static boolean isAside(Draft d) {
    return d.clause.type() == Clause.Type.RELATIVE && !d.evidence.containsKey(Field.INTERVAL);
  }
}
