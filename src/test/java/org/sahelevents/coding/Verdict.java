package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;

/**
 * How the coded mentions of a text compare with the events expected of it.
 *
 * @param problems what is wrong, as readable lines that begin with a kind ({@code missed}, {@code extra}, a field);
 *     empty when all is right
 */
record Verdict(List<String> problems) {
  Verdict {
    problems = List.copyOf(problems);
  }

  boolean passes() {
    return problems.isEmpty();
  }

  /**
   * Every event that is not optional must be answered by a mention of its own with every stated field right, and every
   * mention must be of the type, mode and country of some expected event.
   */
  static Verdict of(List<Expected> expected, List<CodedMention> coded) {
    List<String> problems = new ArrayList<>();
    CodedMention[] answers = new CodedMention[expected.size()];
    assign(expected, coded, 0, new CodedMention[expected.size()], answers, new int[] {-1});
    for (int i = 0; i < answers.length; i++) {
      Expected e = expected.get(i);
      if (e.optional()) {
        continue;
      }
      if (answers[i] == null) {
        problems.add("missed " + e.type() + elsewhere(e, coded));
        continue;
      }
      for (Field f : e.faults(answers[i])) {
        problems.add(f.name().toLowerCase() + " of " + e.type() + ": got " + Claims.of(answers[i]));
      }
    }
    for (CodedMention m : coded) {
      if (expected.stream().noneMatch(e -> e.isKindOf(m))) {
        problems.add("extra " + Claims.of(m));
      }
    }
    return new Verdict(problems);
  }

  private static String elsewhere(Expected e, List<CodedMention> coded) {
    return coded.stream()
        .filter(m -> m.type() == e.type() && !e.isKindOf(m))
        .findFirst()
        .map(m -> ", coded for another country or mode: " + Claims.of(m))
        .orElse("");
  }

  /** Finds the assignment of distinct mentions with the most right events, then the most right fields. */
  private static void assign(
      List<Expected> expected,
      List<CodedMention> coded,
      int at,
      CodedMention[] tried,
      CodedMention[] best,
      int[] bestValue) {
    if (at == expected.size()) {
      int value = value(expected, tried);
      if (value > bestValue[0]) {
        bestValue[0] = value;
        System.arraycopy(tried, 0, best, 0, tried.length);
      }
      return;
    }
    Expected e = expected.get(at);
    for (CodedMention m : coded) {
      boolean used = false;
      for (int i = 0; i < at; i++) {
        used |= tried[i] == m;
      }
      if (!used && e.isKindOf(m)) {
        tried[at] = m;
        assign(expected, coded, at + 1, tried, best, bestValue);
      }
    }
    tried[at] = null;
    assign(expected, coded, at + 1, tried, best, bestValue);
  }

  private static int value(List<Expected> expected, CodedMention[] answers) {
    int value = 0;
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] != null) {
        int faults = expected.get(i).faults(answers[i]).size();
        int worth = faults == 0 ? 200 : 100 - faults;
        value += expected.get(i).optional() ? worth / 10 : worth;
      }
    }
    return value;
  }
}
