package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.sahelevents.lexicon.Cues.Cue;
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
  private final Casualties casualties;

  Counting(LanguageLexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
    this.casualties = new Casualties(lexicon, this);
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
        if (d.personnel == null && d.type == EventType.WITHDRAWAL) {
          d.personnel = ofTheirSize(d);
        }
      }
      case PROTEST -> {
        d.fatalities = casualties.fallenAt(d);
        if (d.fatalities == null) {
          d.participants = first(d, Field.PARTICIPANTS, "PEOPLE", "subject", "van", "self");
        }
      }
      case ARREST ->
          d.persons =
              d.persons != null
                  ? d.persons
                  : first(d, Field.PERSONS, null, "object", "subject", "van");
      case ATTACK -> casualties.fatalities(d);
      default -> {}
    }
  }

  /** "een toestel met aan boord honderd instructeurs": those who move stand beside the roles. */
  private Quantity ofTheClause(Draft d) {
    List<Referent> near = new ArrayList<>(d.view.groups(d.clause));
    if (d.clause.type() == Clause.Type.RELATIVE) {
      // "duizend huurlingen van Wagner, die zijn ingevlogen": what the name belongs to counts
      near.addAll(Antecedents.of(d.view, d.clause));
    }
    for (Referent g : near) {
      for (Referent one : g.all()) {
        Quantity q = one.classes.contains("FORCES") ? quantity(d, Field.PERSONNEL, one) : null;
        if (q != null) {
          return q;
        }
      }
    }
    return null;
  }

  /** "de missie, die achthonderd militairen telde, vertrekt": how many those are who leave. */
  private Quantity ofTheirSize(Draft d) {
    Referent subject = d.roles.get("subject");
    for (Clause c : d.view.analysis.clauses()) {
      boolean theirs =
          subject != null
              && c.type() == Clause.Type.RELATIVE
              && c.parent() == d.clause
              && c.openerToken() > subject.chunk.to()
              && c.openerToken() <= subject.chunk.to() + 2
              && c.verbs().stream().anyMatch(v -> lexicon.cues().is(v.lemma(), Cue.NUMBERS));
      for (Referent g : theirs ? d.view.groups(c) : List.<Referent>of()) {
        boolean people = g.classes.contains("FORCES") || g.classes.contains("PEOPLE");
        Quantity q = people ? quantity(d, Field.PERSONNEL, g) : null;
        if (q != null) {
          return q;
        }
      }
    }
    return null;
  }

  Quantity first(Draft d, Field field, String wanted, String... roles) {
    for (String role : roles) {
      Referent r = d.roles.get(role);
      if (r == null || r.pronoun) {
        continue;
      }
      if (isOneOf(d, r)) {
        d.point(field, r.span);
        return new Quantity(1, 1, false);
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
    if (r.counted > 1 && r.others.size() == r.counted) {
      // "twee Italianen, de priester X en de toerist Y": who they are
      return null;
    }
    int min = 0;
    Integer max = 0;
    boolean approximate = false;
    for (Referent one : r.all()) {
      // "71 militairen, de zwaarste klap": no seventy-second
      boolean single =
          Boolean.FALSE.equals(one.plural) && isSomebody(one)
              || one.classes.contains("PERSON_NAME");
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

  /** "een soldaat": one, when the phrase has an article and no number of its own; otherwise null. */
  Quantity one(Draft d, Field field, Referent r) {
    if (r == null
        || r.pronoun
        || !r.others.isEmpty()
        || Boolean.TRUE.equals(r.plural)
        || !d.view.token(r.chunk.from()).lower().equals("een")
        || r.chunk.from() == r.chunk.head()
        || !lexicon.nameClasses().of("SINGLE").stream().anyMatch(r.classes::contains)
        || r.classes.contains("SEVERAL")
        || isOneMore(d, r)) {
      return null;
    }
    d.point(field, r.span);
    return new Quantity(1, 1, false);
  }

  /** "ook een burger", "een tweede soldaat": not all of them. */
  private boolean isOneMore(Draft d, Referent r) {
    for (int i = r.chunk.from() + 1; i < r.chunk.head(); i++) {
      if (d.view.token(i).hasTag("GET")) {
        return true;
      }
    }
    return d.clause.tokens().stream()
        .anyMatch(i -> lexicon.cues().is(d.view.token(i).lower(), Cue.BESIDES));
  }

  /** "een van zijn zoons". */
  private static boolean isOneOf(Draft d, Referent r) {
    int behind = r.chunk.to() + 1;
    return r.chunk.kind() == Kind.NUM
        && d.view.token(r.chunk.head()).lower().equals("een")
        && behind < d.view.tokens().size()
        && d.view.token(behind).lower().equals("van");
  }

  private boolean isSomebody(Referent r) {
    return !Collections.disjoint(r.classes, lexicon.nameClasses().of("SOMEBODY"));
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

  Quantity quantity(Draft d, Field field, Referent r) {
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
