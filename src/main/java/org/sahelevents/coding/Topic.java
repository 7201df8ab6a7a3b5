package org.sahelevents.coding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The country that a text is about as a whole, and the part that each other one has in it. */
final class Topic {
  /** How much more a name counts in the head of the text. */
  private static final double HEAD = 2;

  /** How many sentences the head has, the title among them. */
  private static final int HEAD_SENTENCES = 2;

  /** How much less the people of a country count where neither it nor a place in it is named. */
  private static final double PEOPLE = 0.4;

  /** How much less a country counts that is named once, and not in the head. */
  private static final double ONCE = 0.6;

  private final Map<String, Double> weights = new HashMap<>();
  private double all;
  private Referent.Located country;

  /** The first name of each country. */
  private final Map<String, Referent.Located> first = new HashMap<>();

  /** Countries that the text names as ground, or by a place in them. */
  private final Set<String> named = new HashSet<>();

  /** What is known of one country. */
  private static final class Sum {
    double solid;
    double weak;
    boolean placed;
    int names;
    boolean head;

    double weight() {
      double weight = solid + weak * (placed ? 1 : PEOPLE);
      return names > 1 || head ? weight : weight * ONCE;
    }
  }

  Topic(List<List<Footing.Named>> bySentence) {
    Map<String, Sum> sums = new HashMap<>();
    for (int i = 0; i < bySentence.size(); i++) {
      boolean head = i < HEAD_SENTENCES;
      for (Footing.Named n : bySentence.get(i)) {
        Sum sum = sums.computeIfAbsent(n.located().country(), c -> new Sum());
        double weight = n.weight() * (head ? HEAD : 1);
        sum.solid += n.solid() ? weight : 0;
        sum.weak += n.solid() ? 0 : weight;
        sum.placed |= n.place();
        if (!n.home()) {
          sum.names++;
          sum.head |= head;
          first.putIfAbsent(n.located().country(), n.located());
        }
        if (n.named()) {
          named.add(n.located().country());
        }
      }
    }
    // a group or mission may be anywhere, but speaks for its home where that is named
    sums.keySet().retainAll(first.keySet());
    sums.forEach((c, sum) -> add(c, sum.weight()));
  }

  /** Counts for a country of the text what was found of it. */
  void add(String code, double weight) {
    if (first.containsKey(code)) {
      weights.merge(code, weight, Double::sum);
      all += weight;
      country =
          weights.entrySet().stream()
              .max(
                  Map.Entry.<String, Double>comparingByValue()
                      .thenComparing(e -> -first.get(e.getKey()).span().start()))
              .map(e -> first.get(e.getKey()))
              .orElse(null);
    }
  }

  /** What the text is about, or null when it names no country that events are looked for in. */
  Referent.Located country() {
    return country;
  }

  boolean is(String code) {
    return country != null && country.country().equals(code);
  }

  /** The part of a country in the text, from 0 to 1. */
  double share(String code) {
    return all > 0 ? weights.getOrDefault(code, 0.0) / all : 0;
  }

  /** Whether the text names it, or a place in it, as ground. */
  boolean names(String code) {
    return named.contains(code);
  }

  /** The first name of each country that the text names anywhere. */
  Collection<Referent.Located> countries() {
    return first.values();
  }
}
