package org.sahelevents.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs the annotated and the coded events of one article, the best agreement first, each at most once. */
final class ArticleMatch {
  private final String article;
  private final List<GoldEvent> gold;
  private final List<CodedEvent> coded;

  ArticleMatch(String article, List<GoldEvent> gold, List<CodedEvent> coded) {
    this.article = article;
    this.gold = gold;
    this.coded = coded;
  }

  void enter(ScoreSheet sheet) {
    Set<Integer> foundGold = new HashSet<>();
    Set<Integer> usedCoded = new HashSet<>();
    for (Pair pair : matches()) {
      foundGold.add(pair.gold);
      usedCoded.add(pair.coded);
      if (gold.get(pair.gold).required()) {
        sheet.found(
            gold.get(pair.gold),
            coded.get(pair.coded),
            coded.get(pair.coded).claims().get(pair.claim));
      }
    }
    for (int i = 0; i < gold.size(); i++) {
      if (!foundGold.contains(i) && gold.get(i).required()) {
        sheet.missed(gold.get(i));
      }
    }
    for (int j = 0; j < coded.size(); j++) {
      if (!usedCoded.contains(j) && !excused(coded.get(j))) {
        sheet.extra(article, coded.get(j));
      }
    }
  }

  /** One event answers several rows only through different mentions, each on the words of its row. */
  private List<Pair> matches() {
    Set<Integer> usedGold = new HashSet<>();
    Set<List<Integer>> usedClaims = new HashSet<>();
    Set<Integer> usedEvents = new HashSet<>();
    List<Pair> matches = new ArrayList<>();
    for (Pair pair : candidates()) {
      List<Integer> claim = List.of(pair.coded, pair.claim);
      boolean taken = usedGold.contains(pair.gold) || usedClaims.contains(claim);
      if (!taken && (pair.onTheWords || !usedEvents.contains(pair.coded))) {
        usedGold.add(pair.gold);
        usedClaims.add(claim);
        usedEvents.add(pair.coded);
        matches.add(pair);
      }
    }
    return matches;
  }

  private List<Pair> candidates() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < coded.size(); j++) {
        if (gold.get(i).type().equals(coded.get(j).type())
            && gold.get(i).countries().contains(coded.get(j).country())) {
          for (int k = 0; k < coded.get(j).claims().size(); k++) {
            pairs.add(pair(i, j, k));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingInt((Pair pair) -> -pair.agreement)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::coded)
            .thenComparingInt(Pair::claim));
    return pairs;
  }

  private Pair pair(int i, int j, int k) {
    GoldEvent row = gold.get(i);
    Claim claim = coded.get(j).claims().get(k);
    boolean words = claim.overlaps(row);
    boolean days = Days.right(row, claim);
    boolean agent = claim.agentRight(row);
    int agreement =
        (words ? 8 : 0)
            + (days ? 4 : 0)
            + (agent ? 4 : 0)
            + (claim.statusRight(row) ? 2 : 0)
            + (row.required() && (words || days && agent) ? 16 : 0);
    return new Pair(agreement, words, i, j, k);
  }

  /** On the words of an optional row of its type, or of a joint act that was annotated once for several countries. */
  private boolean excused(CodedEvent event) {
    return gold.stream()
        .anyMatch(
            row ->
                row.type().equals(event.type())
                    && event.overlaps(row)
                    && (!row.required()
                        || row.countries().size() > 1
                            && row.countries().contains(event.country())));
  }

  private record Pair(int agreement, boolean onTheWords, int gold, int coded, int claim) {}
}
