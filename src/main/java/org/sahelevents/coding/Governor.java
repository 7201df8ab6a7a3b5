package org.sahelevents.coding;

import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Token;

/** Judges an event by the verb or noun that governs it: decide, try, deny, demand. */
final class Governor {
  private final Cues cues;

  Governor(Cues cues) {
    this.cues = cues;
  }

  /** What a governing verb or noun makes of the event; null when it leaves it standing. */
  String judge(Draft d, String lemma, int token) {
    for (Cue cue : cues.of(lemma)) {
      switch (cue) {
        case REFUSE, DEMAND, FEAR, DENY -> {
          return "governed by " + lemma + " (" + cue + ")";
        }
        case PLAN -> {
          if (d.status == null) {
            d.status = Status.PLANNED;
            d.point(Field.STATUS, d.view.token(token).span());
          }
        }
        case TRY, FAIL -> {
          d.status = Status.ATTEMPTED;
          d.point(Field.STATUS, d.view.token(token).span());
        }
        case BEGIN -> d.status = Tense.isOver(d.clause) ? Status.COMPLETED : Status.ONGOING;
        case STOP -> {
          if (d.nominal && (d.type == EventType.ATTACK || d.type == EventType.PROTEST)) {
            return "ended, not told: " + lemma;
          }
        }
        case REPORT, RUMOUR -> {
          d.certainty = Certainty.REPORTED;
          d.point(Field.CERTAINTY, d.view.token(token).span());
        }
        default -> {}
      }
    }
    return null;
  }

  /** Whether the lexicon knows anything of such a verb or noun. */
  boolean knows(String lemma) {
    return !cues.of(lemma).isEmpty();
  }

  /** The word by which a noun is found in the lexicon. */
  static String nounLemma(Token t) {
    String lemma = t.lemma("ZNW");
    return lemma != null ? lemma : t.lower();
  }
}
