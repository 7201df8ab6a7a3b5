package org.sahelevents.coding;

import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Verb;
import org.sahelevents.text.WordClass;
import org.sahelevents.time.TimeExpression;

/** Tells how a statement is meant: whether it states an event at all, how far that has come and how firmly it is said. */
final class Standing {
  private final Cues cues;
  private final Wording wording;
  private final VerbStanding verbs;
  private final NounStanding nouns;

  Standing(Cues cues) {
    this.cues = cues;
    Governor governor = new Governor(cues);
    Negation negation = new Negation(cues);
    wording = new Wording(cues);
    verbs = new VerbStanding(cues, governor, wording, negation);
    nouns = new NounStanding(cues, governor, wording, negation);
  }

  /** Sets status and certainty; returns why the words state no event, or null when they do. */
  String judge(Draft d) {
    String veto = d.nominal ? nouns.judge(d) : verbs.judge(d);
    veto = veto == null && d.nominal ? wording.label(d) : veto;
    if (veto != null) {
      return veto;
    }
    if (d.flags.contains("static") && isState(d)) {
      return "a standing presence";
    }
    if (d.type == EventType.ATTACK && d.verb != null && isGeneral(d)) {
      return "what they do in general";
    }
    if (d.flags.contains("dated") && !isDated(d)) {
      return "said in general";
    }
    if (d.certainty == Certainty.CONFIRMED && wording.isHearsay(d)) {
      d.certainty = Certainty.REPORTED;
    }
    for (Referent g : d.view.groups(d.clause)) {
      if ("volgens".equals(g.chunk.preposition()) && d.certainty == Certainty.CONFIRMED) {
        d.certainty = Certainty.REPORTED;
        d.point(Field.CERTAINTY, g.span);
      }
    }
    if (d.status == null) {
      d.status = StatusByTense.of(d);
    }
    if (d.flags.contains("attempted") || wording.isFailure(d)) {
      d.status = Status.ATTEMPTED;
    } else if (d.flags.contains("planned")) {
      d.status = Status.PLANNED;
    } else if (d.flags.contains("ongoing")
        && d.status == Status.COMPLETED
        && !Tense.isOver(d.clause)) {
      d.status = Status.ONGOING;
    }
    if (d.type == EventType.EXPULSION && d.status == Status.PLANNED && !willBe(d)) {
      // who announces that they must go, or are not welcome, has shown them the door
      d.status = Status.COMPLETED;
    }
    return null;
  }

  private boolean willBe(Draft d) {
    return d.clause.verbs().stream()
        .anyMatch(v -> cues.is(v.lemma(), Cue.WILL) || cues.is(v.lemma(), Cue.GOING));
  }

  /** "zijn in het land gelegerd" tells where they are; with "inmiddels" or a day it tells that they came. */
  private boolean isState(Draft d) {
    boolean become = d.clause.verbs().stream().anyMatch(v -> v.is(WordClass.PASSIVE));
    boolean now =
        d.clause.tokens().stream()
            .anyMatch(i -> cues.is(d.view.token(i).lower(), Cues.Cue.AT_PRESENT));
    if (now && !become && Tense.hasParticiple(d.clause)) {
      return true;
    }
    boolean fresh =
        d.view.times.stream()
            .anyMatch(
                t ->
                    d.view.span(d.clause).contains(t.span())
                        && (t.kind() == TimeExpression.Kind.PRESENT
                            || t.kind() == TimeExpression.Kind.POINT && !t.isTimeOfDay()));
    return d.passive && !become && !fresh;
  }

  /** "in Khartoem wordt gevochten": by nobody named, but in a place that is. */
  private static boolean isGoingOnThere(Draft d) {
    return d.passive
        && !d.roles.containsKey("subject")
        && d.view.groups(d.clause).stream()
            .anyMatch(g -> !g.chunk.bare() && !g.locations.isEmpty());
  }

  /** "ze vallen dorpen aan", told in the present of several and none in particular, at no time; a heading tells news that way. */
  private static boolean isGeneral(Draft d) {
    Referent to = d.roles.get("object");
    Verb finite = d.clause.finite();
    return to != null
        && finite != null
        && finite.form() == Verb.Form.PRESENT
        && finite.token() == d.verb.token()
        && !d.view.sentence().heading()
        && d.view.sentence().index() > 0
        && Boolean.TRUE.equals(to.plural)
        && !to.definite
        && to.others.isEmpty()
        && d.view.analysis.kinds().get(to.chunk.from()) != Kind.NUM
        && to.actors.isEmpty()
        && d.view.names.isEmpty()
        && d.view.times.stream()
            .noneMatch(
                t ->
                    t.kind() == TimeExpression.Kind.POINT
                        || t.kind() == TimeExpression.Kind.PRESENT);
  }

  /** Whether the sentence says when it happened, or its main clause tells it in the past. */
  private static boolean isDated(Draft d) {
    return !d.view.times.isEmpty()
        || d.clause.type() == Clause.Type.MAIN && (Tense.isOver(d.clause) || isGoingOnThere(d));
  }
}
