package org.sahelevents.coding;

import java.util.Set;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Verb;
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
        || d.verb != null && d.verb.form() == Verb.Form.NONE && finite.lemma().equals("zijn")) {
      return Status.COMPLETED;
    }
    if (participle && !finite.lemma().equals("worden")) {
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
    if (INSTANT.contains(d.type)) {
      return d.type == EventType.ATTACK ? Status.ONGOING : Status.COMPLETED;
    }
    return Status.ONGOING;
  }
}
