package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import org.sahelevents.text.Span;

/**
 * How one sentence was read.
 *
 * @param span where it stands in the text
 * @param text its words
 * @param steps what was done with it, in that order
 */
public record TracedSentence(Span span, String text, List<Step> steps) {
  public TracedSentence {
    steps = List.copyOf(steps);
  }

  /** Its words, then each step as one indented line. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(text);
    steps.forEach(step -> lines.add(step.line()));
    return lines;
  }
}
