package org.sahelevents.coding;

import java.util.List;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Reading;
import org.sahelevents.text.Token;
import org.sahelevents.text.Verb;
import org.sahelevents.time.TimeExpression;

/** Tells whether a noun states its event, or only names what is feared, meant, discussed or told elsewhere. */
final class NounStanding {
  private final Cues cues;
  private final CueSearch search;
  private final Governor governor;
  private final Wording wording;
  private final Negation negation;
  private final GoverningClause governing;
  private final Conditions conditions;

  NounStanding(Cues cues, Governor governor, Wording wording, Negation negation) {
    this.cues = cues;
    this.search = new CueSearch(cues);
    this.conditions = new Conditions(cues);
    this.governor = governor;
    this.wording = wording;
    this.negation = negation;
    this.governing = new GoverningClause(cues, governor, negation);
  }

  /** Why the event does not stand; null when it does. */
  String judge(Draft d) {
    Referent self = d.roles.get("self");
    if (d.view.sentence().isQuestion()) {
      return "a question";
    }
    String veto = byOwnWords(d, self);
    veto = veto != null ? veto : byPhrase(d, self);
    veto = veto != null ? veto : byPreposition(d, self);
    veto = veto != null ? veto : wording.stillToCome(d);
    if (veto != null) {
      return veto;
    }
    String preposition = self.chunk.preposition();
    if (preposition != null && cues.is(preposition, Cue.ANCHOR)) {
      return byAnchor(d, self);
    }
    return byClause(d);
  }

  /** "geen coup", "mogelijke aanval", "mislukte coup": what the words before the noun make of it. */
  private String byOwnWords(Draft d, Referent self) {
    for (int i = self.chunk.from(); i < d.from; i++) {
      Token t = d.view.token(i);
      if (cues.is(t.lower(), Cue.NEGATION)) {
        return "negated";
      }
      for (Reading r : t.readings()) {
        for (Cue cue : cues.of(r.lemma())) {
          switch (cue) {
            case FEAR, POSSIBLE, HABIT, DENY -> {
              return "only " + t.form();
            }
            case FAIL -> d.status = Status.ATTEMPTED;
            case PLAN -> d.status = Status.PLANNED;
            case RUMOUR -> d.certainty = Certainty.REPORTED;
            default -> {}
          }
        }
      }
    }
    return null;
  }

  private String byPhrase(Draft d, Referent self) {
    if (wording.isFigure(d, self)) {
      return "a figure of speech";
    }
    if (d.type == EventType.ATTACK && wording.isOnIdea(d, self)) {
      return "not against people or places";
    }
    if (d.type == EventType.ATTACK && (isOfSpeakers(d, "van") || isOfSpeakers(d, "door"))) {
      return "an attack in words";
    }
    if (wording.isFiction(d)) {
      return "made up";
    }
    if (isSpell(d, self)) {
      return "how long it lasted";
    }
    if (!self.definite && self.chunk.bare() && hasVerb(d, Cue.SEEM)) {
      return "only seems so";
    }
    if (d.type == EventType.ATTACK && isLaidDown(d)) {
      return "what a treaty or law lays down";
    }
    if (isBackReference(d, self)) {
      d.back = true;
      return "refers back to an event without telling it";
    }
    if ("over".equals(self.chunk.preposition()) && !self.definite) {
      return "a subject of talk";
    }
    if (d.type == EventType.ATTACK && wording.isAccident(d) && !d.roles.containsKey("door")) {
      return "an accident";
    }
    if (!self.definite && self.chunk.bare() && hasVerb(d, Cue.CALL)) {
      return "only called so";
    }
    return byNounBefore(d, self);
  }

  /** "na drie jaar gijzeling": a stretch of time filled with it; "dagenlange rellen" are riots. */
  private static boolean isSpell(Draft d, Referent self) {
    int first = self.chunk.from();
    int start = d.view.token(first).span().start();
    boolean counted = first > 1 && !isFirstOf(d, first - 1);
    return counted
        && !self.definite
        && self.chunk.from() == d.from
        && d.view.times.stream()
            .anyMatch(t -> t.kind() == TimeExpression.Kind.DURATION && start - t.span().end() == 1);
  }

  /** Whether an expression of time begins with the token, so that a length before it is a word of its own. */
  private static boolean isFirstOf(Draft d, int token) {
    int start = d.view.token(token).span().start();
    return d.view.times.stream().anyMatch(t -> t.span().start() == start);
  }

  /** "een pact dat een aanval op de een tot een aanval op allen verklaart": what is laid down has not happened. */
  private boolean isLaidDown(Draft d) {
    for (Clause c = d.clause; c != null; c = c.parent()) {
      int before = c.openerToken() - 1;
      if (before >= 0
          && !Tense.isPast(c)
          && cues.is(Governor.nounLemma(d.view.token(before)), Cue.RULE)) {
        return true;
      }
    }
    return false;
  }

  /** "aanvallen van de oppositie": those who attack with words. */
  private static boolean isOfSpeakers(Draft d, String preposition) {
    Referent by = d.roles.get(preposition);
    return by != null
        && (by.classes.contains("OPPOSITION") || by.classes.contains("PARTY"))
        && !by.classes.contains("ARMED")
        && !by.classes.contains("REBEL");
  }

  private String byPreposition(Draft d, Referent self) {
    String preposition = self.chunk.preposition();
    if ("voor".equals(preposition) && !isMeasuredFrom(d, self) && !hasVerb(d, Cue.BLAME)) {
      if (search.findPhrase(d.view, d.clause, Cue.PLAN) < 0) {
        return "only meant for it";
      }
      // "groen licht voor het sturen van troepen"
      d.status = Status.PLANNED;
    }
    if (isGeneral(d, self)) {
      return "said in general";
    }
    boolean subjectOfTalk = "over".equals(preposition) || "om".equals(preposition);
    return subjectOfTalk && (hasVerb(d, Cue.TALK) || search.find(d.view, d.clause, Cue.TALK) >= 0)
        ? "only talked about"
        : null;
  }

  private boolean hasVerb(Draft d, Cue cue) {
    return d.clause.verbs().stream().anyMatch(v -> cues.is(v.lemma(), cue));
  }

  /** "een week voor de coup": the preposition belongs to an expression of time. */
  private static boolean isMeasuredFrom(Draft d, Referent self) {
    return d.view.times.stream()
        .anyMatch(
            t ->
                t.kind() == TimeExpression.Kind.EVENT_ANCHORED
                    && (self.definite || t.text().indexOf(' ') > 0)
                    && t.span().end() <= self.span.start()
                    && self.span.start() - t.span().end() < 3);
  }

  /** "Aanslagen eisen veel levens": several, none in particular, at no time. */
  private static boolean isGeneral(Draft d, Referent self) {
    boolean plural =
        d.view.token(d.from).hasTag("ZNW:MRV") && !d.view.token(d.from).hasTag("ZNW:EKV");
    boolean present =
        d.clause.finite() != null
            && d.clause.finite().form() == Verb.Form.PRESENT
            && !Tense.hasParticiple(d.clause);
    return plural && present && !self.definite && d.view.times.isEmpty();
  }

  /** An event that dates or grounds another has happened, unless that is only aimed at or depends on it. */
  private String byAnchor(Draft d, Referent self) {
    if (!self.definite && "om".equals(d.clause.opener())) {
      return "within a purpose";
    }
    if (d.status == null) {
      d.status = Status.COMPLETED;
    }
    return conditions.opens(d.clause) && self.chunk.preposition().equals("bij")
        ? "within a condition"
        : null;
  }

  private String byClause(Draft d) {
    Clause c = d.clause;
    if (conditions.isWhoever(c)) {
      return "whoever does so, in general";
    }
    if (conditions.opens(c)) {
      return "a condition";
    }
    if (negation.of(d, c) || search.find(d.view, c, Cue.DENY) >= 0) {
      return "negated or denied";
    }
    if (conditions.governs(d)) {
      return "depends on a condition";
    }
    String together = governor.judgePhrases(d, c);
    if (together != null) {
      return together;
    }
    for (Verb v : wording.isLikened(d) ? List.<Verb>of() : c.verbs()) {
      String veto = v.auxiliary() ? byAuxiliary(d, v) : governor.judge(d, v.lemma(), v.token());
      if (veto != null) {
        return veto;
      }
    }
    return governing.judge(d) != null && c.type() != Clause.Type.RELATIVE
        ? "its clause states no fact"
        : wording.habit(d);
  }

  private String byAuxiliary(Draft d, Verb v) {
    boolean perfect = Tense.hasParticiple(d.clause);
    boolean would = cues.is(v.lemma(), Cue.WILL) && v.form() == Verb.Form.PAST;
    if (cues.is(v.lemma(), Cue.CAN)
        || cues.is(v.lemma(), Cue.WISH)
        || would && d.clause.verbs().size() > 1 && !perfect && !governing.isAnnounced(d)) {
      return "only possible or wished: " + v.lemma();
    }
    if (would && perfect) {
      d.certainty = Certainty.REPORTED;
      d.point(Field.CERTAINTY, d.view.token(v.token()).span());
    } else if (cues.is(v.lemma(), Cue.WILL) || cues.is(v.lemma(), Cue.MUST)) {
      d.status = Status.PLANNED;
    }
    return null;
  }

  /** "na de coup": dated or grounded by an event that is told elsewhere. */
  private boolean isBackReference(Draft d, Referent self) {
    String preposition = self.chunk.preposition();
    boolean dated =
        d.view.times.stream()
            .anyMatch(
                t ->
                    t.span().start() >= d.trigger().end()
                        && t.span().start() - d.trigger().end() < 12
                        && t.kind() != TimeExpression.Kind.EVENT_ANCHORED);
    return self.definite
        && (d.bare || isOfDay(d, self))
        && !dated
        && preposition != null
        && cues.is(preposition, Cue.BACK);
  }

  /** "op de dag van de machtsgreep". */
  private boolean isOfDay(Draft d, Referent self) {
    int before = self.chunk.from() - 2;
    return "van".equals(self.chunk.preposition())
        && before >= 0
        && cues.is(Governor.nounLemma(d.view.token(before)), Cue.DAY_OF);
  }

  /** "angst voor een staatsgreep", "de eis van vertrek", "poging tot". */
  private String byNounBefore(Draft d, Referent self) {
    // the noun stands before the preposition
    int i = self.chunk.from() - 2;
    if (self.chunk.preposition() == null || i < 0 || d.view.analysis.kinds().get(i) != Kind.NOUN) {
      return null;
    }
    return governor.judge(d, Governor.nounLemma(d.view.token(i)), i);
  }
}
