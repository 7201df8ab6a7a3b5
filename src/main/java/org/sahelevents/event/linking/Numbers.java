package org.sahelevents.event.linking;

import org.sahelevents.coding.Quantity;

/** What numbers say about whether two reports can mean the same. */
final class Numbers {
  /** Early counts are often off by half; beyond twice, and by more than a few, they are another event's. */
  private static final int CLEARLY = 2;

  private static final int A_FEW = 3;

  private Numbers() {}

  static boolean agree(Quantity a, Quantity b) {
    return min(a) <= max(b) && min(b) <= max(a);
  }

  /** Unmistakably different: not two estimates of one thing. */
  static boolean clash(Quantity a, Quantity b) {
    return isFarAbove(a, b) || isFarAbove(b, a);
  }

  private static boolean isFarAbove(Quantity high, Quantity low) {
    return min(high) > CLEARLY * max(low) && min(high) - max(low) > A_FEW;
  }

  private static long min(Quantity q) {
    return q.min() == null ? 0 : q.min();
  }

  private static long max(Quantity q) {
    return q.max() == null ? Integer.MAX_VALUE : q.max();
  }
}
