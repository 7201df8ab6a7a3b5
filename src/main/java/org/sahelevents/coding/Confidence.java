package org.sahelevents.coding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sahelevents.lexicon.Weights;

/**
 * How sure the coder is of a mention, and what that rests on: a logistic regression over the features of how the mention
 * was read.
 *
 * @param value probability that the mention is right, from 0.01 to 0.99
 * @param logOdds what each feature that holds adds to the log-odds, the base first; a feature that was weighed at nothing
 *     is among them
 */
public record Confidence(double value, Map<String, Double> logOdds) {
  private static final double LEAST = 0.01;
  private static final double MOST = 0.99;

  static Confidence of(Set<String> features, Weights weights) {
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put(Weights.BASE, weights.base());
    double sum = weights.base();
    for (String feature : features) {
      double part = weights.byFeature().getOrDefault(feature, 0.0);
      parts.put(feature, part);
      sum += part;
    }
    // the strict one gives the same bits on every machine
    double p = 1 / (1 + StrictMath.exp(-sum));
    return new Confidence(Math.round(Math.max(LEAST, Math.min(MOST, p)) * 1000) / 1000.0, parts);
  }
}
