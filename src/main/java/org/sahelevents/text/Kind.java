package org.sahelevents.text;

/** What a token is in its sentence. */
public enum Kind {
  DET,
  POSS,
  NUM,
  ADJ,
  NOUN,
  NAME,
  PRON,
  PREP,
  /** A preposition or adverb that stands alone: part of a separable verb, or behind its noun ("het land uit"). */
  PARTICLE,
  ADV,
  /** Part of an expression of time, which is an adverb as a whole. */
  TIME,
  NEG,
  SUBORD,
  REL,
  CONJ,
  FINITE,
  /** Infinitive, or finite plural: the clause decides. */
  INFINITIVE,
  PARTICIPLE,
  PUNCT;

  public boolean isVerb() {
    return this == FINITE || this == INFINITIVE || this == PARTICIPLE;
  }
}
