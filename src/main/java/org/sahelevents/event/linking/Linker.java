package org.sahelevents.event.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides which mentions are one event. A pure function of the set of mentions: their order plays no part.
 *
 * <p>Within a block, the mentions that say most about the time go first; each joins the best of the events that all
 * of its mentions agree with, or founds one.
 */
public final class Linker {
  private final Matching matching;

  public Linker(Relations relations) {
    matching = new Matching(relations);
  }

  /** Events of all blocks, in an order that depends on the mentions alone. */
  public List<LinkedEvent> link(Collection<Mention> mentions) {
    Map<Block, List<Mention>> blocks = new TreeMap<>();
    mentions.forEach(m -> blocks.computeIfAbsent(m.claim().block(), b -> new ArrayList<>()).add(m));
    return blocks.values().stream().flatMap(block -> linkBlock(block).stream()).toList();
  }

  private List<LinkedEvent> linkBlock(List<Mention> mentions) {
    Map<Mention, Traits> traits = new HashMap<>();
    mentions.forEach(m -> traits.put(m, Traits.of(m)));
    List<Cluster> clusters = new ArrayList<>();
    List<Cluster> totals = new ArrayList<>();
    for (Mention mention : mentions.stream().sorted(mostTellingFirst(traits)).toList()) {
      Traits of = traits.get(mention);
      if (mention.claim().isTotal()) {
        totals.add(new Cluster(mention, of));
        continue;
      }
      Cluster best =
          of.reach().isVague() ? bestForVague(mention, of, clusters) : best(mention, of, clusters);
      if (best == null) {
        clusters.add(new Cluster(mention, of));
      } else {
        best.add(mention, of);
      }
    }
    clusters.addAll(totals);
    return clusters.stream().map(Cluster::toEvent).toList();
  }

  /** Dated reports before plans before vague ones, the narrower first. */
  private static Comparator<Mention> mostTellingFirst(Map<Mention, Traits> traits) {
    return Comparator.comparing((Mention m) -> traits.get(m).reach().isVague())
        .thenComparing(m -> traits.get(m).reach().planned())
        .thenComparing(m -> traits.get(m).reach().days())
        .thenComparing(Mention.BY_PUBLICATION);
  }

  private record Choice(Cluster cluster, int evidence, double closeness) {}

  private List<Choice> choices(Mention mention, Traits of, List<Cluster> clusters) {
    return clusters.stream()
        .filter(c -> c.takes(mention, of, matching))
        .map(c -> new Choice(c, c.evidence(mention, of, matching), c.closeness(of, matching)))
        .toList();
  }

  private Cluster best(Mention mention, Traits of, List<Cluster> clusters) {
    return choices(mention, of, clusters).stream()
        .max(
            Comparator.comparing(Choice::evidence)
                .thenComparing(Choice::closeness)
                .thenComparing(choice -> choice.cluster().from()))
        .map(Choice::cluster)
        .orElse(null);
  }

  /**
   * "The coup", with no word of time, means the latest one; "coups in those years" means none in particular, unless
   * there is but one. Vague mentions join each other only where no dated event takes them.
   */
  private Cluster bestForVague(Mention mention, Traits of, List<Cluster> clusters) {
    List<Choice> dated =
        choices(mention, of, clusters).stream().filter(c -> !c.cluster().isVague()).toList();
    if (dated.isEmpty()) {
      return best(mention, of, clusters.stream().filter(Cluster::isVague).toList());
    }
    int most = dated.stream().mapToInt(Choice::evidence).max().orElseThrow();
    List<Choice> likely = dated.stream().filter(c -> c.evidence() == most).toList();
    boolean namesYears = of.reach().from() != Reach.OPEN_PAST;
    if (likely.size() > 1 && namesYears) {
      return null;
    }
    return likely.stream()
        .max(Comparator.comparing(c -> c.cluster().from()))
        .map(Choice::cluster)
        .orElseThrow();
  }
}
