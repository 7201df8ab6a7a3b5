package org.sahelevents.coding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.text.Kind;

/** Countries that a clause names although the event is not there: where people are from, where others met or go to. */
final class Strangers {
  private final Story story;
  private final Theatre theatre;
  private final Directions directions;

  Strangers(Story story, Directions directions) {
    this.story = story;
    this.theatre = story.theatre;
    this.directions = directions;
  }

  /** "de Ivoriaanse soldaten" in a text on Mali are held there: their nationality says where they are from. */
  void origins(Draft d, Set<String> into) {
    for (String role : d.targetRoles) {
      Referent r = d.roles.get(role);
      for (Referent one : r == null ? List.<Referent>of() : r.all()) {
        if (one.chunk.kind() == Kind.PRON) {
          one.actors.stream()
              .map(Referent.Named::code)
              .filter(c -> theatre.holds(c) && !story.where.isAbout(c))
              .forEach(into::add);
        }
        one.locations.stream()
            .filter(l -> !story.where.isAbout(l.country()))
            .filter(l -> isOfPeople(d, l) || isPerson(d, l) && story.where.isElsewhere(l.country()))
            .forEach(l -> into.add(l.country()));
      }
    }
    into.removeIf(c -> standsIn(d, c));
  }

  private static boolean isOfPeople(Draft d, Referent.Located l) {
    return d.view.names.stream()
        .anyMatch(
            m ->
                m.span().equals(l.span())
                    && (m.kind() == NameMatch.Kind.COUNTRY_ADJECTIVE
                        || m.kind() == NameMatch.Kind.INHABITANTS));
  }

  private static boolean isPerson(Draft d, Referent.Located l) {
    return d.view.names.stream()
        .anyMatch(m -> m.span().equals(l.span()) && m.kind() == NameMatch.Kind.PERSON);
  }

  /** Whether the clause says that it happened in this country. */
  private boolean standsIn(Draft d, String country) {
    return d.view.groups(d.clause).stream()
        .filter(g -> g.chunk.preposition() != null && directions.isWhere(d, g.chunk.preposition()))
        .flatMap(g -> g.locations.stream())
        .anyMatch(l -> l.country().equals(country));
  }

  /** Capitals where others met. */
  void venues(Draft d, Set<String> into) {
    for (Referent g : d.view.groups(d.clause)) {
      String p = g.chunk.preposition();
      if (p != null && directions.isWhere(d, p)) {
        g.locations.stream().filter(story.where::isVenue).forEach(l -> into.add(l.country()));
      }
    }
  }

  /** "landden in Abidjan": who comes to a named place of their own country comes home. */
  boolean isHomecoming(Draft d) {
    if (d.type != EventType.ARRIVAL) {
      return false;
    }
    boolean home = false;
    boolean where = false;
    for (Referent r : d.view.groups(d.clause)) {
      String p = r.chunk.preposition();
      // "op de luchthaven van Abidjan"
      where = directions.isWhere(d, p) && !directions.elsewhere(d, r) || where && "van".equals(p);
      if (!where) {
        continue;
      }
      for (Referent.Located l : r.locations) {
        boolean own = d.agents.stream().anyMatch(a -> a.code().equals(l.country()));
        if (!own && theatre.holds(l.country())) {
          return false;
        }
        home |= own && r.namesPlace();
      }
    }
    return home;
  }

  /** Whoever came to a country just before is not where the next one comes to. */
  Set<String> visitors(Draft d, Set<String> excluded) {
    Draft last = story.chronicle.lastTold(d.view.sentence().index());
    if (last != null && d.type == EventType.ARRIVAL && last.type == EventType.ARRIVAL) {
      last.agents.stream()
          .map(Referent.Named::code)
          .filter(c -> last.countries.stream().noneMatch(l -> l.country().equals(c)))
          .forEach(excluded::add);
    }
    return excluded;
  }

  /** Countries that the clause names as the other end of a movement. */
  Set<String> withOtherEnd(Draft d, Set<String> excluded) {
    Set<String> codes = new LinkedHashSet<>(excluded);
    if (!Directions.isMovement(d)) {
      return codes;
    }
    for (Referent g : d.view.groups(d.clause)) {
      if (directions.elsewhere(d, g)) {
        g.all().forEach(one -> one.locations.forEach(l -> codes.add(l.country())));
      }
    }
    return codes;
  }

  /** "dertien Zuid-Afrikaanse soldaten sneuvelden" in a text that is about somewhere else: they were there. */
  boolean isVisitors(Draft d, Referent r, Referent.Located l) {
    return d.type == EventType.ATTACK
        && !story.where.isSolid(d.view, l)
        && story.where.isElsewhere(l.country());
  }

  /** Whether a name only says where forces are from. */
  static boolean isOrigin(Draft d, Referent r, Referent.Located l) {
    return r.classes.contains("FORCES") && isOfPeople(d, l);
  }
}
