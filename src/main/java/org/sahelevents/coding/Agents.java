package org.sahelevents.coding;

import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.lexicon.Slot;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;

/** Finds who acts: whom the roles name, whom the passive leaves out, whose forces the text speaks of. */
final class Agents {
  private static final Slot FORCES =
      new Slot(Set.of("FORCES", "NATIONALS", "MISSION", "ARMED"), false);
  private static final Slot FIGHTERS = new Slot(Set.of("REBEL", "ARMED", "ARMY", "FORCES"), false);

  /** By whose base or presence, too, the text tells whose soldiers they are. */
  private static final Slot KEEPERS =
      new Slot(
          Set.of("FORCES", "NATIONALS", "MISSION", "ARMED", "MILBASE&FOREIGN", "PRESENCE&FOREIGN"),
          false);

  private static final Slot DECIDERS = new Slot(Set.of("FOREIGN"), false);
  private static final Slot BLOCS = new Slot(Set.of("BLOC", "ORG_NAME"), false);
  private static final Slot GIVERS =
      new Slot(Set.of("STATE", "BLOC", "ORG_NAME", "MISSION"), false);
  private final Story story;
  private final ActorNaming naming;
  private final Cues cues;

  Agents(Story story, ActorNaming naming, Cues cues) {
    this.story = story;
    this.cues = cues;
    this.naming = naming;
  }

  /** Fills the agents; returns whether they are authorities of the event's own country instead. */
  boolean find(Draft d) {
    if (named(d, false) || named(d, true)) {
      return false;
    }
    boolean home = false;
    Referent by = d.passive ? d.roles.get("door") : null;
    // "mannen in burger" who take somebody away for an authority are its own
    boolean its = by != null && d.agentRoles.contains("home") && by.classes.contains("FORCES");
    if (by != null && by.usualActor != null && !its) {
      d.agents.add(new Referent.Named(by.usualActor, by.span));
      d.point(Field.AGENTS, by.span);
      return false;
    }
    for (String role : d.agentRoles) {
      Referent r = d.roles.get(role);
      if (role.equals("home")
          || role.equals("host")
          || r != null && isHome(d, r) && !Directions.isMovement(d)) {
        home = true;
        break;
      }
      // "de laatste groep" that leaves is no armed group
      boolean people = r != null && Directions.isMovement(d) && r.classes.contains("GROUP");
      if (r != null && r.usualActor != null && !people && !(its && r == by)) {
        d.agents.add(new Referent.Named(r.usualActor, r.span));
        d.point(Field.AGENTS, r.span);
        return false;
      }
    }
    if (d.agents.isEmpty() && d.passive) {
      givers(d);
      home |= announcer(d);
      // aid is stopped by its givers, whether or not they are known
      home &= !isAid(d) || d.type == EventType.SANCTION;
    }
    if (d.agents.isEmpty() && d.nominal && !home) {
      possessor(d);
    }
    if (d.agents.isEmpty() && d.type == EventType.ATTACK && d.agentRoles.isEmpty()) {
      home = opponents(d);
    }
    boolean unsaid = d.nominal || !d.passive && !d.roles.containsKey("subject");
    if (d.agents.isEmpty() && unsaid && Directions.isMovement(d)) {
      decider(d);
    }
    if (d.agents.isEmpty() && Directions.isMovement(d) && d.passive) {
      explained(d);
    }
    if (d.agents.isEmpty() && Directions.isMovement(d)) {
      forces(d);
    }
    if (d.type == EventType.COUP && d.agents.isEmpty()) {
      home = true;
    }
    return home;
  }

  /** "huurlingen en regeringssoldaten": one of them is enough where arms are used. */
  private static boolean isHome(Draft d, Referent r) {
    // "de buurlanden" that punish it are not the country itself
    boolean others = r.classes.contains("COUNTRYWORD") && Boolean.TRUE.equals(r.plural);
    return r.home && !others
        || d.type == EventType.ATTACK && r.others.stream().anyMatch(one -> one.home);
  }

  /**
   * Adds whom the roles of the agent name, those of the first role that names anybody.
   *
   * @param vehicles whether to ask those only that carry the ones who move
   */
  private boolean named(Draft d, boolean vehicles) {
    for (String role : d.agentRoles) {
      Referent r = d.roles.get(role.equals("compound") ? "self" : role);
      if (r == null || isVehicle(d, r) != vehicles) {
        continue;
      }
      for (Referent one : r.all()) {
        naming.name(d, one, d.agents, Field.AGENTS);
      }
      if (d.type == EventType.PROTEST) {
        // "Nigeriaanse vakbonden" that strike are not Nigeria
        d.agents.removeIf(a -> story.theatre.holds(a.code()));
      }
      if (!d.agents.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The aircraft that carries troops says whose they are only when nothing else does. */
  private static boolean isVehicle(Draft d, Referent r) {
    return Directions.isMovement(d)
        && r == d.roles.get("subject")
        && r.classes.contains("PLANE")
        && d.roles.containsKey("object")
        && isTroops(d.roles.get("object"));
  }

  private static boolean isTroops(Referent r) {
    return r.pronoun || FORCES.accepts(r.allClasses()) || r.allClasses().contains("SOLE");
  }

  /** Who imposes sanctions or gives aid is often left out by the passive, but was spoken of before. */
  private void givers(Draft d) {
    Slot givers = d.type == EventType.SANCTION ? BLOCS : isAid(d) ? GIVERS : null;
    Referent giver =
        givers == null
            ? null
            : story.discourse.antecedent(
                givers, d.view.sentence().index(), d.trigger().start(), true, d.clause);
    if (giver != null) {
      for (Referent.Named n : naming.specific(giver.allActors())) {
        if (!story.theatre.holds(n.code())) {
          d.agents.add(n);
          d.point(Field.AGENTS, n.span());
        }
      }
      d.guesses.add(Guess.AGENT_FROM_BEFORE);
    }
  }

  /**
   * "Bamako maakte bekend dat het akkoord niet verlengd wordt": what nobody is said to end, its announcer ends; returns whether those
   * are authorities of the event's own country.
   */
  private boolean announcer(Draft d) {
    Clause up = d.clause.parent();
    if (d.type != EventType.COOPERATION_END
        || !d.agents.isEmpty()
        || up == null
        || !"dat".equals(d.clause.opener())
        || up.verbs().stream().noneMatch(v -> cues.is(v.lemma(), Cue.PLAN))) {
      return false;
    }
    for (Referent g : d.view.groups(up)) {
      if (g.chunk.bare() && !g.pronoun) {
        for (Referent one : g.all()) {
          naming.name(d, one, d.agents, Field.AGENTS);
        }
        return d.agents.isEmpty() && g.home;
      }
    }
    return false;
  }

  /**
   * "sneuvelde in gevechten met rebellen": who fell is told, against whom stands behind the fight; returns whether those are authorities
   * of the event's own country.
   */
  private boolean opponents(Draft d) {
    Referent before = null;
    for (Referent g : d.view.groups(d.clause)) {
      if (before != null
          && before.classes.contains("VIOLENCE")
          && g.chunk.isRightBehind(before.chunk)
          && cues.is(g.chunk.preposition(), Cue.OPPOSES)
          && FIGHTERS.accepts(g.allClasses())) {
        d.roles.put("opponents", g);
        d.agentRoles = List.of("opponents");
        return find(d);
      }
      before = g;
    }
    return false;
  }

  /** Forces that nobody names are those spoken of before, or those that the text is about. */
  private void forces(Draft d) {
    Referent a =
        story.discourse.antecedent(
            d.type == EventType.WITHDRAWAL ? KEEPERS : FORCES,
            d.view.sentence().index(),
            d.trigger().start(),
            true,
            null);
    if (a != null) {
      for (Referent.Named n : naming.specific(a.allActors())) {
        if (!story.theatre.holds(n.code()) || a.classes.contains("FORCES")) {
          d.agents.add(n);
          d.point(Field.AGENTS, n.span());
        }
      }
      d.guesses.add(Guess.AGENT_FROM_BEFORE);
    } else if (story.discourse.mainForces() != null) {
      Referent.Named main = story.discourse.mainForces();
      d.agents.add(main);
      d.point(Field.AGENTS, main.span());
      d.guesses.add(Guess.AGENT_OF_TEXT);
    }
  }

  /** Aid and training are stopped by who gave them, not by the country that got them. */
  private static boolean isAid(Draft d) {
    Referent o = d.roles.get("object");
    return d.type == EventType.COOPERATION_END && o != null && o.allClasses().contains("AID");
  }

  /** "Het Turkse parlement stemde in met de uitzending van troepen": whoever decides on it from abroad sends its own. */
  private void decider(Draft d) {
    Referent first =
        d.view.groups(d.clause).stream().filter(g -> g.chunk.bare()).findFirst().orElse(null);
    Clause outer = d.clause.parent();
    if (d.clause.type() == Clause.Type.INFINITIVAL && outer != null) {
      // "voor Zweden was dat reden om soldaten terug te halen"
      first =
          d.view.groups(outer).stream()
              .filter(g -> g.chunk.bare() || "voor".equals(g.chunk.preposition()))
              .filter(g -> DECIDERS.accepts(g.allClasses()))
              .findFirst()
              .orElse(first);
    }
    if (first == null
        || first == d.roles.get("self")
        || d.status == Status.COMPLETED
        || !DECIDERS.accepts(first.allClasses())) {
      return;
    }
    for (Referent one : first.all()) {
      naming.name(d, one, d.agents, Field.AGENTS);
    }
  }

  /** "Duitsland springt in het gat: de eerste helikopters worden in Gao verwacht": the colon tells whose they are. */
  private void explained(Draft d) {
    int first = d.clause.tokens().get(0);
    if (first < 2 || !d.view.token(first - 1).form().equals(":")) {
      return;
    }
    Clause before = d.view.clauseOf(first - 2);
    d.view.groups(before).stream()
        .filter(g -> g.chunk.bare() && DECIDERS.accepts(g.allClasses()))
        .findFirst()
        .ifPresent(g -> g.all().forEach(one -> naming.name(d, one, d.agents, Field.AGENTS)));
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
          naming.name(d, one, d.agents, Field.AGENTS);
        }
        return;
      }
    }
  }
}
