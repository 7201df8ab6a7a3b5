package org.sahelevents.coding;

import java.util.List;

/**
 * What the coder found in one text.
 *
 * @param mentions in the order of the text
 * @param trace readable lines, sentence by sentence: tokens, clauses, matched entries with {@code file:line}, vetoes
 */
public record Coding(List<CodedMention> mentions, List<String> trace) {
  public Coding {
    mentions = List.copyOf(mentions);
    trace = List.copyOf(trace);
  }
}
