package org.sahelevents.time;

import java.util.function.IntFunction;

/** Works out at most once what stands at each word of a stretch. */
final class Memo<T> {
  private final Object[] values;
  private final IntFunction<T> reading;

  /** {@code reading} never gives null. */
  Memo(int size, IntFunction<T> reading) {
    this.values = new Object[size];
    this.reading = reading;
  }

  @SuppressWarnings("unchecked")
  T at(int i) {
    if (values[i] == null) {
      values[i] = reading.apply(i);
    }
    return (T) values[i];
  }
}
