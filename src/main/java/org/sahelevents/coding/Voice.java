package org.sahelevents.coding;

import java.util.List;
import org.sahelevents.lexicon.Frame;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Verb;
import org.sahelevents.text.WordClass;

/** Tells whether a participle is passive. */
final class Voice {
  private Voice() {}

  /** "hebben de bedden weggetrokken": what takes "zijn" in the perfect when somebody goes is something else with "hebben" and an object. */
  static boolean isDoneToSomething(Clause clause, Verb verb, Frame frame, List<Referent> pool) {
    return frame.flags().contains("zijn")
        && frame.words().isEmpty()
        && !frame.object().constrains()
        && verb.form() == Verb.Form.PARTICIPLE
        && clause.verbs().stream()
            .anyMatch(v -> v != verb && v.is(WordClass.PERFECT) && !v.is(WordClass.COPULA))
        && pool.stream().skip(1).anyMatch(r -> r.chunk.kind() == Kind.NOUN);
  }

  static boolean isPassive(Clause clause, Verb verb, Frame frame) {
    if (verb.form() != Verb.Form.PARTICIPLE) {
      return false;
    }
    if (Tense.isPerfectInfinitive(clause, verb)) {
      return false;
    }
    boolean have = false;
    boolean be = false;
    boolean other = false;
    for (Verb v : clause.verbs()) {
      if (v.auxiliary() && v != verb) {
        if (v.is(WordClass.PASSIVE)) {
          return true;
        }
        be |= v.is(WordClass.COPULA);
        have |= v.is(WordClass.PERFECT) && !v.is(WordClass.COPULA);
        other |= !v.is(WordClass.PERFECT);
      } else if (v != verb && v.form().isFinite()) {
        // "houden de stad omsingeld"
        have = true;
      }
    }
    // a modal alone governs an infinitive that only looks like a participle ("moesten hun hotel
    // verlaten")
    if (have || other && !be) {
      return false;
    }
    return !frame.flags().contains("zijn");
  }
}
