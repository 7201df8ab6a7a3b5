package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.Actor;
import org.sahelevents.lexicon.LanguageLexicon;

/** Settles where an event happens and who does it to whom, from its roles, its sentence and the story so far. */
final class Casting {
  private final LanguageLexicon lexicon;
  private final Story story;
  private final ActorNaming naming;
  private final Agents agents;
  private final EventCountries countries;
  private final EventPlace places;

  /** Movements told so far. */
  private final List<Draft> movers = new ArrayList<>();

  /** Sanctions told so far. */
  private final List<Draft> punishers = new ArrayList<>();

  Casting(LanguageLexicon lexicon, Story story) {
    this.lexicon = lexicon;
    Directions directions = new Directions(lexicon.bearings());
    this.story = story;
    Descriptions descriptions = new Descriptions(lexicon, story);
    naming = new ActorNaming(lexicon, story, descriptions);
    agents = new Agents(story, naming, lexicon.cues());
    places = new EventPlace(lexicon, story, descriptions, directions);
    countries = new EventCountries(story, descriptions, directions, new Signposts(lexicon.cues()));
  }

  /** Whether a country was found; without one there is no event. */
  boolean cast(Draft d) {
    boolean home = agents.find(d);
    Set<String> excluded = excluded(d);
    countries.find(d, excluded);
    if (d.countries.isEmpty()) {
      return false;
    }
    if (d.agents.isEmpty() && home) {
      Referent.Located c = d.countries.get(0);
      d.agents.add(new Referent.Named(c.country(), c.span()));
      d.hosts = true;
    }
    if (d.type == EventType.AGREEMENT
        || d.type == EventType.ATTACK && d.agentRoles.contains("tussen")) {
      parties(d);
    }
    if (d.type == EventType.MISSION_START) {
      d.agents.replaceAll(this::sender);
    }
    targets(d);
    if (d.targets.isEmpty()
        && d.type == EventType.COOPERATION_END
        && !d.agents.isEmpty()
        && d.agents.stream().noneMatch(a -> story.theatre.holds(a.code()))) {
      Referent.Located c = d.countries.get(0);
      d.targets.add(new Referent.Named(c.country(), c.span()));
      d.point(Field.TARGETS, c.span());
    }
    if (d.type == EventType.SANCTION
        && d.targets.isEmpty()
        && d.agents.stream().anyMatch(a -> !a.code().equals(d.countries.get(0).country()))
        && d.targetRoles.stream().noneMatch(d.roles::containsKey)) {
      // "maakte een eind aan de schorsing": whose it was, the text has told
      Referent.Located c = d.countries.get(0);
      d.targets.add(new Referent.Named(c.country(), c.span()));
      d.point(Field.TARGETS, c.span());
    }
    places.find(d);
    if (Directions.isMovement(d)) {
      movers.add(d);
    } else if (d.type == EventType.SANCTION) {
      punishers.add(d);
    }
    return true;
  }

  /** "het leger en de RSF", "de junta en een rebellengroep": each of those who conclude it together is a party. */
  private void parties(Draft d) {
    for (String role : d.agentRoles) {
      Referent r = d.roles.get(role);
      if (r == null || r.others.isEmpty()) {
        continue;
      }
      for (Referent one : r.all()) {
        String code =
            !one.actors.isEmpty() ? null : one.home ? d.countries.get(0).country() : one.usualActor;
        if (code != null && d.agents.stream().noneMatch(a -> a.code().equals(code))) {
          d.agents.add(new Referent.Named(code, one.span));
          d.point(Field.AGENTS, one.span);
        }
      }
    }
  }

  /** A mission is started by those who send it, not by itself. */
  private Referent.Named sender(Referent.Named agent) {
    String sender =
        lexicon.world().actors().byCode(agent.code()).map(Actor::affiliation).orElse(agent.code());
    return new Referent.Named(sender, agent.span());
  }

  private Set<String> excluded(Draft d) {
    Set<String> codes = new LinkedHashSet<>();
    if (Directions.isMovement(d) || d.type == EventType.SANCTION) {
      d.agents.forEach(a -> codes.add(a.code()));
    }
    if (Directions.isMovement(d)) {
      // "Kigali stuurde commando's en Moskou vulde zijn ploeg aan": nor where the others come from
      movers.stream().filter(m -> m.view == d.view).forEach(m -> senders(m, codes));
    }
    if (d.type == EventType.SANCTION) {
      // "Senegal sloot de grens en Ecowas schortte het lidmaatschap op": nor those who punish it as
      // well
      punishers.stream().filter(m -> m.view == d.view).forEach(m -> senders(m, codes));
    }
    return codes;
  }

  private static void senders(Draft mover, Set<String> into) {
    for (Referent.Named a : mover.agents) {
      if (mover.countries.stream().noneMatch(c -> c.country().equals(a.code()))) {
        into.add(a.code());
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
        naming.name(d, one, d.targets, Field.TARGETS);
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
    Referent ended = d.roles.get("object");
    if (d.type == EventType.COOPERATION_END && ended != null) {
      // "het akkoord tussen Niger en de VS", "het lidmaatschap van Ecowas"
      for (Referent one : naming.partners(d, ended)) {
        naming.name(d, one, d.targets, Field.TARGETS);
      }
      d.targets.removeIf(t -> d.agents.stream().anyMatch(a -> a.code().equals(t.code())));
    }
  }
}
