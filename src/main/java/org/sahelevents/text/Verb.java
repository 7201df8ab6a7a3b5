package org.sahelevents.text;

/**
 * A verb of a clause.
 *
 * @param token index in the sentence
 * @param lemma dictionary form, its particle joined; {@code weg:zijn} for a particle that is a predicate by itself
 * @param form how it is inflected here
 * @param particle index of the separated particle, or -1
 * @param auxiliary whether it is an auxiliary or modal by its word
 * @param afterTe whether "te" stands before it
 */
public record Verb(
    int token, String lemma, Form form, int particle, boolean auxiliary, boolean afterTe) {
  /** Inflection. */
  public enum Form {
    PRESENT,
    PAST,
    INFINITIVE,
    PARTICIPLE,
    /** No verb at all: a particle or noun that is the predicate of a heading. */
    NONE;

    public boolean isFinite() {
      return this == PRESENT || this == PAST;
    }
  }
}
