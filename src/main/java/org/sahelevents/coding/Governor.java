package org.sahelevents.coding;

import java.util.EnumSet;
import java.util.Set;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Token;

/** Judges an event by the verb or noun that governs it: decide, try, deny, demand. */
final class Governor {
  private static final String SEVERAL = "several words";

  /** Cues of what has happened: a clause of purpose behind them is no more than that. */
  private static final Set<Cue> TOLD = EnumSet.of(Cue.COME, Cue.RISING);

  private final Cues cues;
  private final CueSearch search;

  Governor(Cues cues) {
    this.cues = cues;
    this.search = new CueSearch(cues);
  }

  /** What a governing verb or noun makes of the event; null when it leaves it standing. */
  String judge(Draft d, String lemma, int token) {
    return judge(d, lemma, token, cues.of(lemma));
  }

  /** What words make of the event that only together are a cue: "van plan zijn", "van de hand wijzen". */
  String judgePhrases(Draft d, Clause c) {
    Set<Cue> found = search.phrases(d.view, c);
    return found.isEmpty() ? null : judge(d, SEVERAL, c.tokens().get(0), found);
  }

  /** "bereid", "genegen": an adjective or participle that says what somebody would do. */
  String judgeReadiness(Draft d, int token) {
    String word = d.view.token(token).lower();
    return cues.is(word, Cue.READY) ? "governed by " + word + " (READY)" : null;
  }

  private String judge(Draft d, String lemma, int token, Set<Cue> found) {
    for (Cue cue : found) {
      switch (cue) {
        case PREVENT -> {
          if (!isPrevented(d)) {
            return "governed by " + lemma + " (" + cue + ")";
          }
          d.status = Status.ATTEMPTED;
          d.point(Field.STATUS, d.view.token(token).span());
        }
        case REFUSE, DEMAND, FEAR, DENY, READY, STAGED -> {
          return "governed by " + lemma + " (" + cue + ")";
        }
        case PLAN -> {
          boolean violent = d.type == EventType.ATTACK || d.type == EventType.TERRITORIAL_GAIN;
          if (violent && found.contains(Cue.REPORT)) {
            // "bevestigde de aanval": nobody confirms that there will be violence
            continue;
          }
          if (violent && !d.nominal && lemma.equals(SEVERAL)) {
            return "only intended";
          }
          if (d.status == null) {
            d.status = Status.PLANNED;
            d.point(Field.STATUS, d.view.token(token).span());
          }
        }
        case TRY, FAIL -> {
          d.status = Status.ATTEMPTED;
          d.point(Field.STATUS, d.view.token(token).span());
        }
        case BEGIN -> d.status = Tense.isPast(d.clause) ? Status.COMPLETED : Status.ONGOING;
        case DONE -> d.status = Status.COMPLETED;
        case SEEM -> {
          // "lijkt in zee te gaan" is an opinion, "lijkt te zijn vertrokken" a report
          if (d.verb != null && !Tense.isPerfectInfinitive(d.clause, d.verb)) {
            return "only seems so: " + lemma;
          }
        }
        case LIFT -> {
          if (d.nominal && d.mode == Mode.IMPOSE) {
            return "lifted, not imposed: " + lemma;
          }
        }
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

  /** "verijdelde een staatsgreep": who says that a coup was prevented says that one was tried. */
  private static boolean isPrevented(Draft d) {
    return d.nominal && d.type == EventType.COUP && Tense.isOver(d.clause);
  }

  /** Whether the lexicon knows anything of such a verb or noun. */
  boolean knows(String lemma) {
    return cues.of(lemma).stream().anyMatch(c -> !TOLD.contains(c));
  }

  /** The word by which a noun is found in the lexicon. */
  static String nounLemma(Token t) {
    String lemma = t.lemma("ZNW");
    return lemma != null ? lemma : t.lower();
  }
}
