package org.sahelevents.coding;

import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Chunk;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Verb;

/** Tells which clauses only say what would be if something else were. */
final class Conditions {
  private final Cues cues;

  Conditions(Cues cues) {
    this.cues = cues;
  }

  /** "blijven totdat de laatste vertrekt": what the present waits for has not happened. */
  boolean isAwaited(Clause c) {
    return c.opener() != null
        && cues.is(c.opener(), Cue.UNTIL)
        && (c.parent() == null || !Tense.isOver(c.parent()));
  }

  /** "Wie een staatsgreep pleegt, …": a relative clause about nobody in particular opens the sentence. */
  boolean isWhoever(Clause c) {
    return c.type() == Clause.Type.RELATIVE
        && c.openerToken() == 0
        && !c.participial()
        && c.finite() != null
        && c.finite().form() == Verb.Form.PRESENT
        && !Tense.hasParticiple(c);
  }

  /** Whether the clause opens with a word of condition. */
  boolean opens(Clause c) {
    if (c.opener() == null) {
      return false;
    }
    return cues.is(c.opener(), Cue.CONDITION)
        || cues.is(c.opener(), Cue.EXCEPT)
        || cues.is(c.opener(), Cue.WHENEVER) && !Tense.isPast(c) && !Tense.isOver(c);
  }

  /** Whether another clause of the sentence is a condition for what this one tells. */
  boolean governs(Draft d) {
    Clause c = d.clause;
    for (Clause o : d.view.analysis.clauses()) {
      if (o != c && o.conditional() && c.type() == Clause.Type.MAIN) {
        return true;
      }
    }
    boolean open = isOpen(d);
    if (!open && !isUnreal(c)) {
      return false;
    }
    for (Clause o : d.view.analysis.clauses()) {
      if (o != c
          && o.type() == Clause.Type.SUBORDINATE
          && isCondition(d, o)
          && (open || Tense.isPast(o))
          && (o.parent() == null || o.parent() == c || c.type() == Clause.Type.MAIN)) {
        return true;
      }
    }
    return !open && withoutWhich(d);
  }

  /** "zonder de Russen zou …", "anders had …": a phrase is the condition. */
  private boolean withoutWhich(Draft d) {
    boolean would =
        d.clause.verbs().stream()
            .anyMatch(v -> cues.is(v.lemma(), Cue.WILL) && v.form() == Verb.Form.PAST);
    if (!would) {
      return false;
    }
    for (Chunk k : d.clause.chunks()) {
      if (k.preposition() != null && cues.is(k.preposition(), Cue.CONDITION)) {
        return true;
      }
    }
    return cues.is(d.view.token(d.clause.tokens().get(0)).lower(), Cue.CONDITION);
  }

  /** What opens with "tenzij" holds up only a main clause that follows; "als" holds up either. */
  private boolean isCondition(Draft d, Clause o) {
    if (o.opener() == null) {
      return false;
    }
    return cues.is(o.opener(), Cue.CONDITION)
        || cues.is(o.opener(), Cue.EXCEPT) && o.openerToken() == 0
        || "dat".equals(o.opener()) && isSupposed(d, o);
  }

  private boolean isSupposed(Draft d, Clause c) {
    int before = c.openerToken() - 1;
    return before >= 0
        && (cues.is(d.view.token(before).lower(), Cue.CONDITION)
            || cues.is(Governor.nounLemma(d.view.token(before)), Cue.CONDITION));
  }

  /** "had veroverd", "zou hebben veroverd": what did not come about when its condition is told in the past. */
  private boolean isUnreal(Clause c) {
    return Tense.isPluperfect(c)
        || c.verbs().stream()
            .anyMatch(v -> cues.is(v.lemma(), Cue.WILL) && v.form() == Verb.Form.PAST);
  }

  /** Whether the words leave open that it happened: what is told in the past has happened under any condition. */
  private boolean isOpen(Draft d) {
    Clause c = d.clause;
    return c.finite() == null
        || c.finite().form() == Verb.Form.PRESENT
            && d.verb != null
            && d.verb.form() != Verb.Form.PARTICIPLE
        || c.verbs().stream()
            .anyMatch(v -> cues.is(v.lemma(), Cue.WILL) && !Tense.hasParticiple(c));
  }
}
