package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects how a text was read, line by line, when somebody wants to know; writing it costs as much as coding. */
final class Trace {
  private final List<String> lines = new ArrayList<>();
  private final boolean wanted;

  Trace(boolean wanted) {
    this.wanted = wanted;
  }

  boolean wanted() {
    return wanted;
  }

  void add(Supplier<String> line) {
    if (wanted) {
      lines.add(line.get());
    }
  }

  List<String> lines() {
    return lines;
  }
}
