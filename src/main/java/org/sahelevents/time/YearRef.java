package org.sahelevents.time;

/**
 * Which year a date belongs to.
 *
 * @param base how the text fixes the year
 * @param number the year itself (GIVEN), or an offset in years (PUBLICATION, REFERENCE); else 0
 */
public record YearRef(Base base, int number) {
  /** How the text fixes the year. */
  public enum Base {
    GIVEN,
    PUBLICATION,
    REFERENCE,
    /** No year named: the occurrence that the direction of the clause points to. */
    NEAREST,
    /** "afgelopen": the last occurrence. */
    LAST,
    /** "komende": the next occurrence. */
    NEXT
  }

  public static final YearRef NEAREST = new YearRef(Base.NEAREST, 0);

  public static YearRef of(int year) {
    return new YearRef(Base.GIVEN, year);
  }
}
