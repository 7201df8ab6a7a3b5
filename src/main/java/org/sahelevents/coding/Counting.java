package org.sahelevents.coding;

import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;
import org.sahelevents.text.Span;
import org.sahelevents.time.DutchNumbers;

/** Reads how many: soldiers that move, dead, arrested, demonstrators, from the phrases that fill the event's roles. */
final class Counting {
  private static final int MOST = 5_000_000;

  private static final DutchNumbers NUMBERS = DutchNumbers.standard();
  private final LanguageLexicon lexicon;
  private final String text;

  Counting(LanguageLexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  void count(Draft d) {
    if (d.nominal) {
      several(d);
    }
    switch (d.type) {
      case WITHDRAWAL, ARRIVAL -> {
        d.personnel =
            first(d, Field.PERSONNEL, "FORCES", "object", "subject", "van", "met", "self");
        if (d.personnel == null) {
          d.personnel = ofTheClause(d);
        }
      }
      case PROTEST -> {
        d.fatalities = fallenAt(d);
        if (d.fatalities == null) {
          d.participants = first(d, Field.PARTICIPANTS, "PEOPLE", "subject", "van", "self");
        }
      }
      case ARREST ->
          d.persons =
              d.persons != null
                  ? d.persons
                  : first(d, Field.PERSONS, null, "object", "subject", "van");
      case ATTACK -> fatalities(d);
      default -> {}
    }
  }

  /** "een toestel met aan boord honderd instructeurs": those who move stand beside the roles. */
  private Quantity ofTheClause(Draft d) {
    for (Referent g : d.view.groups(d.clause)) {
      for (Referent one : g.all()) {
        Quantity q = one.classes.contains("FORCES") ? quantity(d, Field.PERSONNEL, one) : null;
        if (q != null) {
          return q;
        }
      }
    }
    return null;
  }

  private Quantity first(Draft d, Field field, String wanted, String... roles) {
    for (String role : roles) {
      Referent r = d.roles.get(role);
      if (r == null || r.pronoun) {
        continue;
      }
      boolean alike =
          wanted == null
              || r.all().stream()
                  .allMatch(one -> one.classes.contains(wanted) || one.classes.contains("NUMBER"));
      Quantity sum = r.others.isEmpty() || !alike ? null : sum(d, field, r);
      if (sum != null) {
        return sum;
      }
      for (Referent one : r.all()) {
        boolean people =
            wanted == null
                || one.classes.contains(wanted)
                || one.classes.contains("NATIONALS")
                || one.classes.contains("PROTESTER")
                || one.classes.contains("NUMBER");
        Quantity q = people ? quantity(d, field, one) : null;
        if (q != null) {
          return q;
        }
      }
    }
    return null;
  }

  /** "de priester en vijf parochianen": six, when every part of an enumeration counts or is one. */
  private Quantity sum(Draft d, Field field, Referent r) {
    int min = 0;
    Integer max = 0;
    boolean approximate = false;
    for (Referent one : r.all()) {
      boolean single = Boolean.FALSE.equals(one.plural) || one.classes.contains("PERSON_NAME");
      Quantity q = quantity(d, field, one);
      if (q == null && !single || q != null && q.min() == null) {
        return null;
      }
      if (q == null) {
        d.point(field, one.span);
      }
      min += q == null ? 1 : q.min();
      max =
          max == null || q != null && q.max() == null
              ? null
              : Integer.valueOf(max + (q == null ? 1 : q.max()));
      approximate |= q != null && q.approximate();
    }
    return new Quantity(min, max, approximate);
  }

  /** "negen coups": one mention that sums up several events. */
  private void several(Draft d) {
    Referent self = d.roles.get("self");
    if (self.chunk.from() >= d.from
        || !d.view.token(d.from).hasTag("ZNW:MRV") && !d.view.token(d.from).lower().endsWith("s")) {
      return;
    }
    Quantity q = quantity(d, Field.COUNT, self);
    if (d.type == EventType.ARREST) {
      // "vijftig arrestaties" are fifty people
      d.persons = q;
      d.evidence.remove(Field.COUNT);
      if (q != null) {
        quantity(d, Field.PERSONS, self);
      }
    } else if (q != null && q.min() != null && q.min() > 1 && q.min() < 1000) {
      d.count = q.min();
    }
  }

  private void fatalities(Draft d) {
    toll(d);
    if (d.nominal && d.fatalities == null) {
      killed(d);
    }
    if (d.nominal && d.fatalities == null && d.flags.contains("kill")) {
      d.fatalities = first(d, Field.FATALITIES, null, d.targetRoles.toArray(String[]::new));
    }
    if (d.fatalities != null) {
      return;
    }
    if (d.flags.contains("kill")) {
      d.fatalities =
          first(
              d,
              Field.FATALITIES,
              null,
              // who fell is the subject, whatever else stands there ("kwamen 21 burgers om, onder
              // wie elf kinderen")
              !fell(d) && (d.passive || d.roles.containsKey("object")) ? "object" : "subject",
              "subject");
    }
    if (d.fatalities == null && d.clause.parent() != null) {
      d.fatalities = diedOfIt(d, d.clause.parent());
    }
    if (d.fatalities == null) {
      for (var clause : d.view.analysis.clauses()) {
        for (Referent g : d.view.groups(clause)) {
          for (Referent one : g.all()) {
            if (d.fatalities == null
                && one.classes.contains("VICTIM")
                && !one.head.startsWith("gewond")) {
              d.fatalities = quantity(d, Field.FATALITIES, one);
            }
          }
        }
      }
    }
  }

  /** "bij de rellen vielen acht doden", "kwamen acht mensen om": they did not take part, they died; or null. */
  private Quantity fallenAt(Draft d) {
    boolean died =
        d.flags.contains("kill")
            || d.clause.verbs().stream()
                .map(v -> lexicon.frames().of(v.lemma()))
                .anyMatch(
                    frames ->
                        !frames.isEmpty()
                            && frames.stream().allMatch(f -> f.flags().contains("kill")));
    for (Referent g : d.view.groups(d.clause)) {
      for (Referent one : g.all()) {
        boolean dead = one.classes.contains("VICTIM") && !one.head.startsWith("gewond");
        boolean fallen = died && g.chunk.bare() && g != d.roles.get("self");
        if (dead || fallen && one.classes.contains("PEOPLE")) {
          Quantity q = quantity(d, Field.FATALITIES, one);
          if (q != null) {
            return q;
          }
        }
      }
    }
    return null;
  }

  private static boolean fell(Draft d) {
    Referent subject = d.roles.get("subject");
    return d.flags.contains("zijn") && subject != null && subject.chunk.kind() == Kind.NOUN;
  }

  /** "zeven reizigers stierven toen hun busje op een mijn reed": who died is told by the clause around it. */
  private Quantity diedOfIt(Draft d, Clause around) {
    boolean died =
        around.verbs().stream()
            .anyMatch(
                v ->
                    lexicon.frames().of(v.lemma()).stream()
                        .anyMatch(f -> f.flags().containsAll(Set.of("kill", "zijn"))));
    if (died && d.clause.type() == Clause.Type.SUBORDINATE) {
      for (Referent g : d.view.groups(around)) {
        if (g.chunk.bare() && !g.pronoun) {
          return quantity(d, Field.FATALITIES, g);
        }
      }
    }
    return null;
  }

  /** "het dodental staat op 200", "met een dodental van 200": the number stands behind the toll. */
  private void toll(Draft d) {
    boolean toll = false;
    boolean slaughter = false;
    for (Referent g : d.view.groups(d.clause)) {
      toll |= g.classes.contains("TOLL");
      slaughter |= g.classes.contains("SLAUGHTER");
      if (slaughter && "onder".equals(g.chunk.preposition()) && g.classes.contains("PEOPLE")) {
        // "een bloedbad onder zestig patiënten"
        d.fatalities = quantity(d, Field.FATALITIES, g);
      }
      boolean number = g.chunk.kind() == Kind.NUM || g.classes.contains("NUMBER");
      if (toll && number && !g.chunk.bare() && !"van".equals(g.chunk.preposition())) {
        Quantity q = quantity(d, Field.FATALITIES, g);
        d.fatalities = q == null ? d.fatalities : q;
      } else if (toll && number && d.fatalities == null) {
        d.fatalities = quantity(d, Field.FATALITIES, g);
      }
    }
  }

  /** "een aanval doodde dertien mensen": the number stands with the verb of killing. */
  private void killed(Draft d) {
    boolean kills =
        d.clause.verbs().stream()
            .anyMatch(
                v ->
                    lexicon.frames().of(v.lemma()).stream()
                        .anyMatch(f -> f.flags().contains("kill")));
    for (Referent g : d.view.groups(d.clause)) {
      if (kills && d.fatalities == null && g.chunk.bare() && g != d.roles.get("self")) {
        d.fatalities = quantity(d, Field.FATALITIES, g);
      }
    }
  }

  private Quantity quantity(Draft d, Field field, Referent r) {
    for (DutchNumbers.Found f : found(d, r)) {
      boolean date = d.view.times.stream().anyMatch(t -> t.span().overlaps(f.span()));
      if (date
          || f.min() != null
              && (f.min() > MOST || f.min() < 1 || f.min() % 1 != 0 && f.min() < 10)) {
        continue;
      }
      Integer min = f.min() == null ? null : (int) Math.round(f.min());
      Integer max = f.max() == null ? null : (int) Math.round(Math.min(f.max(), MOST));
      if (min == null && max == null || min != null && max != null && max < min) {
        continue;
      }
      d.point(field, new Span(f.span().start(), f.span().end()));
      return new Quantity(min, max, f.approximate());
    }
    return null;
  }

  /** The numbers of a phrase; a range may begin before it: "achthonderd tot [twaalfhonderd man]". */
  private List<DutchNumbers.Found> found(Draft d, Referent r) {
    Span before = new Span(d.view.sentence().span().start(), r.span.end());
    List<DutchNumbers.Found> reaching =
        NUMBERS.find(text, before).stream()
            .filter(f -> f.span().start() < r.span.start() && f.span().end() > r.span.start())
            .filter(f -> f.min() != null && f.max() != null && f.min() < f.max())
            .toList();
    return reaching.isEmpty() ? NUMBERS.find(text, r.span) : reaching;
  }
}
