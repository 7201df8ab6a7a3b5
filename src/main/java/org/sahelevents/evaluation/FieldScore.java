package org.sahelevents.evaluation;

/**
 * How well one field was read, over the annotated events that state it.
 *
 * @param right events that were found with this field right
 * @param found events that were found
 * @param missed events that were not found
 */
public record FieldScore(int right, int found, int missed) {
  static final FieldScore NONE = new FieldScore(0, 0, 0);

  /** Share of the found events with the field right. */
  public Share precision() {
    return new Share(right, found);
  }

  /** Share of all events, missed ones too, with the field right. */
  public Share recall() {
    return new Share(right, found + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    int both = found + found + missed;
    return both == 0 ? 0 : 2.0 * right / both;
  }

  FieldScore plusFound(boolean wasRight) {
    return new FieldScore(right + (wasRight ? 1 : 0), found + 1, missed);
  }

  FieldScore plusMissed() {
    return new FieldScore(right, found, missed + 1);
  }
}
