package org.sahelevents.evaluation;

/**
 * How well the events of one type, or of all, were found.
 *
 * @param found annotated events that were found
 * @param full of these, the ones with agent, interval and status right
 * @param extra events that nobody annotated
 * @param missed annotated events that were not found
 */
public record TypeScore(int found, int full, int extra, int missed) {
  static final TypeScore NONE = new TypeScore(0, 0, 0, 0);

  public int gold() {
    return found + missed;
  }

  public Share precision() {
    return new Share(found, found + extra);
  }

  public Share recall() {
    return new Share(found, found + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return f1(found);
  }

  /** The same when an event counts as found only with agent, interval and status right. */
  public double fullF1() {
    return f1(full);
  }

  TypeScore plus(TypeScore other) {
    return new TypeScore(
        found + other.found, full + other.full, extra + other.extra, missed + other.missed);
  }

  private double f1(int right) {
    int both = found + extra + found + missed;
    return both == 0 ? 0 : 2.0 * right / both;
  }
}
