package org.sahelevents.event.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Mentions that are one event: each can be one with each other, so that no vague one chains two apart. */
final class Cluster {
  private final List<Mention> members = new ArrayList<>();
  private final Set<Traits> traits = new LinkedHashSet<>();
  private final Map<String, List<Traits>> byArticle = new HashMap<>();
  private final boolean vague;
  private long from = Long.MAX_VALUE;
  private long to = Long.MIN_VALUE;

  Cluster(Mention first, Traits of) {
    vague = of.reach().isVague();
    add(first, of);
  }

  void add(Mention mention, Traits of) {
    members.add(mention);
    byArticle.computeIfAbsent(mention.article(), a -> new ArrayList<>()).add(of);
    // a vague one that came along tells nothing that others would have to agree with
    if (vague || !of.reach().isVague()) {
      traits.add(of);
      from = Math.min(from, of.reach().from());
      to = Math.max(to, of.reach().to());
    }
  }

  boolean takes(Mention mention, Traits of, Matching matching) {
    int margin = of.pace().margin();
    return of.reach().from() <= to + margin
        && of.reach().to() >= from - margin
        && agrees(traits, of, false, matching)
        && agrees(inArticleOf(mention), of, true, matching);
  }

  private static boolean agrees(
      Iterable<Traits> all, Traits of, boolean sameArticle, Matching matching) {
    for (Traits one : all) {
      if (!matching.canBeOne(one, of, sameArticle)) {
        return false;
      }
    }
    return true;
  }

  int evidence(Mention mention, Traits of, Matching matching) {
    int elsewhere = traits.stream().mapToInt(t -> matching.evidence(t, of, false)).max().orElse(0);
    int here =
        inArticleOf(mention).stream().mapToInt(t -> matching.evidence(t, of, true)).max().orElse(0);
    return Math.max(elsewhere, here);
  }

  double closeness(Traits of, Matching matching) {
    return traits.stream().mapToDouble(t -> matching.closeness(t, of)).max().orElse(0);
  }

  private List<Traits> inArticleOf(Mention mention) {
    return byArticle.getOrDefault(mention.article(), List.of());
  }

  Mention founder() {
    return members.get(0);
  }

  /** Last day it can have ended, as an epoch day. */
  long to() {
    return to;
  }

  /** First day it can have begun, as an epoch day. */
  long from() {
    return from;
  }

  LinkedEvent toEvent() {
    Comparator<Mention> vagueLast =
        Comparator.comparing((Mention m) -> Reach.of(m.claim(), m.published()).isVague());
    UUID id =
        Identity.ofEvent(
            members.stream().min(vagueLast.thenComparing(Mention.BY_PUBLICATION)).orElseThrow());
    return new LinkedEvent(id, members.stream().sorted(Mention.BY_PUBLICATION).toList());
  }
}
