package org.sahelevents.event.linking;

/** What linking needs to know of the world: which codes may mean the same. Both answers are symmetric. */
public interface Relations {
  /** Whether two actor codes may mean one actor: equal, or one affiliated with the other. */
  boolean sameActor(String one, String other);

  /** Whether two gazetteer ids may mean one place: equal, or one lying within the other. */
  boolean samePlace(String one, String other);
}
