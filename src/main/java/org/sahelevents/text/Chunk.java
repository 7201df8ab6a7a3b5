package org.sahelevents.text;

/**
 * A noun phrase, bare or behind a preposition.
 *
 * @param preposition in lower case, or null; {@code postposition} counts as one ("het land uit")
 * @param from index of the phrase's first token, behind the preposition
 * @param to index of its last token
 * @param head index of its head noun, name or pronoun
 * @param kind what the head is: NOUN, NAME, PRON, NUM or ADJ
 * @param previous index in the clause's list of the phrase that this one is coordinated with ("en", comma), or -1
 */
public record Chunk(String preposition, int from, int to, int head, Kind kind, int previous) {
  public boolean bare() {
    return preposition == null;
  }

  /** Whether only its preposition parts it from the phrase before: "de troepen van Frankrijk". */
  public boolean isRightBehind(Chunk before) {
    return preposition != null && from == before.to + 2;
  }
}
