package org.sahelevents.coding;

import java.util.Set;

/** Places an event by where those who take part in it are at home: a mission, an armed group. */
final class Homes {
  private final Theatre theatre;

  Homes(Theatre theatre) {
    this.theatre = theatre;
  }

  /** Whoever leaves a mission or ends one does so where the mission is: "Egypte schort zijn deelname aan Minusma op". */
  void ofTheMission(Draft d, Set<String> excluded) {
    for (Referent g : d.view.groups(d.clause)) {
      for (Referent.Named n : g.actors) {
        String home = g.classes.contains("MISSION") ? theatre.homeOf(n.code()) : null;
        if (home != null && !excluded.contains(home) && d.countries.isEmpty()) {
          d.happensIn(new Referent.Located(home, null, n.span()));
        }
      }
    }
  }

  /** "schortte zijn deelname aan Minusma op, nadat zeven van zijn soldaten waren gedood": they fell where the mission is. */
  void ofItsMission(Draft d, Referent g, Set<String> excluded) {
    if (d.type != EventType.ATTACK || !g.classes.contains("MISSION") || !g.locations.isEmpty()) {
      return;
    }
    for (Referent.Named n : g.actors) {
      String home = theatre.homeOf(n.code());
      if (home != null && !excluded.contains(home)) {
        d.happensIn(new Referent.Located(home, null, n.span()));
        d.guesses.add(Guess.COUNTRY_OF_ACTOR);
        return;
      }
    }
  }

  /** "Zuid-Afrikaanse soldaten sneuvelden bij gevechten met M23": named by their origin only, they fell where the group is. */
  void ofTheEnemy(Draft d) {
    boolean visitors = false;
    Referent.Located home = null;
    for (Referent g : d.view.groups(d.clause)) {
      for (Referent one : g.all()) {
        for (Referent.Located l : one.locations) {
          if (!Strangers.isOrigin(d, one, l)) {
            return;
          }
          visitors |= theatre.holds(l.country());
        }
        for (Referent.Named n : one.actors) {
          String country = one.classes.contains("ARMED") ? theatre.homeOf(n.code()) : null;
          home = country == null ? home : new Referent.Located(country, null, n.span());
        }
      }
    }
    if (visitors && home != null) {
      d.happensIn(home);
      d.guesses.add(Guess.COUNTRY_OF_ACTOR);
    }
  }

  /** When nothing else tells, a mission or group is where its home is ("het mandaat van Minusma"). */
  void ofTheActors(Draft d, Set<String> excluded) {
    for (Referent r : d.roles.values()) {
      for (Referent.Named n : r.allActors()) {
        String home = theatre.homeOf(n.code());
        if (home != null && !excluded.contains(home) && d.countries.isEmpty()) {
          d.happensIn(new Referent.Located(home, null, n.span()));
          d.guesses.add(Guess.COUNTRY_OF_ACTOR);
        }
      }
    }
  }
}
