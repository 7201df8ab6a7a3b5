package org.sahelevents.coding;

import java.util.Map;
import org.sahelevents.lexicon.Frame;
import org.sahelevents.lexicon.Slot;

/** How much of a clause a frame accounts for: of several that fit, the one that matches most is meant. */
final class Specificity {
  /** A needed word, or a phrase behind a preposition without which the frame does not fit. */
  private static final int NEEDED = 8;

  /** A phrase that the frame asks to be of certain classes and that is there. */
  private static final int FILLED = 2;

  /** A phrase behind a preposition that may be missing, but is there. */
  private static final int EXTRA = 1;

  private Specificity() {}

  static int of(Frame frame, Map<String, Referent> roles) {
    int matched = frame.words().size() * NEEDED;
    for (Map.Entry<String, Slot> e : frame.with().entrySet()) {
      if (!e.getValue().optional()) {
        matched += NEEDED;
      } else if (e.getValue().constrains() && roles.containsKey(e.getKey())) {
        matched += EXTRA;
      }
    }
    matched += filled(frame.subject(), roles.get("subject"));
    return matched + filled(frame.object(), roles.get("object"));
  }

  private static int filled(Slot slot, Referent r) {
    return slot.constrains() && r != null && slot.accepts(r.allClasses()) ? FILLED : 0;
  }
}
