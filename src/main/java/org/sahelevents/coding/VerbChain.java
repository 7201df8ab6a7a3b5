package org.sahelevents.coding;

import java.util.Set;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Chunk;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Verb;
import org.sahelevents.text.WordClass;
import org.sahelevents.time.TimeExpression;

/** Judges an event by the verbs above its own in the same clause: will, must, want, refuse, try. */
final class VerbChain {
  private final Governor governor;
  private final GoverningClause governing;
  private final Cues cues;

  VerbChain(Cues cues, Governor governor, GoverningClause governing) {
    this.cues = cues;
    this.governor = governor;
    this.governing = governing;
  }

  /** Why the event does not stand; null when it does. */
  String judge(Draft d) {
    String veto = separated(d);
    veto = veto != null ? veto : byWordsBefore(d);
    if (veto != null) {
      return veto;
    }
    boolean perfect = isPerfect(d);
    for (Verb v : d.clause.verbs()) {
      if (v.token() == d.verb.token()) {
        continue;
      }
      veto = above(d, v, perfect);
      if (veto != null) {
        return veto;
      }
    }
    return null;
  }

  private String above(Draft d, Verb v, boolean perfect) {
    if (cues.is(v.lemma(), Cue.WILL)) {
      return will(d, v, perfect);
    }
    if (cues.is(v.lemma(), Cue.MUST)) {
      return must(d, v, perfect);
    }
    if (cues.is(v.lemma(), Cue.GOING)) {
      return going(d, v);
    }
    boolean open =
        cues.is(v.lemma(), Cue.CAN)
            || cues.is(v.lemma(), Cue.MAY)
            || cues.is(v.lemma(), Cue.NEED)
            || cues.is(v.lemma(), Cue.WISH);
    return open ? mayOrWill(d, v) : governed(d, v);
  }

  private static boolean isPerfect(Draft d) {
    return d.verb.form() == Verb.Form.PARTICIPLE
        && d.clause.verbs().stream().anyMatch(v -> v.auxiliary() && v.is(WordClass.PERFECT));
  }

  /** "zou vertrekken" did not unless it was planned; "zou zijn vertrokken" is hearsay. */
  private String will(Draft d, Verb v, boolean perfect) {
    boolean past = v.form() == Verb.Form.PAST;
    if (past && perfect && hasBare(d, Set.of(Cue.MUST, Cue.CAN, Cue.MAY))) {
      return "should or could have, did not";
    }
    if (past && (perfect || d.type == EventType.ARREST && isSince(d))) {
      d.certainty = Certainty.REPORTED;
    } else if (past && !governing.isAnnounced(d)) {
      return "would, not did";
    } else {
      d.status = Status.PLANNED;
    }
    d.point(Field.STATUS, d.view.token(v.token()).span());
    return null;
  }

  /** "zou sinds mei vastzitten": what has lasted since then is told, not foreseen. */
  private static boolean isSince(Draft d) {
    return d.view.times.stream()
        .anyMatch(t -> t.kind() == TimeExpression.Kind.SINCE && ClauseTime.inside(d, d.clause, t));
  }

  private boolean hasBare(Draft d, Set<Cue> wanted) {
    return d.clause.verbs().stream()
        .anyMatch(
            v ->
                v.form() == Verb.Form.INFINITIVE
                    && cues.of(v.lemma()).stream().anyMatch(wanted::contains));
  }

  /** "moest vertrekken", "heeft moeten vertrekken" tell that it did. */
  private static String must(Draft d, Verb v, boolean perfect) {
    boolean over =
        v.form() == Verb.Form.PAST && !perfect
            || Tense.isDoubleInfinitive(d.clause)
            || v.form() == Verb.Form.INFINITIVE && perfect && v.token() < d.verb.token();
    d.status = over ? Status.COMPLETED : Status.PLANNED;
    d.point(Field.STATUS, d.view.token(v.token()).span());
    return null;
  }

  private static String going(Draft d, Verb v) {
    if (v.form() == Verb.Form.PRESENT && d.verb.form() == Verb.Form.INFINITIVE) {
      d.status = Status.PLANNED;
    }
    return null;
  }

  /** Forces that want to leave are on their way; else nothing follows from what may be or is wished. */
  private String mayOrWill(Draft d, Verb v) {
    if (d.words.contains(v.token())) {
      // "mocht zijn koffers pakken": the entry itself says what the modal means
      return null;
    }
    boolean wish = cues.is(v.lemma(), Cue.WISH) && v.form() == Verb.Form.PRESENT;
    if (cues.is(v.lemma(), Cue.MAY) && d.flags.contains("negated")) {
      return null;
    }
    if (wish && d.type == EventType.WITHDRAWAL) {
      d.status = Status.PLANNED;
      return null;
    }
    if (v.form() == Verb.Form.PAST && !cues.is(v.lemma(), Cue.WISH) && isDated(d)) {
      d.status = Status.COMPLETED;
      return null;
    }
    return d.verb.form() != Verb.Form.PARTICIPLE || v.form() == Verb.Form.PRESENT
        ? "only possible or wished: " + v.lemma()
        : null;
  }

  /** "mochten maandag naar huis": who was allowed to on a day, did; in a clause of its own, not as what somebody says. */
  private static boolean isDated(Draft d) {
    return (d.clause.type() == Clause.Type.MAIN || d.clause.type() == Clause.Type.RELATIVE)
        && d.view.times.stream()
            .anyMatch(
                t ->
                    t.kind() == TimeExpression.Kind.POINT
                        && !t.isTimeOfDay()
                        && d.view.span(d.clause).contains(t.span()));
  }

  private String governed(Draft d, Verb v) {
    boolean governs =
        d.verb.afterTe()
            || d.verb.form() == Verb.Form.INFINITIVE
            || Tense.isPerfectInfinitive(d.clause, d.verb);
    if (governs && cues.is(v.lemma(), Cue.SEEM)) {
      return seems(d, v);
    }
    return governs && !v.auxiliary() ? governor.judge(d, v.lemma(), v.token()) : null;
  }

  /** "lijkt te vertrekken" is an opinion, "lijkt te zijn vertrokken" a report. */
  private static String seems(Draft d, Verb v) {
    if (!Tense.isPerfectInfinitive(d.clause, d.verb)) {
      return "only seems so: " + v.lemma();
    }
    d.certainty = Certainty.REPORTED;
    d.point(Field.CERTAINTY, d.view.token(v.token()).span());
    return null;
  }

  /** "is bereid … te sturen", "deed een poging … af te zetten": what stands between the finite verb and its infinitive. */
  private String byWordsBefore(Draft d) {
    Verb finite = d.clause.finite();
    if (isNoun(d)) {
      return governor.judgePhrases(d, d.clause);
    }
    if (!d.verb.afterTe() || finite == null || finite.token() > d.verb.token()) {
      return null;
    }
    String veto = governor.judgePhrases(d, d.clause);
    for (Chunk k : d.clause.chunks()) {
      if (veto == null
          && k.kind() == Kind.NOUN
          && k.bare()
          && k.head() > finite.token()
          && k.head() < d.verb.token()) {
        veto = governor.judge(d, Governor.nounLemma(d.view.token(k.head())), k.head());
      }
    }
    for (int i : d.clause.tokens()) {
      if (veto == null && i > finite.token() && i < d.verb.token()) {
        veto = governor.judgeReadiness(d, i);
      }
    }
    return veto;
  }

  /** "groen licht voor het zenden van militairen": an infinitive that stands as a noun. */
  private static boolean isNoun(Draft d) {
    int before = d.verb.token() - 1;
    return d.verb.form() == Verb.Form.INFINITIVE
        && before >= 0
        && d.view.token(before).lower().equals("het")
        && before + 2 < d.view.tokens().size()
        && d.view.token(before + 2).lower().equals("van");
  }

  /** "roept Mali op de gevangenen vrij te laten": the particle of the governing verb stands before a noun phrase. */
  private String separated(Draft d) {
    if (!d.verb.afterTe()) {
      return null;
    }
    for (Verb v : d.clause.verbs()) {
      if (v == d.verb || v.auxiliary()) {
        continue;
      }
      for (int i = v.token() + 1; i < d.verb.token(); i++) {
        Kind k = d.view.analysis.kinds().get(i);
        if (k == Kind.PREP || k == Kind.PARTICLE) {
          String veto = governor.judge(d, d.view.token(i).lower() + v.lemma(), v.token());
          if (veto != null) {
            return veto;
          }
        }
      }
    }
    return null;
  }
}
