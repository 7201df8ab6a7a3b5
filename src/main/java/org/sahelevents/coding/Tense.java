package org.sahelevents.coding;

import org.sahelevents.text.Clause;
import org.sahelevents.text.Verb;
import org.sahelevents.text.WordClass;

/** What the verb forms of a clause tell about when it lies. */
final class Tense {
  private Tense() {}

  /** Whether its finite verb is in the past tense. */
  static boolean isPast(Clause c) {
    return c.finite() != null && c.finite().form() == Verb.Form.PAST;
  }

  /** Whether it has a participle, be it of the perfect or of the passive. */
  static boolean hasParticiple(Clause c) {
    return c.verbs().stream().anyMatch(v -> v.form() == Verb.Form.PARTICIPLE);
  }

  /** "hebben moeten verlaten", "heeft laten terugkomen": a perfect whose participle has the form of an infinitive. */
  static boolean isDoubleInfinitive(Clause c) {
    Verb finite = c.finite();
    return finite != null
        && finite.auxiliary()
        && finite.is(WordClass.PERFECT)
        && c.verbs().size() > 2
        && c.verbs().stream()
                .filter(v -> v.form() == Verb.Form.INFINITIVE && !v.afterTe())
                .mapToInt(v -> v.auxiliary() ? 2 : 1)
                .sum()
            > 1;
  }

  /** "had verlaten", "was vertrokken". */
  static boolean isPluperfect(Clause c) {
    boolean had =
        c.verbs().stream()
            .anyMatch(v -> v.auxiliary() && v.form() == Verb.Form.PAST && v.is(WordClass.PERFECT));
    return had && hasParticiple(c);
  }

  /** Whether it tells what is over: in the past tense, or in a perfect that is no passive of the present. */
  static boolean isOver(Clause c) {
    boolean done = false;
    boolean passive = false;
    for (Verb v : c.verbs()) {
      if (v.form() == Verb.Form.PAST && !v.is(WordClass.FUTURE)) {
        return true;
      }
      done |= v.form() == Verb.Form.PARTICIPLE;
      passive |= v.is(WordClass.PASSIVE) && v.form() != Verb.Form.PARTICIPLE;
    }
    return done && !passive || isDoubleInfinitive(c);
  }

  /** "te hebben gedood", "te zijn vertrokken": the participle with its own auxiliary behind "te". */
  static boolean isPerfectInfinitive(Clause c, Verb participle) {
    return participle.form() == Verb.Form.PARTICIPLE
        && c.verbs().stream()
            .anyMatch(
                v ->
                    v.afterTe()
                        && v.is(WordClass.PERFECT)
                        && Math.abs(v.token() - participle.token()) <= 2);
  }
}
