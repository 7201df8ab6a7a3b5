package org.sahelevents.event.linking;

import java.util.List;

/**
 * What all mentions of an event come to.
 *
 * @param claim for each field the value with most support; never an average
 * @param history its statuses in the order in which events go through them
 * @param contradictions what cannot all be right
 * @param confidence probability that it is an event at all, 0 to 0.99
 */
public record Consolidated(
    Claim claim,
    List<Stage> history,
    List<Contradiction> contradictions,
    double confidence,
    int articleCount,
    int mentionCount) {
  public Consolidated {
    history = List.copyOf(history);
    contradictions = List.copyOf(contradictions);
  }

  public boolean isContested() {
    return !contradictions.isEmpty();
  }
}
