package org.sahelevents.event.linking;

/** What linking needs to know of the world: which codes may mean the same. All answers are symmetric. */
public interface Relations {
  /** Whether two actor codes may mean one actor: equal, or one affiliated with the other. */
  boolean sameActor(String one, String other);

  /** Whether two gazetteer ids mean one place: equal, side by side, or one lying within the other. */
  boolean samePlace(String one, String other);

  /** Whether what happened at one cannot have happened at the other; of a vast area that often cannot be said. */
  boolean apart(String one, String other);
}
