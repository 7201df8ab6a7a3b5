package org.sahelevents.event.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Decides which mentions are one event. A pure function of the set of mentions: their order plays no part.
 *
 * <p>Within a block, the mentions that say most about the time go first; each joins the best of the events that all
 * of its mentions agree with, or founds one.
 */
public final class Linker {
  /** Dated reports before plans before vague ones, the narrower first. */
  private static final Comparator<Candidate> MOST_TELLING_FIRST =
      Comparator.comparing((Candidate c) -> c.reach().isVague())
          .thenComparing(c -> c.reach().planned())
          .thenComparing(c -> c.reach().days())
          .thenComparing(Candidate::mention, Mention.BY_PUBLICATION);

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

  private record Candidate(Mention mention, Traits traits) {
    Reach reach() {
      return traits.reach();
    }
  }

  private List<LinkedEvent> linkBlock(List<Mention> mentions) {
    List<Candidate> candidates =
        mentions.stream()
            .map(m -> new Candidate(m, Traits.of(m)))
            .sorted(MOST_TELLING_FIRST)
            .toList();
    Timeline dated = new Timeline(Pace.of(mentions.get(0).claim().type()));
    List<Cluster> others = new ArrayList<>();
    List<Cluster> totals = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Mention mention = candidate.mention();
      Traits of = candidate.traits();
      if (mention.claim().isTotal()) {
        totals.add(new Cluster(mention, of));
      } else if (of.reach().isVague()) {
        Cluster taker = bestForVague(mention, of, dated.near(of.reach()), others);
        join(mention, of, taker, others::add);
      } else {
        Cluster taker = best(mention, of, dated.near(of.reach()));
        join(mention, of, taker, dated::found);
        if (taker != null) {
          dated.note(taker);
        }
      }
    }
    return Stream.of(dated.all(), others, totals)
        .flatMap(List::stream)
        .map(Cluster::toEvent)
        .toList();
  }

  private static void join(Mention mention, Traits of, Cluster taker, Consumer<Cluster> founded) {
    if (taker == null) {
      founded.accept(new Cluster(mention, of));
    } else {
      taker.add(mention, of);
    }
  }

  private record Choice(Cluster cluster, int evidence, double closeness) {}

  /** Of equals, the one whose founder says more; decides where nothing else does. */
  private static final Comparator<Choice> FIRST_FOUNDED =
      Comparator.comparing((Choice c) -> c.cluster().founder(), Mention.BY_PUBLICATION).reversed();

  private static final Comparator<Choice> BEST =
      Comparator.comparing(Choice::evidence)
          .thenComparing(Choice::closeness)
          .thenComparing(c -> c.cluster().from())
          .thenComparing(FIRST_FOUNDED);

  private List<Choice> choices(Mention mention, Traits of, Collection<Cluster> clusters) {
    List<Choice> choices = new ArrayList<>();
    for (Cluster c : clusters) {
      if (c.takes(mention, of, matching)) {
        choices.add(new Choice(c, c.evidence(mention, of, matching), c.closeness(of, matching)));
      }
    }
    return choices;
  }

  private Cluster best(Mention mention, Traits of, Collection<Cluster> clusters) {
    return choices(mention, of, clusters).stream().max(BEST).map(Choice::cluster).orElse(null);
  }

  /**
   * "The coup", with no word of time, means the latest one; "coups in those years" means none in particular, unless
   * there is but one. Vague mentions join each other only where no dated event takes them.
   */
  private Cluster bestForVague(
      Mention mention, Traits of, Collection<Cluster> dated, Collection<Cluster> vague) {
    List<Choice> choices = choices(mention, of, dated);
    if (choices.isEmpty()) {
      return best(mention, of, vague);
    }
    int most = choices.stream().mapToInt(Choice::evidence).max().orElseThrow();
    List<Choice> likely = choices.stream().filter(c -> c.evidence() == most).toList();
    boolean namesYears = of.reach().from() != Reach.OPEN_PAST;
    if (likely.size() > 1 && namesYears) {
      return null;
    }
    return likely.stream()
        .max(Comparator.comparing((Choice c) -> c.cluster().from()).thenComparing(FIRST_FOUNDED))
        .map(Choice::cluster)
        .orElseThrow();
  }
}
