package org.sahelevents.coding;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the coder found in one text.
 *
 * @param mentions in the order of the text
 * @param countries ISO 3166-1 alpha-3, in alphabetical order: those that the text names, by their own names, by places in them,
 *     by adjectives, by their people, or by somebody who speaks for them (groups and missions, which may be anywhere, tell
 *     none), and those of the mentions
 * @param sentences how each sentence was read: tokens, clauses, matched entries with {@code file:line}, vetoes; empty
 *     when nobody asked for it
 * @param confidences what the confidence of each mention rests on, in the order of the mentions
 */
public record Coding(
    List<CodedMention> mentions,
    Set<String> countries,
    List<TracedSentence> sentences,
    List<Confidence> confidences) {
  static final Coding NOTHING = new Coding(List.of(), Set.of(), List.of(), List.of());

  public Coding {
    mentions = List.copyOf(mentions);
    countries = Collections.unmodifiableSet(new TreeSet<>(countries));
    sentences = List.copyOf(sentences);
    confidences = List.copyOf(confidences);
  }

  /** The same as readable lines, sentence by sentence. */
  public List<String> trace() {
    return sentences.stream().map(TracedSentence::lines).flatMap(List::stream).toList();
  }
}
