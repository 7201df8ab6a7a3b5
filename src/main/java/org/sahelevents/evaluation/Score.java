package org.sahelevents.evaluation;

import java.util.List;
import java.util.Map;

/**
 * What a comparison gave.
 *
 * @param byType in alphabetical order
 * @param byField agent, interval, status, evidence, numbers, place
 * @param linkF1 B-cubed F1 of which mentions are one event; null when the annotation does not say
 * @param articlesWithEvents how many articles have an event that must be found
 * @param falseElsewhere events coded in articles that have none
 * @param reliability how far the confidences can be trusted; right is an event that was found
 * @param errors one line for each event that was missed, extra or wrong
 */
public record Score(
    Map<String, TypeScore> byType,
    Map<String, FieldScore> byField,
    Double linkF1,
    int articlesWithEvents,
    int falseElsewhere,
    Reliability reliability,
    List<String> errors) {
  public TypeScore total() {
    return byType.values().stream().reduce(TypeScore.NONE, TypeScore::plus);
  }

  public double detectF1() {
    return total().f1();
  }

  public double fullF1() {
    return total().fullF1();
  }

  /** Share of the found events with this field right; 0 when none had it. */
  public double field(String name) {
    return byField.getOrDefault(name, FieldScore.NONE).precision().value();
  }
}
