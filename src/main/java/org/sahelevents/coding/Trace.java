package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sahelevents.coding.Step.Kind;
import org.sahelevents.text.Span;

/** Collects how a text was read, step by step, when somebody wants to know; writing it costs as much as coding. */
final class Trace {
  private final List<TracedSentence> done = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final boolean wanted;
  private Span sentence;
  private String words;

  Trace(boolean wanted) {
    this.wanted = wanted;
  }

  boolean wanted() {
    return wanted;
  }

  /** What is added from now on belongs to this sentence. */
  void begin(Span span, String text) {
    if (wanted) {
      close();
      sentence = span;
      words = span.of(text);
    }
  }

  void add(Kind kind, Supplier<String> what) {
    if (wanted) {
      steps.add(new Step(kind, what.get()));
    }
  }

  /** A line of the lexicon that was looked at and does not fit. */
  void notTaken(Supplier<String> why) {
    add(Kind.NOT_TAKEN, why);
  }

  /** An event that is none after all. */
  void veto(Draft d, String why) {
    add(Kind.VETO, () -> d.type + " " + d.reasons + " " + why);
  }

  List<TracedSentence> sentences() {
    close();
    return done;
  }

  private void close() {
    if (sentence != null) {
      done.add(new TracedSentence(sentence, words, steps));
      steps.clear();
      sentence = null;
    }
  }
}
