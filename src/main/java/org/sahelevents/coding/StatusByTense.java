package org.sahelevents.coding;

import java.util.Set;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Verb;
import org.sahelevents.text.WordClass;
import org.sahelevents.time.TimeExpression;

/** How far an event has come by the tense of its clause, when no other word tells. */
final class StatusByTense {
  /** Events that are over when they are told: the present tense reports them all the same. */
  private static final Set<EventType> INSTANT =
      Set.of(
          EventType.COUP,
          EventType.EXPULSION,
          EventType.AGREEMENT,
          EventType.ARREST,
          EventType.SANCTION,
          EventType.COOPERATION_END,
          EventType.ATTACK,
          EventType.MISSION_START);

  private StatusByTense() {}

  static Status of(Draft d) {
    Clause c = d.clause;
    boolean participle = Tense.hasParticiple(c);
    Verb finite = c.finite();
    if (finite == null) {
      return d.verb != null && d.verb.form() == Verb.Form.INFINITIVE
          ? Status.PLANNED
          : Status.COMPLETED;
    }
    boolean deadline =
        d.view.times.stream()
            .anyMatch(
                t ->
                    t.kind() == TimeExpression.Kind.UNTIL
                        && d.view.span(d.clause).contains(t.span()));
    if (deadline
        && finite.form() == Verb.Form.PRESENT
        && d.verb != null
        && d.verb.form() == Verb.Form.NONE) {
      return Status.PLANNED;
    }
    boolean soon =
        d.view.times.stream()
            .anyMatch(
                t ->
                    t.kind() == TimeExpression.Kind.VAGUE_FUTURE
                        && d.view.span(d.clause).contains(t.span()));
    if (soon && finite.form() == Verb.Form.PRESENT && !participle) {
      return Status.PLANNED;
    }
    if (finite.form() == Verb.Form.PAST
        || Tense.isDoubleInfinitive(c)
        || d.verb != null && d.verb.form() == Verb.Form.NONE && finite.is(WordClass.COPULA)) {
      return Status.COMPLETED;
    }
    boolean done = d.verb != null && Tense.isPerfectInfinitive(c, d.verb);
    if (done || participle && !finite.is(WordClass.PASSIVE)) {
      return Status.COMPLETED;
    }
    if (d.nominal) {
      return d.type == EventType.WITHDRAWAL || d.type == EventType.ARRIVAL
          ? Status.ONGOING
          : Status.COMPLETED;
    }
    if (d.view.sentence().heading()
        && d.type != EventType.WITHDRAWAL
        && d.type != EventType.ARRIVAL) {
      return Status.COMPLETED;
    }
    if (isDecided(d)) {
      return Status.PLANNED;
    }
    if (INSTANT.contains(d.type)) {
      return d.type == EventType.ATTACK && !d.flags.contains("kill")
          ? Status.ONGOING
          : Status.COMPLETED;
    }
    return Status.ONGOING;
  }

  /** "Parijs haalt zijn soldaten terug": a state or its leaders tell in the present what they have decided to do. */
  private static boolean isDecided(Draft d) {
    Referent subject = d.roles.get("subject");
    boolean now =
        d.view.times.stream()
            .anyMatch(
                t ->
                    (t.kind() == TimeExpression.Kind.PRESENT
                            || t.kind() == TimeExpression.Kind.SINCE
                            || t.kind() == TimeExpression.Kind.POINT)
                        && d.view.span(d.clause).contains(t.span()));
    return (d.type == EventType.WITHDRAWAL || d.type == EventType.ARRIVAL)
        && d.clause.verbs().size() == 1
        && d.roles.containsKey("object")
        && subject != null
        && (subject.classes.contains("STATE")
            || subject.classes.contains("GOV")
            || subject.classes.contains("LEADER")
            || subject.classes.contains("BLOC"))
        && !now;
  }
}
