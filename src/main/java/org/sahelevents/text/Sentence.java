package org.sahelevents.text;

import java.util.List;

/**
 * A sentence, heading or caption.
 *
 * @param index position in the document
 * @param paragraph number of the line it stands in
 * @param span where it stands in the text
 * @param tokens its words and marks
 * @param heading whether it is a title or heading: a short line of its own without a closing mark
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, boolean heading) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public boolean isQuestion() {
    for (int i = tokens.size() - 1; i >= 0 && i >= tokens.size() - 3; i--) {
      if (tokens.get(i).form().equals("?")) {
        return true;
      }
    }
    return false;
  }

  /** Span from the first to the last of these tokens. */
  public Span span(int from, int toInclusive) {
    return new Span(tokens.get(from).span().start(), tokens.get(toInclusive).span().end());
  }
}
