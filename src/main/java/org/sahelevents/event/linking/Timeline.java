package org.sahelevents.event.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The dated events of a block, found by the days they can lie in. */
final class Timeline {
  private static final int BUCKET = 64;

  private final Map<Long, Set<Cluster>> buckets = new HashMap<>();
  private final List<Cluster> all = new ArrayList<>();
  private final int margin;

  Timeline(Pace pace) {
    margin = pace.margin();
  }

  void found(Cluster cluster) {
    all.add(cluster);
    note(cluster);
  }

  /** To be called whenever a cluster has grown. */
  void note(Cluster cluster) {
    for (long b = bucket(cluster.from() - margin); b <= bucket(cluster.to() + margin); b++) {
      buckets.computeIfAbsent(b, x -> new LinkedHashSet<>()).add(cluster);
    }
  }

  /** Those near enough in time to be looked at, and some more. */
  Collection<Cluster> near(Reach reach) {
    if (reach.isVague()) {
      return all;
    }
    Set<Cluster> near = new LinkedHashSet<>();
    for (long b = bucket(reach.from()); b <= bucket(reach.to()); b++) {
      near.addAll(buckets.getOrDefault(b, Set.of()));
    }
    return near;
  }

  List<Cluster> all() {
    return all;
  }

  private static long bucket(long day) {
    return Math.floorDiv(day, BUCKET);
  }
}
