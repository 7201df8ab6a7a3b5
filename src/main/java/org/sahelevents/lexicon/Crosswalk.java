package org.sahelevents.lexicon;

/**
 * How a type relates to one code of another scheme.
 *
 * @param scheme the other scheme
 * @param code its code, or null for {@link Match#NONE}
 * @param label what that code is called there, or null
 * @param match how the two meanings lie to each other
 * @param note what differs, or null
 */
public record Crosswalk(Scheme scheme, String code, String label, Match match, String note) {
  public Crosswalk {
    if (match == Match.NONE != (code == null)) {
      throw new IllegalArgumentException("a code is given exactly when the match is not none");
    }
  }

  /** Other ways to code events. */
  public enum Scheme {
    PLOVER,
    CAMEO,
    ACLED,
    UCDP
  }

  /** How the other code's meaning lies to ours. */
  public enum Match {
    /** The same events. */
    EXACT,
    /** The other code takes in more. */
    BROAD,
    /** The other code takes in only a part of ours. */
    NARROW,
    /** There is no such code. */
    NONE
  }
}
