package org.sahelevents.text;

import java.util.ArrayList;
import java.util.List;

/** A clause: one predicate with what belongs to it. Its tokens may enclose another clause. */
public final class Clause {
  /** How a clause stands in its sentence. */
  public enum Type {
    MAIN,
    SUBORDINATE,
    RELATIVE,
    INFINITIVAL,
    /** No verb: a heading, a caption, a remark in parentheses. */
    FRAGMENT
  }

  final List<Integer> tokens = new ArrayList<>();
  final Clause parent;
  Type type;
  String opener;
  int openerToken = -1;
  Clause coordinatedWith;
  boolean conditional;
  boolean participial;
  List<Verb> verbs = List.of();
  List<Chunk> chunks = List.of();

  Clause(Type type, Clause parent) {
    this.type = type;
    this.parent = parent;
  }

  public Type type() {
    return type;
  }

  /** The clause that this one depends on, or null. */
  public Clause parent() {
    return parent;
  }

  /** The word that opens it (omdat, die, om …) in lower case, or null. */
  public String opener() {
    return opener;
  }

  /** Index of that word in the sentence, or -1. */
  public int openerToken() {
    return openerToken;
  }

  /** The clause before it whose subject it may share, or null. */
  public Clause coordinatedWith() {
    return coordinatedWith;
  }

  /** Whether it states a condition by opening with its finite verb ("Mocht het zover komen, …"). */
  public boolean conditional() {
    return conditional;
  }

  /** Whether a participle is its verb: "de vorig jaar vertrokken Fransen", "Kafando, intussen vrijgelaten, …". */
  public boolean participial() {
    return participial;
  }

  /** Indexes of its tokens in the sentence, ascending. */
  public List<Integer> tokens() {
    return tokens;
  }

  /** Its verbs in the order of the text. */
  public List<Verb> verbs() {
    return verbs;
  }

  /** Its noun phrases, bare or behind a preposition, in the order of the text. */
  public List<Chunk> chunks() {
    return chunks;
  }

  public Verb finite() {
    for (Verb v : verbs) {
      if (v.form().isFinite()) {
        return v;
      }
    }
    return null;
  }

  public boolean isVerbFinal() {
    return type == Type.SUBORDINATE && !conditional || type == Type.RELATIVE;
  }
}
