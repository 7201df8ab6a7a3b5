package org.sahelevents.coding;

import java.util.Objects;

/**
 * One step of reading a sentence.
 *
 * @param kind what was done
 * @param what a readable line: what was found, which lexicon entry spoke ({@code file:line}), and why
 */
public record Step(Kind kind, String what) {
  /** What was done; the order in which a sentence is read. */
  public enum Kind {
    /** The words with their kinds. */
    TOKENS("  tokens: "),
    /** A clause: its type, its verbs, its phrases with their classes and actors. */
    CLAUSE("  "),
    /** An expression of time. */
    TIME("  time: "),
    /** A lexicon entry whose conditions do not hold here. */
    NOT_TAKEN("    "),
    /** An entry that fits, and the reason why it is no event all the same. */
    VETO("    veto: "),
    /** Two statements of one event in the sentence. */
    MERGED("    merged: "),
    /** A statement of an event. */
    CODED("    = ");

    private final String lead;

    Kind(String lead) {
      this.lead = lead;
    }
  }

  public Step {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(what, "what");
  }

  /** The step as one indented line. */
  public String line() {
    return kind.lead + what;
  }
}
