package org.sahelevents.time;

/** A value read, and the index of the word behind it. */
record Parse(TimeValue value, int next) {
  /** The one that reaches farther; the first when equal; either may be null. */
  static Parse longer(Parse a, Parse b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.next() > a.next() ? b : a;
  }
}
