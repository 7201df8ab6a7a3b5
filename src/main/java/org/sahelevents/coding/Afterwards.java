package org.sahelevents.coding;

import java.util.List;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Span;

/** Dates an event by the sentence behind it: "Dat gebeurde in maart", "Dat deed het land een maand na de coup". */
final class Afterwards {
  private final Timing timing;
  private final Chronicle chronicle;
  private final Cues cues;

  Afterwards(Timing timing, Chronicle chronicle, Cues cues) {
    this.timing = timing;
    this.chronicle = chronicle;
    this.cues = cues;
  }

  /**
   * @param drafts those of the sentence itself
   */
  void apply(SentenceView view, List<Draft> drafts) {
    Draft before = chronicle.lastTold(view.sentence().index() - 1, drafts);
    Clause first = view.analysis.clauses().isEmpty() ? null : view.analysis.clauses().get(0);
    if (before == null || first == null || before.evidence.containsKey(Field.INTERVAL)) {
      return;
    }
    boolean happened =
        first.type() == Clause.Type.MAIN
            && Tense.isOver(first)
            && cues.is(view.token(first.tokens().get(0)).lower(), Cue.THAT)
            && first.verbs().stream().anyMatch(v -> cues.is(v.lemma(), Cue.HAPPEN));
    if (!happened) {
      return;
    }
    Draft there = before.at(view, first);
    timing.settle(there, drafts);
    List<Span> words = there.evidence.get(Field.INTERVAL);
    if (words != null) {
      before.interval = there.interval;
      words.forEach(w -> before.point(Field.INTERVAL, w));
    }
  }
}
