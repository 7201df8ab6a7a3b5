package org.sahelevents.coding;

import java.util.List;

/**
 * What the coder found in one text.
 *
 * @param mentions in the order of the text
 * @param sentences how each sentence was read: tokens, clauses, matched entries with {@code file:line}, vetoes; empty
 *     when nobody asked for it
 * @param confidences what the confidence of each mention rests on, in the order of the mentions
 */
public record Coding(
    List<CodedMention> mentions, List<TracedSentence> sentences, List<Confidence> confidences) {
  static final Coding NOTHING = new Coding(List.of(), List.of(), List.of());

  public Coding {
    mentions = List.copyOf(mentions);
    sentences = List.copyOf(sentences);
    confidences = List.copyOf(confidences);
  }

  /** The same as readable lines, sentence by sentence. */
  public List<String> trace() {
    return sentences.stream().map(TracedSentence::lines).flatMap(List::stream).toList();
  }
}
