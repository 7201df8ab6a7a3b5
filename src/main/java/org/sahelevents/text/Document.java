package org.sahelevents.text;

import java.util.List;

/**
 * An analysed text.
 *
 * @param text the characters as given; every span refers to them
 * @param sentences in order
 */
public record Document(String text, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }
}
