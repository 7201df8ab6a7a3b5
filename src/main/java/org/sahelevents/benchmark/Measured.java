package org.sahelevents.benchmark;

import java.util.Arrays;

/**
 * What asking one kind of question over and over has given.
 *
 * @param perSecond answers per second, all connections together
 * @param p50 milliseconds that half of the answers took at most
 * @param p99 milliseconds that 99 of 100 took at most
 * @param bytes of one answer on average
 * @param failures answers other than 200 and 304
 */
record Measured(double perSecond, double p50, double p99, long bytes, long failures) {
  static Measured of(long[] nanos, double seconds, long bytes, long failures) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Measured(
        sorted.length / seconds,
        millis(sorted, 0.50),
        millis(sorted, 0.99),
        sorted.length == 0 ? 0 : bytes / sorted.length,
        failures);
  }

  private static double millis(long[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1, (long) (sorted.length * share))] / 1e6;
  }
}
