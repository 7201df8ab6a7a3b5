package org.sahelevents.coding;

import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;

/** Reads how many died: in an attack, or at a protest. */
final class Casualties {
  private final LanguageLexicon lexicon;
  private final Counting counting;

  Casualties(LanguageLexicon lexicon, Counting counting) {
    this.lexicon = lexicon;
    this.counting = counting;
  }

  /** Fills the number of dead of an attack. */
  void fatalities(Draft d) {
    toll(d);
    if (d.nominal && d.fatalities == null) {
      killed(d);
    }
    if (d.nominal && d.fatalities == null && d.flags.contains("kill")) {
      d.fatalities =
          counting.first(d, Field.FATALITIES, null, d.targetRoles.toArray(String[]::new));
      for (String role : d.targetRoles) {
        d.fatalities =
            d.fatalities == null
                ? counting.one(d, Field.FATALITIES, d.roles.get(role))
                : d.fatalities;
      }
    }
    if (d.fatalities != null) {
      return;
    }
    if (d.flags.contains("kill")) {
      // who fell is the subject, whatever else stands there ("kwamen 21 burgers om, onder
      // wie elf kinderen")
      boolean object = !fell(d) && (d.passive || d.roles.containsKey("object"));
      String who = object ? "object" : "subject";
      d.fatalities = counting.first(d, Field.FATALITIES, null, who, "subject");
      if (d.fatalities == null && !d.nominal) {
        d.fatalities = counting.one(d, Field.FATALITIES, d.roles.get(who));
      }
    }
    if (d.fatalities == null && d.clause.parent() != null) {
      d.fatalities = diedOfIt(d, d.clause.parent());
    }
    if (d.fatalities == null) {
      d.fatalities = costOfIt(d);
    }
    if (d.fatalities == null) {
      for (var clause : d.view.analysis.clauses()) {
        for (Referent g : d.view.groups(clause)) {
          for (Referent one : g.all()) {
            if (d.fatalities == null
                && one.classes.contains("VICTIM")
                && !one.head.startsWith("gewond")) {
              d.fatalities = counting.quantity(d, Field.FATALITIES, one);
            }
          }
        }
      }
    }
  }

  /** "bij de rellen vielen acht doden", "kwamen acht mensen om": they did not take part, they died; or null. */
  Quantity fallenAt(Draft d) {
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
          Quantity q = counting.quantity(d, Field.FATALITIES, one);
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
    if (died(around) && d.clause.type() == Clause.Type.SUBORDINATE) {
      for (Referent g : d.view.groups(around)) {
        if (g.chunk.bare() && !g.pronoun) {
          Quantity q = counting.quantity(d, Field.FATALITIES, g);
          return q == null ? counting.one(d, Field.FATALITIES, g) : q;
        }
      }
    }
    return null;
  }

  /** "een colonne werd overvallen, wat drie chauffeurs het leven kostte": said of all that was told; or null. */
  private Quantity costOfIt(Draft d) {
    for (Clause c : d.view.analysis.clauses()) {
      boolean ofAll =
          c.parent() == d.clause
              && c.type() == Clause.Type.RELATIVE
              && c.opener() != null
              && lexicon.cues().is(c.opener(), Cue.FREE)
              && kills(c);
      List<Referent> groups = ofAll ? d.view.groups(c) : List.of();
      boolean lives = groups.stream().anyMatch(g -> g.classes.contains("VICTIM"));
      for (Referent g : groups) {
        if (lives && (g.chunk.bare() || "aan".equals(g.chunk.preposition()))) {
          Quantity q = counting.quantity(d, Field.FATALITIES, g);
          q = q == null ? counting.one(d, Field.FATALITIES, g) : q;
          if (q != null) {
            return q;
          }
        }
      }
    }
    return null;
  }

  private boolean kills(Clause c) {
    return c.verbs().stream()
        .anyMatch(
            v -> lexicon.frames().of(v.lemma()).stream().anyMatch(f -> f.flags().contains("kill")));
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
        d.fatalities = counting.quantity(d, Field.FATALITIES, g);
      }
      boolean number = g.chunk.kind() == Kind.NUM || g.classes.contains("NUMBER");
      if (toll && number && !g.chunk.bare() && !"van".equals(g.chunk.preposition())) {
        Quantity q = counting.quantity(d, Field.FATALITIES, g);
        d.fatalities = q == null ? d.fatalities : q;
      } else if (toll && number && d.fatalities == null) {
        d.fatalities = counting.quantity(d, Field.FATALITIES, g);
      }
    }
  }

  /** "een aanval doodde dertien mensen": the number stands with the verb of killing. */
  private void killed(Draft d) {
    boolean kills = kills(d.clause);
    boolean fell = died(d.clause);
    for (Referent g : d.view.groups(d.clause)) {
      if (kills && d.fatalities == null && g.chunk.bare() && g != d.roles.get("self")) {
        d.fatalities = counting.quantity(d, Field.FATALITIES, g);
        if (d.fatalities == null && fell) {
          d.fatalities = counting.one(d, Field.FATALITIES, g);
        }
      }
    }
  }

  /** Whether its verb tells that its subject died. */
  private boolean died(Clause c) {
    return c.verbs().stream()
        .anyMatch(
            v ->
                lexicon.frames().of(v.lemma()).stream()
                    .anyMatch(f -> f.flags().containsAll(Set.of("kill", "zijn"))));
  }
}
