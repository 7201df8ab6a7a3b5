package org.sahelevents.coding;

import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;

/** Tells whether a verb states its event: asked, conditional, negated, governed, usual. */
final class VerbStanding {
  private final Cues cues;
  private final Wording wording;
  private final Negation negation;
  private final Conditions conditions;
  private final VerbChain chain;
  private final GoverningClause governing;

  VerbStanding(Cues cues, Governor governor, Wording wording, Negation negation) {
    this.cues = cues;
    this.conditions = new Conditions(cues);
    this.wording = wording;
    this.negation = negation;
    this.governing = new GoverningClause(cues, governor, negation);
    this.chain = new VerbChain(cues, governor, governing);
  }

  /** Why the event does not stand; null when it does. */
  String judge(Draft d) {
    Clause c = d.clause;
    if (d.view.sentence().isQuestion()) {
      return "a question";
    }
    if (conditions.opens(c) && c.type() == Clause.Type.SUBORDINATE) {
      return "a condition";
    }
    if (conditions.isWhoever(c)) {
      return "whoever does so, in general";
    }
    if (conditions.isAwaited(c)) {
      return "waited for";
    }
    if (conditions.governs(d)) {
      return "depends on a condition";
    }
    if (isIndirectQuestion(d)) {
      return "an indirect question";
    }
    if (isForce(d) && wording.isAccident(d)) {
      return "an accident";
    }
    if (wording.isFiction(d)) {
      return "made up";
    }
    if (Directions.isMovement(d) && wording.isLeisure(d)) {
      return "sport or entertainment";
    }
    boolean negated = negation.of(d, c);
    if (negated != d.flags.contains("negated")) {
      return negated ? "negated" : "not negated";
    }
    if (wording.oughtToHave(d)) {
      return "should have been, was not";
    }
    String veto = wording.stillToCome(d);
    veto = veto != null ? veto : chain.judge(d);
    veto = veto != null ? veto : governing.judge(d);
    return veto != null ? veto : wording.habit(d);
  }

  private static boolean isForce(Draft d) {
    return d.type == EventType.ATTACK || d.type == EventType.TERRITORIAL_GAIN;
  }

  /** Whether two phrases stand before the only verb. */
  private static boolean endsInVerb(Draft d) {
    return d.clause.verbs().size() == 1
        && d.view.groups(d.clause).stream()
                .filter(g -> g.chunk.bare() && g.chunk.to() < d.verb.token())
                .count()
            > 1;
  }

  /** "hoeveel er vertrokken is niet bekend". */
  private boolean isIndirectQuestion(Draft d) {
    String opener = d.clause.opener();
    int before = d.clause.tokens().get(0) - 1;
    if (opener == null
        && before >= 0
        && endsInVerb(d)
        && d.view.token(before).lower().equals("of")) {
      // "het is niet zeker of zij vertrekken"
      return true;
    }
    return opener != null && cues.is(opener, Cue.ASKS)
        || cues.is(d.view.token(d.clause.tokens().get(0)).lower(), Cue.ASKS);
  }
}
