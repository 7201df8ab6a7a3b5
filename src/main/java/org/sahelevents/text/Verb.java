package org.sahelevents.text;

import java.util.Set;

/**
 * A verb of a clause.
 *
 * @param token index in the sentence
 * @param lemma dictionary form, its particle joined; {@code weg:zijn} for a particle that is a predicate by itself
 * @param form how it is inflected here
 * @param particle index of the separated particle, or -1
 * @param auxiliary whether it is an auxiliary or modal by its word
 * @param afterTe whether "te" stands before it
 * @param classes what its lemma is among the verbs of {@code function-words.tsv}; empty for most
 */
public record Verb(
    int token,
    String lemma,
    Form form,
    int particle,
    boolean auxiliary,
    boolean afterTe,
    Set<WordClass> classes) {
  /** A predicate without a verb: a particle or noun of a heading, a direction behind a modal. */
  public static Verb unsaid(int token, String lemma) {
    return new Verb(token, lemma, Form.NONE, -1, false, false, Set.of());
  }

  public boolean is(WordClass c) {
    return classes.contains(c);
  }

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
