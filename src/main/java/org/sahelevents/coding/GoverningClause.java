package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Verb;

/** Judges an event by the clause that its own is the content of: says that, fears that, decided to. */
final class GoverningClause {
  private final Cues cues;
  private final Governor governor;
  private final Negation negation;

  GoverningClause(Cues cues, Governor governor, Negation negation) {
    this.cues = cues;
    this.governor = governor;
    this.negation = negation;
  }

  /** Why the event does not stand; null when it does. */
  String judge(Draft d) {
    Clause c = d.clause;
    Clause parent = c.parent();
    if (parent == null) {
      return null;
    }
    if (!isContent(c)) {
      return Conditions.opens(parent) && c.type() == Clause.Type.SUBORDINATE
          ? "within a condition"
          : null;
    }
    if ("of".equals(c.opener())) {
      return "whether, not that";
    }
    for (int i : parent.tokens()) {
      if (cues.is(d.view.token(i).lower(), Cue.DENY)) {
        return "denied: " + d.view.token(i).form();
      }
    }
    Status before = d.status;
    String veto = byNoun(d, c);
    veto = veto != null ? veto : byVerbs(d, parent);
    if (veto != null) {
      return veto;
    }
    // what was announced and is told in the past or the perfect has happened
    if ("dat".equals(c.opener())
        && d.status == Status.PLANNED
        && before == null
        && Tense.isOver(c)) {
      d.status = null;
    }
    if (negation.of(d, parent) && !c.tokens().isEmpty()) {
      return "its governing clause is negated";
    }
    // "ik denk dat het zover komt dat ...": what governs the governing clause governs this one too
    if (isContent(parent) && parent.parent() != null) {
      veto = byVerbs(d, parent.parent());
      if (veto != null) {
        return veto;
      }
    }
    if (c.type() == Clause.Type.INFINITIVAL
        && "om".equals(c.opener())
        && !isGoverned(d, c, parent)) {
      return "a purpose";
    }
    return "dat".equals(c.opener()) && Conditions.opens(parent) ? "within a condition" : null;
  }

  private static boolean isContent(Clause c) {
    return "dat".equals(c.opener())
        || "of".equals(c.opener())
        || "hoe".equals(c.opener())
        || c.type() == Clause.Type.INFINITIVAL;
  }

  /** "het besluit om te vertrekken": the noun right before the clause, or one word further. */
  private String byNoun(Draft d, Clause c) {
    for (int i : nounsBefore(d, c)) {
      String veto = governor.judge(d, Governor.nounLemma(d.view.token(i)), i);
      if (veto != null) {
        return veto;
      }
    }
    return null;
  }

  private static List<Integer> nounsBefore(Draft d, Clause c) {
    List<Integer> nouns = new ArrayList<>();
    int last = c.openerToken() - 1;
    for (int i = Math.max(0, last - 1); i <= last; i++) {
      if (d.view.analysis.kinds().get(i) == Kind.NOUN) {
        nouns.add(i);
      }
    }
    return nouns;
  }

  private String byVerbs(Draft d, Clause parent) {
    for (Verb v : parent.verbs()) {
      if (v.auxiliary() && v.lemma().equals("kunnen")) {
        return "only possible";
      }
      String veto = governor.judge(d, v.lemma(), v.token());
      if (veto != null) {
        return veto;
      }
      if (v.auxiliary() && v.lemma().equals("willen") && parent.verbs().size() == 1) {
        return "wished";
      }
    }
    return null;
  }

  /** Whether the lexicon knows what the words before make of the clause. */
  private boolean isGoverned(Draft d, Clause c, Clause parent) {
    return parent.verbs().stream().anyMatch(v -> governor.knows(v.lemma()))
        || nounsBefore(d, c).stream()
            .anyMatch(i -> governor.knows(Governor.nounLemma(d.view.token(i))));
  }
}
