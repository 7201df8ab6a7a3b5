package org.sahelevents.coding;

import org.sahelevents.lexicon.Frame;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Verb;
import org.sahelevents.text.WordClass;

/** Tells whether a participle is passive. */
final class Voice {
  private Voice() {}

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
