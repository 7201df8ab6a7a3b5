package org.sahelevents.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Chooses among things of which the first is as frequent as the second and third together, and so on (Zipf). */
final class Skew<T> {
  private final List<T> things;
  private final double[] upTo;

  Skew(List<T> things) {
    this.things = List.copyOf(things);
    upTo = new double[things.size()];
    double sum = 0;
    for (int i = 0; i < upTo.length; i++) {
      sum += 1.0 / (i + 1.5);
      upTo[i] = sum;
    }
  }

  T any(RandomGenerator random) {
    int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
    return things.get(Math.min(found < 0 ? -found - 1 : found, upTo.length - 1));
  }

  /** Most frequent first. */
  List<T> things() {
    return things;
  }
}
