package org.sahelevents.coding;

import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.time.TimeExpression;

/** Tells whether words only date something else by an event that the text has told before. */
final class Retold {
  private final Cues cues;
  private final Chronicle chronicle;

  Retold(Cues cues, Chronicle chronicle) {
    this.cues = cues;
    this.chronicle = chronicle;
  }

  /**
   * "Terwijl de Duitsers vertrokken, zagen zij", "de aftocht van de Duitsers duurt lang". Only of what happens once: the
   * same people attack or arrest again and again.
   */
  boolean isRetold(Draft d) {
    boolean once = d.type == EventType.WITHDRAWAL || d.type == EventType.COUP;
    return once
        && (d.nominal ? d.definite : isTimeClause(d.clause))
        && !isDated(d)
        && chronicle.hasTold(d);
  }

  private boolean isTimeClause(Clause c) {
    return c.type() == Clause.Type.SUBORDINATE
        && c.opener() != null
        && (cues.is(c.opener(), Cue.WHILE) || cues.is(c.opener(), Cue.UNTIL));
  }

  private static boolean isDated(Draft d) {
    return d.view.times.stream()
        .filter(t -> t.kind() != TimeExpression.Kind.EVENT_ANCHORED)
        .anyMatch(
            t ->
                d.clause.tokens().stream()
                    .anyMatch(i -> t.span().contains(d.view.token(i).span())));
  }
}
