package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
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
    caught(view, drafts);
  }

  /** "Soldaten bezetten de radio. Twee van hen werden gedood, de anderen gearresteerd": those who tried it were caught. */
  private void caught(SentenceView view, List<Draft> drafts) {
    Draft coup = chronicle.lastTold(view.sentence().index() - 1, drafts);
    Referent plotters = coup == null ? null : coup.roles.get("subject");
    if (plotters == null || coup.type != EventType.COUP || !plotters.classes.contains("OFFICER")) {
      return;
    }
    for (Draft d : drafts) {
      Referent held = d.mode == Mode.DETAIN ? d.roles.get("object") : null;
      if (held != null && Boolean.TRUE.equals(held.plural) && isOneOf(view, held)) {
        coup.status = Status.ATTEMPTED;
        coup.evidence.put(Field.STATUS, new ArrayList<>(List.of(view.span(d.clause))));
      }
    }
  }

  /** Whether they are those spoken of before: "ze", or "de anderen" beside "twee van hen". */
  private static boolean isOneOf(SentenceView view, Referent held) {
    if (held.chunk.kind() == Kind.PRON) {
      return held.classes.contains("OFFICER");
    }
    return held.definite
        && held.classes.contains("SOLE")
        && view.analysis.clauses().stream()
            .flatMap(c -> view.groups(c).stream())
            .anyMatch(
                g ->
                    g.chunk.kind() == Kind.NUM
                        && g.chunk.bare()
                        && g.span.end() < held.span.start());
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
      boolean rising = view.groups(c).stream().anyMatch(r -> isRising(view, c, r));
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

  /** "de muiterij", not "de opstand van de studenten". */
  private boolean isRising(SentenceView view, Clause c, Referent r) {
    return r.definite
        && cues.is(r.head, Cues.Cue.RISING)
        && view.groups(c).stream()
            .noneMatch(
                g ->
                    g.chunk.isRightBehind(r.chunk)
                        && g.locations.isEmpty()
                        && !g.classes.contains("OFFICER"));
  }
}
