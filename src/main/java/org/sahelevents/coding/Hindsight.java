package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Verb;

/** Corrects an event by what the text says of it afterwards: that it is denied, or that it was only tried. */
final class Hindsight {
  private final Cues cues;
  private final Chronicle chronicle;

  Hindsight(Cues cues, Chronicle chronicle) {
    this.cues = cues;
    this.chronicle = chronicle;
  }

  /**
   * @param drafts those of the sentence itself
   */
  void apply(SentenceView view, List<Draft> drafts) {
    dispute(view, drafts);
    fail(view, drafts);
  }

  /** "Moskou ontkent dat": what was told just before is disputed. */
  private void dispute(SentenceView view, List<Draft> drafts) {
    for (Clause c : view.analysis.clauses()) {
      for (Verb v : c.verbs()) {
        if (!cues.is(v.lemma(), Cues.Cue.DENY) || c.type() != Clause.Type.MAIN) {
          continue;
        }
        boolean back =
            view.groups(c).stream()
                .anyMatch(
                    r ->
                        r.pronoun
                            && (r.head.equals("dat")
                                || r.head.equals("dit")
                                || r.head.equals("het")));
        Draft before =
            drafts.stream()
                .filter(d -> d.clause != c)
                .findFirst()
                .orElse(chronicle.lastTold(view.sentence().index()));
        if (back && before != null) {
          before.certainty = Certainty.DISPUTED;
          before.point(Field.CERTAINTY, view.token(v.token()).span());
        }
      }
    }
  }

  /** "…, maar de poging werd verijdeld": what was told just before was only tried. */
  private void fail(SentenceView view, List<Draft> drafts) {
    for (Clause c : view.analysis.clauses()) {
      boolean failed = c.verbs().stream().anyMatch(v -> cues.is(v.lemma(), Cues.Cue.FAIL));
      boolean attempt =
          view.groups(c).stream().anyMatch(r -> r.definite && cues.is(r.head, Cues.Cue.TRY));
      boolean rising =
          view.groups(c).stream().anyMatch(r -> r.definite && cues.is(r.head, Cues.Cue.RISING));
      if (!failed || !attempt && !rising) {
        continue;
      }
      Draft before =
          drafts.stream()
              .filter(d -> d.clause != c)
              .findFirst()
              .orElse(chronicle.lastTold(view.sentence().index()));
      if (before != null && (attempt || before.type == EventType.COUP)) {
        before.status = Status.ATTEMPTED;
        before.evidence.put(Field.STATUS, new ArrayList<>(List.of(view.span(c))));
      }
    }
  }
}
