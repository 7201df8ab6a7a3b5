package org.sahelevents.text;

/** What a closed-class word can be; see {@code lexicon/nl/function-words.tsv}. */
public enum WordClass {
  DET,
  POSS,
  PREP,
  POSTP,
  PARTICLE,
  PRON,
  SUBORD,
  REL,
  CONJ,
  NEG,
  ADV,
  ADJ,
  NOUN,
  NUM,
  /** A noun or word that counts another noun: tientallen, een paar. */
  QUANT,
  /** A noun that another noun may follow at once: een contingent soldaten. */
  GROUP,
  /** A verb that takes a bare infinitive: zien, laten, gaan. */
  RAISE,
  AUX,
  /** An auxiliary that tells what may, must or shall be. */
  MODAL,
  /** Stands for the noun of a preposition further on: "er ... voor", "waar ... tegen". */
  PLACEHOLDER,
  /** A preposition that tells where to. */
  DIRECTION,
  /** The auxiliary of a perfect: hebben, zijn. */
  PERFECT,
  /** The verb that tells what something is: zijn. */
  COPULA,
  /** The auxiliary of the passive: worden. */
  PASSIVE,
  /** The auxiliary of what is to come: zullen. */
  FUTURE,
  /** The verb that a direction stands for when none is said. */
  GO
}
