package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Chunk;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Verb;

/** Judges an event by the clauses that its own is the content of, one above the other: says that, fears that, decided to. */
final class GoverningClause {
  /** How many clauses up what is said still touches the event. */
  private static final int REACH = 4;

  private final Cues cues;
  private final CueSearch search;
  private final Governor governor;
  private final Negation negation;
  private final Conditions conditions;

  GoverningClause(Cues cues, Governor governor, Negation negation) {
    this.cues = cues;
    this.search = new CueSearch(cues);
    this.governor = governor;
    this.negation = negation;
    this.conditions = new Conditions(cues);
  }

  /** Why the event does not stand; null when it does. */
  String judge(Draft d) {
    Clause c = d.clause;
    if (c.parent() != null && !isContent(c)) {
      return conditions.opens(c.parent()) && c.type() == Clause.Type.SUBORDINATE
          ? "within a condition"
          : null;
    }
    for (int up = 0; up < REACH && c.parent() != null && isContent(c); up++) {
      String veto = step(d, c, c.parent(), up == 0);
      if (veto != null) {
        return veto;
      }
      c = c.parent();
    }
    return null;
  }

  private String step(Draft d, Clause c, Clause parent, boolean own) {
    if ("of".equals(c.opener())) {
      return "whether, not that";
    }
    List<Integer> nouns = nounsBefore(d, c, parent);
    if ("dat".equals(c.opener()) && isSupposed(d, c, nouns)) {
      return "only supposed";
    }
    int denied = search.find(d.view, parent, Cue.DENY);
    if (denied >= 0) {
      return "denied: " + d.view.token(denied).form();
    }
    Status before = d.status;
    boolean tried = nouns.stream().anyMatch(i -> is(d, i, Cue.TRY)) || has(parent, Cue.TRY);
    if (fails(d, parent, tried)) {
      if (!tried && !isViolent(d)) {
        return "a plan that failed";
      }
      d.status = Status.ATTEMPTED;
      return null;
    }
    String veto = byNouns(d, nouns);
    veto = veto != null ? veto : byVerbs(d, parent);
    veto = veto != null ? veto : governor.judgePhrases(d, parent);
    if (veto != null) {
      return veto;
    }
    // what was announced and is told in the past or the perfect has happened
    if (own
        && "dat".equals(c.opener())
        && d.status == Status.PLANNED
        && before == null
        && Tense.isOver(c)) {
      d.status = null;
    }
    if (negation.of(d, parent) && !c.tokens().isEmpty()) {
      return "its governing clause is negated";
    }
    if (own
        && c.type() == Clause.Type.INFINITIVAL
        && "om".equals(c.opener())
        && !isJourney(d, parent)
        && !isGoverned(d, parent, nouns)) {
      return "a purpose";
    }
    return "dat".equals(c.opener()) && conditions.opens(parent) ? "within a condition" : null;
  }

  /** Whether somebody who can has said that this will be: "kondigde aan dat …", "het besluit dat …"; nobody announces violence. */
  boolean isAnnounced(Draft d) {
    Clause c = d.clause;
    if (isViolent(d)) {
      return false;
    }
    for (int up = 0; up < REACH && c.parent() != null && isContent(c); up++) {
      Clause parent = c.parent();
      if (has(parent, Cue.PLAN)
          || search.findPhrase(d.view, parent, Cue.PLAN) >= 0
          || nounsBefore(d, c, parent).stream().anyMatch(i -> is(d, i, Cue.PLAN))) {
        return true;
      }
      c = parent;
    }
    return false;
  }

  /** "kwam naar Nouakchott om een akkoord te tekenen": whoever came for that has done it. */
  private boolean isJourney(Draft d, Clause parent) {
    boolean came = d.type == EventType.AGREEMENT && has(parent, Cue.COME) && Tense.isOver(parent);
    d.status = came ? Status.COMPLETED : d.status;
    return came;
  }

  private static boolean isContent(Clause c) {
    return "dat".equals(c.opener())
        || "of".equals(c.opener())
        || "hoe".equals(c.opener())
        || c.type() == Clause.Type.INFINITIVAL;
  }

  /** "in het geval dat", "stel dat", "op voorwaarde dat". */
  private boolean isSupposed(Draft d, Clause c, List<Integer> nouns) {
    int before = c.openerToken() - 1;
    return nouns.stream().anyMatch(i -> is(d, i, Cue.CONDITION))
        || c.parent() != null && search.findPhrase(d.view, c.parent(), Cue.CONDITION) >= 0
        || before >= 0 && cues.is(d.view.token(before).lower(), Cue.CONDITION);
  }

  /** "een complot om … is verijdeld", "de poging liep op niets uit", "slaagden er niet in … te". */
  private boolean fails(Draft d, Clause parent, boolean tried) {
    boolean prevented = tried && has(parent, Cue.PREVENT);
    return prevented
        || has(parent, Cue.FAIL)
        || search.find(d.view, parent, Cue.FAIL) >= 0
        || search.findPhrase(d.view, parent, Cue.PREVENT) >= 0;
  }

  private static boolean isViolent(Draft d) {
    return d.type == EventType.COUP
        || d.type == EventType.ATTACK
        || d.type == EventType.TERRITORIAL_GAIN;
  }

  private boolean is(Draft d, int token, Cue cue) {
    return cues.is(Governor.nounLemma(d.view.token(token)), cue);
  }

  private boolean has(Clause c, Cue cue) {
    return search.verb(c, cue) != null;
  }

  /** "het besluit om te vertrekken": the noun before the clause makes of it what it is. */
  private String byNouns(Draft d, List<Integer> nouns) {
    for (int i : nouns) {
      String veto = governor.judge(d, Governor.nounLemma(d.view.token(i)), i);
      if (veto != null) {
        return veto;
      }
    }
    return null;
  }

  /** The noun right before the clause or one word further, and the one that this belongs to: "een poging van officieren om". */
  private List<Integer> nounsBefore(Draft d, Clause c, Clause parent) {
    List<Integer> nouns = new ArrayList<>();
    int last = c.openerToken() - 1;
    for (int i = Math.max(0, last - 1); i <= last; i++) {
      if (d.view.analysis.kinds().get(i) == Kind.NOUN && !isGround(parent, i)) {
        nouns.add(i);
      }
    }
    List<Chunk> chunks = parent.chunks();
    for (int n = chunks.size() - 1; n > 0; n--) {
      Chunk behind = chunks.get(n);
      Chunk head = chunks.get(n - 1);
      boolean chained =
          behind.isRightBehind(head) && behind.to() <= last && behind.to() >= last - 1;
      if (chained && governor.knows(Governor.nounLemma(d.view.token(head.head())))) {
        nouns.add(head.head());
      }
      if (chained) {
        last = head.to();
      }
    }
    return nouns;
  }

  /** "besloot na dat verzoek om …": what only dates or grounds the clause above does not govern this one. */
  private boolean isGround(Clause parent, int noun) {
    return parent.chunks().stream()
            .anyMatch(
                k ->
                    k.head() == noun
                        && k.preposition() != null
                        && cues.is(k.preposition(), Cue.ANCHOR))
        && parent.verbs().stream().anyMatch(v -> governor.knows(v.lemma()));
  }

  private String byVerbs(Draft d, Clause parent) {
    for (Verb v : parent.verbs()) {
      if (v.auxiliary() && cues.is(v.lemma(), Cue.CAN)) {
        return "only possible";
      }
      String veto = governor.judge(d, v.lemma(), v.token());
      if (veto != null) {
        return veto;
      }
      if (v.auxiliary() && cues.is(v.lemma(), Cue.WISH) && parent.verbs().size() == 1) {
        return "wished";
      }
    }
    return null;
  }

  /** Whether the lexicon knows what the words before make of the clause. */
  private boolean isGoverned(Draft d, Clause parent, List<Integer> nouns) {
    return parent.verbs().stream().anyMatch(v -> governor.knows(v.lemma()))
        || !search.phrases(d.view, parent).isEmpty()
        || nouns.stream().anyMatch(i -> governor.knows(Governor.nounLemma(d.view.token(i))));
  }
}
