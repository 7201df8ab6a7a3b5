package org.sahelevents.event.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What mentions say of one field, and how many articles say it. Silence is no vote. */
final class Votes<T> {
  private final Map<T, List<Mention>> votes = new LinkedHashMap<>();

  /** Votes of {@code mentions}, given in the order of their publication. */
  static <T> Votes<T> of(List<Mention> mentions, Function<Mention, T> field) {
    Votes<T> result = new Votes<>();
    for (Mention m : mentions) {
      T value = field.apply(m);
      if (value != null) {
        result.votes.computeIfAbsent(value, v -> new ArrayList<>()).add(m);
      }
    }
    return result;
  }

  private static long articles(List<Mention> mentions) {
    return mentions.stream().map(Mention::article).distinct().count();
  }

  /** Articles that say what {@code supports} the value. */
  private long support(T value, BiPredicate<T, T> supports) {
    return votes.entrySet().stream()
        .filter(e -> supports.test(e.getKey(), value))
        .flatMap(e -> e.getValue().stream())
        .map(Mention::article)
        .distinct()
        .count();
  }

  /**
   * The value with the support of most articles; among equals the one that {@code preferred} puts first, then the one
   * that was published first.
   */
  Optional<T> winner(BiPredicate<T, T> supports, Comparator<T> preferred) {
    return votes.keySet().stream()
        .min(
            Comparator.comparing((T v) -> support(v, supports), Comparator.reverseOrder())
                .thenComparing(preferred));
  }

  /** All values, from the most articles to the fewest. */
  List<T> ranked() {
    return votes.keySet().stream()
        .sorted(Comparator.comparing((T v) -> articles(votes.get(v)), Comparator.reverseOrder()))
        .toList();
  }

  /** Whether two of the values cannot both be right. */
  boolean clash(BiPredicate<T, T> compatible) {
    List<T> values = List.copyOf(votes.keySet());
    return values.stream().anyMatch(a -> values.stream().anyMatch(b -> !compatible.test(a, b)));
  }

  List<Contradiction.Stated> stated(Function<T, String> text) {
    return ranked().stream()
        .map(
            v ->
                new Contradiction.Stated(
                    text.apply(v), votes.get(v).stream().map(Mention::id).toList()))
        .toList();
  }
}
