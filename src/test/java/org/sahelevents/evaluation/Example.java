package org.sahelevents.evaluation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sahelevents.coding.Confidence;
import org.sahelevents.lexicon.Weights;

/**
 * A coded mention to learn from.
 *
 * @param text the article or line it stands in
 * @param features names of the features that hold
 * @param confidence what the coder says at present
 * @param right whether the annotation has it
 */
public record Example(String text, Set<String> features, double confidence, boolean right) {
  public static Example of(String text, Confidence confidence, boolean right) {
    Set<String> features = new LinkedHashSet<>(confidence.logOdds().keySet());
    features.remove(Weights.BASE);
    return new Example(text, features, confidence.value(), right);
  }
}
