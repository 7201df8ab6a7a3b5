package org.sahelevents.event.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahelevents.coding.Certainty;
import org.sahelevents.coding.Quantity;
import org.sahelevents.coding.Status;
import org.sahelevents.time.Interval;

/** Derives an event's own values from those of its mentions, the same for the same set of mentions. */
public final class Consolidation {
  /** However many articles say so: they copy each other. */
  private static final double CERTAIN_AT_MOST = 0.99;

  private final Contradictions contradictions = new Contradictions();

  public Consolidated consolidate(LinkedEvent event) {
    List<Mention> all = event.mentions();
    Status status = status(all);
    List<Mention> there = all.stream().filter(m -> m.claim().status() == status).toList();
    Claim any = all.get(0).claim();
    Claim claim =
        new Claim(
            any.type(),
            any.mode(),
            any.country(),
            status,
            there.stream()
                .map(m -> m.claim().certainty())
                .min(Comparator.<Certainty>naturalOrder())
                .orElseThrow(),
            mostSaid(all, m -> m.claim().place()),
            interval(there),
            codes(all, Claim::agents),
            codes(all, Claim::targets),
            quantity(all, Claim::personnel),
            quantity(all, Claim::fatalities),
            quantity(all, Claim::persons),
            quantity(all, Claim::participants),
            mostSaid(all, m -> m.claim().count()));
    return new Consolidated(
        claim, history(all), contradictions.in(all), confidence(all), articles(all), all.size());
  }

  /** How far it has come by any account; whether it succeeded is decided by the number of articles. */
  private static Status status(List<Mention> all) {
    List<Status> said = Votes.of(all, m -> m.claim().status()).ranked();
    return Stream.of(
            said.stream().filter(s -> s == Status.COMPLETED || s == Status.ATTEMPTED),
            said.stream().filter(s -> s == Status.ONGOING),
            said.stream())
        .flatMap(Function.identity())
        .findFirst()
        .orElseThrow();
  }

  /** The interval that most articles include; among equals the narrowest. */
  private static Interval interval(List<Mention> mentions) {
    return Votes.of(mentions, m -> m.claim().interval())
        .winner(Consolidation::includes, Comparator.comparing(Interval::days))
        .orElseThrow();
  }

  private static boolean includes(Interval wide, Interval narrow) {
    boolean startsBefore =
        wide.earliest() == null
            || (narrow.earliest() != null && !narrow.earliest().isBefore(wide.earliest()));
    boolean endsAfter =
        wide.latest() == null
            || (narrow.latest() != null && !narrow.latest().isAfter(wide.latest()));
    return startsBefore && endsAfter;
  }

  private static <T> T mostSaid(List<Mention> mentions, Function<Mention, T> field) {
    return Votes.of(mentions, field).ranked().stream().findFirst().orElse(null);
  }

  private static List<String> codes(List<Mention> mentions, Function<Claim, List<String>> field) {
    Map<String, Long> articles =
        mentions.stream()
            .flatMap(m -> field.apply(m.claim()).stream().map(code -> Map.entry(code, m.article())))
            .distinct()
            .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.counting()));
    return articles.keySet().stream()
        .sorted(
            Comparator.comparing((String code) -> articles.get(code), Comparator.reverseOrder())
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** The number that most articles agree with; among equals the latest, which knows most. */
  private static Quantity quantity(List<Mention> mentions, Function<Claim, Quantity> field) {
    List<Mention> latestFirst = new ArrayList<>(mentions);
    latestFirst.sort(Mention.BY_PUBLICATION.reversed());
    return Votes.of(latestFirst, m -> field.apply(m.claim()))
        .winner(Object::equals, (a, b) -> 0)
        .orElse(null);
  }

  /** Each status once, in the order that events go through them, with its interval and who said so first. */
  private static List<Stage> history(List<Mention> all) {
    Map<Status, List<Mention>> byStatus =
        all.stream()
            .collect(
                Collectors.groupingBy(m -> m.claim().status(), TreeMap::new, Collectors.toList()));
    return byStatus.values().stream()
        .map(
            said -> {
              Interval when = interval(said);
              Mention first = said.get(0);
              return new Stage(
                  first.claim().status(),
                  when.earliest(),
                  when.latest(),
                  first.article(),
                  Days.of(first.published()));
            })
        .toList();
  }

  /** One minus the chance that every article is wrong, were they independent of each other. */
  private static double confidence(List<Mention> all) {
    Collection<Double> best =
        all.stream()
            .collect(
                Collectors.toMap(Mention::article, Mention::confidence, Math::max, TreeMap::new))
            .values();
    double allWrong = best.stream().mapToDouble(c -> 1 - c).reduce(1, (a, b) -> a * b);
    return Math.round(Math.min(CERTAIN_AT_MOST, 1 - allWrong) * 1000) / 1000.0;
  }

  private static int articles(List<Mention> all) {
    return (int) all.stream().map(Mention::article).distinct().count();
  }
}
