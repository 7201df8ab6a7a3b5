package org.sahelevents.event.linking;

import java.util.List;

/** Whether two mentions of one block can mean one event, and how well they go together. */
final class Matching {
  /** Up to here an interval still says when an incident was; wider ones need a place or a number as well. */
  private static final int NARROW = 45;

  /** Vague intervals must have at least this share of their days in common to mean the same. */
  private static final double ALIKE = 0.5;

  private final Relations relations;

  Matching(Relations relations) {
    this.relations = relations;
  }

  boolean canBeOne(Traits a, Traits b, boolean sameArticle) {
    Pace pace = a.pace();
    int slip = sameArticle ? 0 : a.reach().slip(b.reach(), pace);
    return a.reach().meets(b.reach(), pace, slip)
        && sameSide(a.agents(), b.agents())
        && sameSide(a.targets(), b.targets())
        && !(a.reach().isVague() && b.reach().isVague() && a.reach().likeness(b.reach()) < ALIKE)
        && !(sameArticle && (isPartOf(a, b) || isPartOf(b, a)))
        && !(pace.incident() && isAnotherIncident(a, b, sameArticle));
  }

  /** "They want to leave; they have already left Timbuktu": what is done in one place is not the whole still planned. */
  private static boolean isPartOf(Traits done, Traits whole) {
    return whole.reach().planned()
        && whole.place() == null
        && !done.reach().planned()
        && !done.reach().ongoing()
        && done.place() != null;
  }

  /** Many of a kind happen side by side: place, victims and numbers tell them apart. */
  private boolean isAnotherIncident(Traits a, Traits b, boolean sameArticle) {
    if (differentPlace(a, b) || a.comparableNumbers(b).anyMatch(n -> Numbers.clash(n[0], n[1]))) {
      return true;
    }
    boolean known = samePlace(a, b) || sameNumbers(a, b);
    boolean dated = isNarrow(a) && isNarrow(b);
    return !known && !(sameArticle || (dated && a.reach().meets(b.reach(), a.pace(), 0)));
  }

  /** How much besides the time speaks for one event. */
  int evidence(Traits a, Traits b, boolean sameArticle) {
    return (samePlace(a, b) ? 4 : 0)
        + (shareActor(a.agents(), b.agents()) ? 4 : 0)
        + (sameNumbers(a, b) ? 3 : 0)
        + (shareActor(a.targets(), b.targets()) ? 2 : 0)
        + (sameArticle ? 1 : 0);
  }

  /** How near they are in time, 0 to 1. */
  double closeness(Traits a, Traits b) {
    if (a.reach().planned() != b.reach().planned()) {
      long wait = Math.abs(a.reach().from() - b.reach().from());
      return 1.0 / (1.0 + wait / 30.0);
    }
    return a.reach().likeness(b.reach());
  }

  private boolean sameSide(List<String> a, List<String> b) {
    return a.isEmpty() || b.isEmpty() || shareActor(a, b);
  }

  private boolean shareActor(List<String> a, List<String> b) {
    for (String one : a) {
      for (String other : b) {
        if (relations.sameActor(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean samePlace(Traits a, Traits b) {
    return a.place() != null && b.place() != null && relations.samePlace(a.place(), b.place());
  }

  private boolean differentPlace(Traits a, Traits b) {
    return a.place() != null && b.place() != null && relations.apart(a.place(), b.place());
  }

  private static boolean sameNumbers(Traits a, Traits b) {
    return a.comparableNumbers(b).anyMatch(n -> Numbers.agree(n[0], n[1]));
  }

  private static boolean isNarrow(Traits t) {
    return t.reach().days() <= NARROW;
  }
}
