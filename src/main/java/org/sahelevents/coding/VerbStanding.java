package org.sahelevents.coding;

import java.util.Set;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.text.Clause;

/** Tells whether a verb states its event: asked, conditional, negated, governed, usual. */
final class VerbStanding {
  /** Words that ask within a statement: "hoeveel er vertrokken is niet bekend". */
  private static final Set<String> INDIRECT_QUESTION = Set.of("hoeveel", "hoelang", "waarom");

  private final Wording wording;
  private final Negation negation;
  private final VerbChain chain;
  private final GoverningClause governing;

  VerbStanding(Cues cues, Governor governor, Wording wording, Negation negation) {
    this.wording = wording;
    this.negation = negation;
    this.chain = new VerbChain(cues, governor);
    this.governing = new GoverningClause(cues, governor, negation);
  }

  /** Why the event does not stand; null when it does. */
  String judge(Draft d) {
    Clause c = d.clause;
    if (d.view.sentence().isQuestion()) {
      return "a question";
    }
    if (Conditions.opens(c) && c.type() == Clause.Type.SUBORDINATE) {
      return "a condition";
    }
    if (Conditions.governs(d)) {
      return "depends on a condition";
    }
    if (isIndirectQuestion(d)) {
      return "an indirect question";
    }
    if (d.type == EventType.ATTACK && wording.isAccident(d)) {
      return "an accident";
    }
    boolean negated = negation.of(d, c);
    if (negated != d.flags.contains("negated")) {
      return negated ? "negated" : "not negated";
    }
    String veto = chain.judge(d);
    veto = veto != null ? veto : governing.judge(d);
    return veto != null ? veto : wording.habit(d);
  }

  private static boolean isIndirectQuestion(Draft d) {
    String opener = d.clause.opener();
    return opener != null && INDIRECT_QUESTION.contains(opener)
        || INDIRECT_QUESTION.contains(d.view.token(d.clause.tokens().get(0)).lower());
  }
}
