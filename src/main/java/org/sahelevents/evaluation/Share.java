package org.sahelevents.evaluation;

/**
 * So many out of so many, with what that says about the true share.
 *
 * @param right how many were right
 * @param of how many there were
 */
public record Share(int right, int of) {
  /** Standard normal quantile of a two-sided interval of 95 %. */
  private static final double Z = 1.959964;

  /** The share itself, 0 when there was nothing. */
  public double value() {
    return of == 0 ? 0 : (double) right / of;
  }

  /** Lower end of the Wilson score interval of 95 % (Wilson 1927), 0 when there was nothing. */
  public double low() {
    return of == 0 ? 0 : Math.max(0, centre() - halfWidth());
  }

  /** Upper end of the Wilson score interval of 95 %, 1 when there was nothing. */
  public double high() {
    return of == 0 ? 1 : Math.min(1, centre() + halfWidth());
  }

  Share plus(boolean wasRight) {
    return new Share(right + (wasRight ? 1 : 0), of + 1);
  }

  private double centre() {
    return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
  }

  private double halfWidth() {
    return Z / (1 + Z * Z / of) * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of));
  }
}
