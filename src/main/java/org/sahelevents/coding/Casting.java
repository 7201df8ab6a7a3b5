package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.Actor;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.Slot;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;

/** Settles where an event happens and who does it to whom, from its roles, its sentence and the story so far. */
final class Casting {
  private static final Slot FORCES =
      new Slot(Set.of("FORCES", "NATIONALS", "MISSION", "ARMED"), false);
  private static final Slot OWNERS =
      new Slot(Set.of("ARMED", "STATE", "ORG_NAME", "MISSION", "NATIONALS", "LEADER"), false);
  private static final Slot BLOCS = new Slot(Set.of("BLOC", "ORG_NAME"), false);
  private static final Slot GIVERS =
      new Slot(Set.of("STATE", "BLOC", "ORG_NAME", "MISSION"), false);

  /** Of these the country is a party, and a place abroad only where the parties met or decided. */
  private static final Set<EventType> ABROAD_NEVER =
      Set.of(EventType.AGREEMENT, EventType.COOPERATION_END, EventType.SANCTION);

  private static final Set<EventType> MOVEMENTS = Set.of(EventType.WITHDRAWAL, EventType.ARRIVAL);
  private static final Set<String> WHERE =
      Set.of(
          "in", "bij", "op", "uit", "naar", "nabij", "rond", "te", "vanuit", "langs", "buiten",
          "binnen", "tegen", "aan", "over");

  private final LanguageLexicon lexicon;
  private final Story story;

  Casting(LanguageLexicon lexicon, Story story) {
    this.lexicon = lexicon;
    this.story = story;
  }

  /** Whether a country was found; without one there is no event. */
  boolean cast(Draft d) {
    boolean home = agents(d);
    Set<String> excluded = excluded(d);
    countries(d, excluded);
    if (d.countries.isEmpty()) {
      return false;
    }
    if (d.agents.isEmpty() && home) {
      Referent.Located c = d.countries.get(0);
      d.agents.add(new Referent.Named(c.country(), c.span()));
    }
    if (d.type == EventType.MISSION_START) {
      d.agents.replaceAll(
          a ->
              new Referent.Named(
                  lexicon
                      .world()
                      .actors()
                      .byCode(a.code())
                      .map(Actor::affiliation)
                      .filter(x -> x != null)
                      .orElse(a.code()),
                  a.span()));
    }
    targets(d);
    if (d.targets.isEmpty()
        && d.type == EventType.COOPERATION_END
        && !d.agents.isEmpty()
        && d.agents.stream().noneMatch(a -> story.isTheatre(a.code()))) {
      Referent.Located c = d.countries.get(0);
      d.targets.add(new Referent.Named(c.country(), c.span()));
      d.point(Field.TARGETS, c.span());
    }
    place(d);
    return true;
  }

  private static Set<String> excluded(Draft d) {
    Set<String> codes = new LinkedHashSet<>();
    if (MOVEMENTS.contains(d.type) || d.type == EventType.SANCTION) {
      d.agents.forEach(a -> codes.add(a.code()));
    }
    return codes;
  }

  /** Countries that the clause names as the other end of a movement. */
  private static Set<String> withOtherEnd(Draft d, Set<String> excluded) {
    Set<String> codes = new LinkedHashSet<>(excluded);
    if (!isMovement(d)) {
      return codes;
    }
    for (Referent g : d.view.groups(d.clause)) {
      if (elsewhere(d, g)) {
        g.all().forEach(one -> one.locations.forEach(l -> codes.add(l.country())));
      }
    }
    return codes;
  }

  /** Fills the agents that the roles name; returns whether they are authorities of the event's own country instead. */
  private boolean agents(Draft d) {
    boolean home = false;
    for (String role : d.agentRoles) {
      Referent r = d.roles.get(role.equals("compound") ? "self" : role);
      if (r == null) {
        continue;
      }
      for (Referent one : r.all()) {
        name(d, one, d.agents, Field.AGENTS);
      }
      if (!d.agents.isEmpty()) {
        return false;
      }
    }
    Referent by = d.passive ? d.roles.get("door") : null;
    if (by != null && by.usualActor != null) {
      d.agents.add(new Referent.Named(by.usualActor, by.span));
      d.point(Field.AGENTS, by.span);
      return false;
    }
    for (String role : d.agentRoles) {
      Referent r = d.roles.get(role);
      if (role.equals("home")
          || role.equals("host")
          || r != null && r.home && !MOVEMENTS.contains(d.type)) {
        home = true;
        break;
      }
      if (r != null && r.usualActor != null) {
        d.agents.add(new Referent.Named(r.usualActor, r.span));
        d.point(Field.AGENTS, r.span);
        return false;
      }
    }
    if (d.agents.isEmpty() && d.passive) {
      Slot givers = d.type == EventType.SANCTION ? BLOCS : isAid(d) ? GIVERS : null;
      Referent giver =
          givers == null
              ? null
              : story.antecedent(
                  givers, d.view.sentence().index(), d.trigger().start(), true, d.clause);
      if (giver != null) {
        for (Referent.Named n : specific(giver.allActors())) {
          if (!story.isTheatre(n.code())) {
            d.agents.add(n);
            d.point(Field.AGENTS, n.span());
          }
        }
        d.guesses.add("agent from the text before");
      }
      if (givers == GIVERS) {
        home = false;
      }
    }
    if (d.agents.isEmpty() && d.nominal && !home) {
      possessor(d);
    }
    if (d.agents.isEmpty() && MOVEMENTS.contains(d.type)) {
      Referent a =
          story.antecedent(FORCES, d.view.sentence().index(), d.trigger().start(), true, null);
      if (a != null) {
        for (Referent.Named n : specific(a.allActors())) {
          if (!story.isTheatre(n.code()) || a.classes.contains("FORCES")) {
            d.agents.add(n);
            d.point(Field.AGENTS, n.span());
          }
        }
        d.guesses.add("agent from the text before");
      } else if (story.mainForces() != null) {
        Referent.Named main = story.mainForces();
        d.agents.add(main);
        d.point(Field.AGENTS, main.span());
        d.guesses.add("agent from the text as a whole");
      }
    }
    if (d.type == EventType.COUP && d.agents.isEmpty()) {
      home = true;
    }
    return home;
  }

  /** Aid and training are stopped by who gave them, not by the country that got them. */
  private static boolean isAid(Draft d) {
    Referent o = d.roles.get("object");
    return d.type == EventType.COOPERATION_END && o != null && o.allClasses().contains("AID");
  }

  /** "de aftocht van zijn duizend militairen", "hun vertrek": whose it is stands as the clause's subject. */
  private void possessor(Draft d) {
    boolean possessive = false;
    for (String role : List.of("self", "van")) {
      Referent r = d.roles.get(role);
      possessive |= r != null && d.view.analysis.kinds().get(r.chunk.from()) == Kind.POSS;
    }
    if (!possessive) {
      return;
    }
    for (Referent g : d.view.groups(d.clause)) {
      if (g.chunk.bare() && g != d.roles.get("self") && !g.allActors().isEmpty()) {
        for (Referent one : g.all()) {
          name(d, one, d.agents, Field.AGENTS);
        }
        return;
      }
    }
  }

  /** Adds the actors of a phrase; a phrase that names none may have them behind "van", "in" or "uit". */
  private void name(Draft d, Referent r, List<Referent.Named> into, Field field) {
    List<Referent.Named> actors = specific(r.actors);
    if (actors.isEmpty()
        && !r.pronoun
        && (r.home
            || r.classes.contains("FORCES")
            || r.classes.contains("ARMY")
            || r.classes.contains("REBEL")
            || r.classes.contains("MISSION"))) {
      Referent behind = behind(d, r);
      if (behind != null) {
        actors = specific(behind.allActors());
      }
    }
    if (actors.isEmpty()
        && d.view.analysis.kinds().get(r.chunk.from()) == Kind.POSS
        && !d.nominal) {
      Referent owner = owner(d, r);
      actors = owner == null ? actors : specific(owner.allActors());
    }
    for (Referent.Named n : actors) {
      if (into.stream().noneMatch(o -> o.code().equals(n.code()))) {
        into.add(n);
        d.point(field, n.span());
      }
    }
  }

  /** Whose "haar strijders" or "zijn militairen" are: the clause's own subject, else who was spoken of. */
  private Referent owner(Draft d, Referent r) {
    for (Referent g : d.view.groups(d.clause)) {
      if (g != r && g.chunk.bare() && !g.allActors().isEmpty() && g.span.start() < r.span.start()) {
        return g;
      }
    }
    return story.antecedent(OWNERS, d.view.sentence().index(), r.span.start(), true, null);
  }

  private static boolean isSpot(Referent g) {
    return g.classes.contains("PLACE") || g.classes.contains("AREA") || g.classes.contains("BASE");
  }

  private static boolean isMovement(Draft d) {
    return MOVEMENTS.contains(d.type);
  }

  private static Referent behind(Draft d, Referent r) {
    for (Clause c : d.view.analysis.clauses()) {
      for (Referent g : d.view.groups(c)) {
        String p = g.chunk.preposition();
        if (p != null
            && g.chunk.from() == r.chunk.to() + 2
            && (p.equals("van")
                || !isMovement(d) && r.home && p.equals("in")
                || d.type != EventType.WITHDRAWAL && p.equals("uit"))) {
          return g;
        }
      }
    }
    return null;
  }

  /** The actors of a phrase without those that another one of them belongs to: Wagner, not Russia as well. */
  private List<Referent.Named> specific(List<Referent.Named> actors) {
    List<Referent.Named> out = new ArrayList<>();
    for (Referent.Named a : actors) {
      boolean general =
          actors.stream()
              .anyMatch(
                  o ->
                      o != a
                          && !o.code().equals(a.code())
                          && lexicon.world().actors().affiliatesOf(a.code()).contains(o.code()));
      if (!general) {
        out.add(a);
      }
    }
    return out;
  }

  private void countries(Draft d, Set<String> excluded) {
    for (String role : d.countryRoles) {
      if (role.equals("focus")) {
        Set<String> notThere = withOtherEnd(d, excluded);
        inClause(d, notThere);
        if (d.countries.isEmpty()) {
          inSentence(d, notThere);
        }
      } else if (role.equals("host")) {
        from(d, d.roles.get("object"), excluded, false);
        if (d.countries.isEmpty()) {
          from(d, d.roles.get("subject"), excluded, false);
        }
      } else {
        boolean location =
            WHERE.contains(role) || MOVEMENTS.contains(d.type) && role.equals("object");
        from(d, d.roles.get(role.equals("compound") ? "self" : role), excluded, location);
      }
      if (!d.countries.isEmpty()) {
        return;
      }
    }
    Referent.Located focus =
        story.focus(d.trigger().start(), d.view.sentence().index(), withOtherEnd(d, excluded));
    if (focus != null) {
      d.countries.add(focus);
      d.point(Field.COUNTRY, focus.span());
      d.guesses.add("country from the text before");
    }
  }

  private void from(Draft d, Referent r, Set<String> excluded, boolean abroad) {
    if (r == null) {
      return;
    }
    for (Referent one : r.all()) {
      for (Referent.Located l : one.locations) {
        if (!excluded.contains(l.country())
            && (story.isTheatre(l.country())
                || abroad && !one.classes.contains("NATIONALS") && namesPlace(one))) {
          add(d, l);
        }
      }
      if (d.countries.isEmpty() && one.locations.isEmpty() && one.classes.contains("COUNTRYWORD")) {
        Referent.Located focus = story.focus(one.span.start(), d.view.sentence().index(), excluded);
        if (focus != null) {
          add(d, new Referent.Located(focus.country(), null, one.span));
          d.point(Field.COUNTRY, focus.span());
        }
      }
    }
  }

  private static boolean namesPlace(Referent r) {
    return r.classes.contains("COUNTRY") || r.classes.contains("PLACE");
  }

  private static void add(Draft d, Referent.Located l) {
    if (d.countries.stream().noneMatch(o -> o.country().equals(l.country()))) {
      d.countries.add(l);
    }
    d.point(Field.COUNTRY, l.span());
  }

  private void inClause(Draft d, Set<String> excluded) {
    for (Referent g : d.view.groups(d.clause)) {
      String p = g.chunk.preposition();
      if (p != null && WHERE.contains(p) && !elsewhere(d, g) && !isActorRole(d, g)) {
        from(d, g, excluded, false);
        if (!d.countries.isEmpty()) {
          return;
        }
      }
    }
    if (d.clause.type() == Clause.Type.RELATIVE
        && d.clause.opener() != null
        && d.clause.opener().startsWith("waar")) {
      for (Referent a : Antecedents.of(d.view, d.clause)) {
        from(d, a, excluded, false);
        if (!d.countries.isEmpty()) {
          return;
        }
      }
    }
    Referent before = null;
    for (Referent g : d.view.groups(d.clause)) {
      boolean aside =
          "van".equals(g.chunk.preposition())
              && before != null
              && !before.chunk.bare()
              && !WHERE.contains(before.chunk.preposition())
              && g.chunk.from() == before.chunk.to() + 2;
      before = g;
      if (!elsewhere(d, g) && !aside) {
        from(d, g, excluded, false);
      }
      if (!d.countries.isEmpty()) {
        return;
      }
    }
  }

  /** Where a movement comes from or goes to, when the event is about its other end. */
  private static boolean elsewhere(Draft d, Referent g) {
    String p = g.chunk.preposition();
    if (p == null) {
      return false;
    }
    return switch (d.type) {
      case WITHDRAWAL -> p.equals("naar") || p.equals("richting");
      case ARRIVAL -> p.equals("uit") || p.equals("vanuit");
      case EXPULSION -> p.equals("naar");
      default -> p.equals("uit") || p.equals("vanuit");
    };
  }

  private static boolean isActorRole(Draft d, Referent g) {
    return d.agentRoles.stream().anyMatch(role -> d.roles.get(role) == g);
  }

  /** The clauses around, those before first, nearest first. */
  private void inSentence(Draft d, Set<String> excluded) {
    Clause up = d.clause.parent();
    while (up != null) {
      near(d, up, excluded);
      if (!d.countries.isEmpty()) {
        return;
      }
      up = up.parent();
    }
    int own = d.view.analysis.clauses().indexOf(d.clause);
    for (int i = own - 1; i >= 0; i--) {
      near(d, d.view.analysis.clauses().get(i), excluded);
      if (!d.countries.isEmpty()) {
        return;
      }
    }
  }

  private void near(Draft d, Clause c, Set<String> excluded) {
    List<Referent> groups = d.view.groups(c);
    for (int i = groups.size() - 1; i >= 0; i--) {
      from(d, groups.get(i), excluded, false);
      if (!d.countries.isEmpty()) {
        return;
      }
    }
  }

  private void targets(Draft d) {
    for (String role : d.targetRoles) {
      Referent r = d.roles.get(role);
      if (r == null) {
        continue;
      }
      for (Referent one : r.all()) {
        name(d, one, d.targets, Field.TARGETS);
      }
      d.targets.removeIf(t -> d.agents.stream().anyMatch(a -> a.code().equals(t.code())));
      if (d.targets.isEmpty()
          && r.classes.contains("COUNTRYWORD")
          && r.actors.isEmpty()
          && d.agents.stream().noneMatch(a -> a.code().equals(d.countries.get(0).country()))) {
        d.targets.add(new Referent.Named(d.countries.get(0).country(), r.span));
        d.point(Field.TARGETS, r.span);
      }
      if (d.targets.isEmpty() && r.usualActor != null) {
        d.targets.add(new Referent.Named(r.usualActor, r.span));
        d.point(Field.TARGETS, r.span);
      }
      if (!d.targets.isEmpty()) {
        return;
      }
    }
  }

  /** A named place within the country, of the event's own roles first, then of its clause. */
  private static void place(Draft d) {
    String country = d.countries.get(0).country();
    for (Referent.Located l : d.countries) {
      if (l.place() != null) {
        d.place = l.place();
        d.point(Field.PLACE, l.span());
        return;
      }
    }
    for (Referent g : d.view.groups(d.clause)) {
      String p = g.chunk.preposition();
      boolean where =
          p == null
              ? !g.classes.contains("STATE") && isSpot(g)
              : WHERE.contains(p) || p.equals("van");
      if (!where || elsewhere(d, g)) {
        continue;
      }
      for (Referent one : g.all()) {
        for (Referent.Located l : one.locations) {
          if (l.place() != null && l.country().equals(country)) {
            d.place = l.place();
            d.point(Field.PLACE, l.span());
            return;
          }
        }
      }
    }
  }
}
