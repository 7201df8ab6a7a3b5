package org.sahelevents.coding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;

/** Finds where an event happens: by its roles, its clause, its sentence, or what the text speaks of. */
final class EventCountries {
  private final Story story;
  private final Descriptions descriptions;
  private final Directions directions;
  private final Signposts signposts;

  EventCountries(
      Story story, Descriptions descriptions, Directions directions, Signposts signposts) {
    this.directions = directions;
    this.signposts = signposts;
    this.story = story;
    this.descriptions = descriptions;
  }

  /**
   * Fills the countries.
   *
   * @param excluded countries that cannot be meant
   */
  void find(Draft d, Set<String> excluded) {
    if (d.type == EventType.COOPERATION_END
        || d.type == EventType.EXPULSION && !namesTheatre(d.view, d.clause)) {
      ofTheMission(d, excluded);
    }
    if (d.type == EventType.ATTACK) {
      ofTheEnemy(d);
    }
    if (d.countries.isEmpty()) {
      asTold(d, excluded);
    }
    Set<String> without = new LinkedHashSet<>(excluded);
    if (d.type == EventType.AGREEMENT && d.agents.isEmpty()) {
      venues(d, without);
    }
    if (d.type == EventType.ARREST) {
      origins(d, without);
    }
    if (d.countries.isEmpty()) {
      search(d, without);
    }
    if (d.countries.isEmpty() && without.size() > excluded.size()) {
      search(d, excluded);
    }
  }

  /** Whoever leaves a mission or ends one does so where the mission is: "Egypte schort zijn deelname aan Minusma op". */
  private void ofTheMission(Draft d, Set<String> excluded) {
    for (Referent g : d.view.groups(d.clause)) {
      for (Referent.Named n : g.actors) {
        String home = g.classes.contains("MISSION") ? story.theatre.homeOf(n.code()) : null;
        if (home != null && !excluded.contains(home) && d.countries.isEmpty()) {
          add(d, new Referent.Located(home, null, n.span()));
        }
      }
    }
  }

  /** "schortte zijn deelname aan Minusma op, nadat zeven van zijn soldaten waren gedood": they fell where the mission is. */
  private void ofItsMission(Draft d, Referent g, Set<String> excluded) {
    if (d.type != EventType.ATTACK || !g.classes.contains("MISSION") || !g.locations.isEmpty()) {
      return;
    }
    for (Referent.Named n : g.actors) {
      String home = story.theatre.homeOf(n.code());
      if (home != null && !excluded.contains(home)) {
        add(d, new Referent.Located(home, null, n.span()));
        d.guesses.add(Guess.COUNTRY_OF_ACTOR);
        return;
      }
    }
  }

  /** "Zuid-Afrikaanse soldaten sneuvelden bij gevechten met M23": named by their origin only, they fell where the group is. */
  private void ofTheEnemy(Draft d) {
    boolean visitors = false;
    Referent.Located home = null;
    for (Referent g : d.view.groups(d.clause)) {
      for (Referent one : g.all()) {
        for (Referent.Located l : one.locations) {
          if (!isOrigin(d, one, l)) {
            return;
          }
          visitors |= story.theatre.holds(l.country());
        }
        for (Referent.Named n : one.actors) {
          String country = one.classes.contains("ARMED") ? story.theatre.homeOf(n.code()) : null;
          home = country == null ? home : new Referent.Located(country, null, n.span());
        }
      }
    }
    if (visitors && home != null) {
      add(d, home);
      d.guesses.add(Guess.COUNTRY_OF_ACTOR);
    }
  }

  /**
   * What is told on of the same people, or of the same kind of movement, happened where the event before it did, unless the
   * clause names a country: "Ghanezen landden in Niamey. Ze werden opgepakt."
   */
  private void asTold(Draft d, Set<String> excluded) {
    Draft last = story.chronicle.lastTold(d.view.sentence().index());
    if (last == null
        || last.view == d.view
        || last.countries.size() != 1
        || namesTheatre(d.view, d.clause)) {
      return;
    }
    Referent.Located there = last.countries.get(0);
    boolean taken = d.type == EventType.ARREST && isOf(d, last, "object", "subject");
    boolean freed = d.mode == Mode.RELEASE && last.type == EventType.ARREST;
    boolean moved = Directions.isMovement(d) && d.type == last.type && d.type != EventType.ARRIVAL;
    if ((taken || freed || moved) && !excluded.contains(there.country())) {
      d.countries.add(moved ? withoutPlace(there) : there);
      d.point(Field.COUNTRY, there.span());
      d.guesses.add(Guess.COUNTRY_FROM_BEFORE);
    }
  }

  /** Whether a pronoun in one of the roles stands for one who played a part in the event told before. */
  private static boolean isOf(Draft d, Draft last, String... roles) {
    for (String role : roles) {
      Referent r = d.roles.get(role);
      if (r != null
          && r.chunk.kind() == Kind.PRON
          && !r.actors.isEmpty()
          && last.agents.stream()
              .anyMatch(a -> r.actors.stream().anyMatch(b -> a.code().equals(b.code())))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause names a country or place of those that events are looked for in. */
  private boolean namesTheatre(SentenceView view, Clause c) {
    return view.groups(c).stream()
        .flatMap(g -> g.all().stream())
        .filter(one -> one.chunk.kind() != Kind.PRON)
        .anyMatch(one -> one.locations.stream().anyMatch(l -> story.theatre.holds(l.country())));
  }

  /** "de Ivoriaanse soldaten" in a text on Mali are held there: their nationality says where they are from. */
  private void origins(Draft d, Set<String> into) {
    for (String role : d.targetRoles) {
      Referent r = d.roles.get(role);
      for (Referent one : r == null ? List.<Referent>of() : r.all()) {
        if (one.chunk.kind() == Kind.PRON) {
          one.actors.stream()
              .map(Referent.Named::code)
              .filter(c -> story.theatre.holds(c) && !story.where.isAbout(c))
              .forEach(into::add);
        }
        one.locations.stream()
            .filter(l -> !story.where.isAbout(l.country()) && isOfPeople(d, l))
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

  /** Whether the clause says that it happened in this country. */
  private boolean standsIn(Draft d, String country) {
    return d.view.groups(d.clause).stream()
        .filter(g -> g.chunk.preposition() != null && directions.isWhere(d, g.chunk.preposition()))
        .flatMap(g -> g.locations.stream())
        .anyMatch(l -> l.country().equals(country));
  }

  /** Capitals where others met. */
  private void venues(Draft d, Set<String> into) {
    for (Referent g : d.view.groups(d.clause)) {
      String p = g.chunk.preposition();
      if (p != null && directions.isWhere(d, p)) {
        g.locations.stream().filter(story.where::isVenue).forEach(l -> into.add(l.country()));
      }
    }
  }

  /** "landden in Abidjan": who comes to a named place of their own country comes home. */
  private boolean isHomecoming(Draft d) {
    if (d.type != EventType.ARRIVAL) {
      return false;
    }
    boolean home = false;
    for (String role : d.countryRoles) {
      Referent r = d.roles.get(role);
      if (r == null
          || role.equals("subject")
          || role.equals("object") && r.classes.contains("FORCES")) {
        continue;
      }
      for (Referent.Located l : r.locations) {
        boolean own = d.agents.stream().anyMatch(a -> a.code().equals(l.country()));
        if (!own && story.theatre.holds(l.country())) {
          return false;
        }
        home |= own && namesPlace(r);
      }
    }
    return home;
  }

  private void search(Draft d, Set<String> excluded) {
    if (isHomecoming(d)) {
      return;
    }
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
      } else if (Directions.isMovement(d)
          || d.roles.get(role) == null
          || !signposts.isLedTo(d.view, d.roles.get(role))) {
        boolean location =
            directions.isWhere(d, role) || Directions.isMovement(d) && role.equals("object");
        Referent r = d.roles.get(role.equals("compound") ? "self" : role);
        if (r == null || !signposts.isWhereRoadLeads(d.view, r)) {
          from(d, r, excluded, location);
        }
      }
      if (!d.countries.isEmpty()) {
        return;
      }
    }
    Referent.Located focus =
        story.where.focus(
            d.trigger().start(), d.view.sentence().index(), visitors(d, withOtherEnd(d, excluded)));
    if (focus != null) {
      d.countries.add(namesPlace(d) ? withoutPlace(focus) : focus);
      d.point(Field.COUNTRY, focus.span());
      d.guesses.add(Guess.COUNTRY_FROM_BEFORE);
    } else if (d.type == EventType.MISSION_START
        || d.type == EventType.TERRITORIAL_GAIN
        || d.type == EventType.COOPERATION_END
        || d.type == EventType.WITHDRAWAL) {
      ofTheActors(d, excluded);
    }
  }

  /** Whoever came to a country just before is not where the next one comes to. */
  private Set<String> visitors(Draft d, Set<String> excluded) {
    Draft last = story.chronicle.lastTold(d.view.sentence().index());
    if (last != null && d.type == EventType.ARRIVAL && last.type == EventType.ARRIVAL) {
      last.agents.stream()
          .map(Referent.Named::code)
          .filter(c -> last.countries.stream().noneMatch(l -> l.country().equals(c)))
          .forEach(excluded::add);
    }
    return excluded;
  }

  /** When nothing else tells, a mission or group is where its home is ("het mandaat van Minusma"). */
  private void ofTheActors(Draft d, Set<String> excluded) {
    for (Referent r : d.roles.values()) {
      for (Referent.Named n : r.allActors()) {
        String home = story.theatre.homeOf(n.code());
        if (home != null && !excluded.contains(home) && d.countries.isEmpty()) {
          add(d, new Referent.Located(home, null, n.span()));
          d.guesses.add(Guess.COUNTRY_OF_ACTOR);
        }
      }
    }
  }

  /** Countries that the clause names as the other end of a movement. */
  private Set<String> withOtherEnd(Draft d, Set<String> excluded) {
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

  private void from(Draft d, Referent r, Set<String> excluded, boolean abroad) {
    if (r == null) {
      return;
    }
    for (Referent one : r.all()) {
      for (Referent.Located l : one.locations) {
        if (!excluded.contains(l.country())
            && !isVisitors(d, one, l)
            && (story.theatre.holds(l.country())
                || abroad && !one.classes.contains("NATIONALS") && namesPlace(one))) {
          add(d, l);
        }
      }
      for (Referent.Located l : descriptions.states(d.view, one)) {
        if (!excluded.contains(l.country()) && story.theatre.holds(l.country())) {
          add(d, l);
        }
      }
      boolean unnamed = one.locations.stream().noneMatch(l -> story.theatre.holds(l.country()));
      if (d.countries.isEmpty() && unnamed && one.classes.contains("COUNTRYWORD")) {
        Referent.Located focus =
            story.where.focus(one.span.start(), d.view.sentence().index(), excluded);
        if (focus != null) {
          add(d, new Referent.Located(focus.country(), null, one.span));
          d.point(Field.COUNTRY, focus.span());
        }
      }
    }
  }

  /** "dertien Zuid-Afrikaanse soldaten sneuvelden" in a text that is about somewhere else: they were there. */
  private boolean isVisitors(Draft d, Referent r, Referent.Located l) {
    return d.type == EventType.ATTACK && isOrigin(d, r, l) && story.where.isElsewhere(l.country());
  }

  /** Whether a name only says where forces are from. */
  private static boolean isOrigin(Draft d, Referent r, Referent.Located l) {
    return r.classes.contains("FORCES") && isOfPeople(d, l);
  }

  /** Whether the clause names a place of its own: then the last place spoken of is not meant. */
  private static boolean namesPlace(Draft d) {
    return d.view.groups(d.clause).stream()
        .flatMap(g -> g.all().stream())
        .anyMatch(one -> one.locations.stream().anyMatch(l -> l.place() != null));
  }

  private static Referent.Located withoutPlace(Referent.Located l) {
    return new Referent.Located(l.country(), null, l.span());
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
      if (p != null
          && directions.isWhere(d, p)
          && !directions.elsewhere(d, g)
          && !signposts.isBeside(d.view, g)
          && !isActorRole(d, g)) {
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
              && !directions.isWhere(d, before.chunk.preposition())
              && g.chunk.from() == before.chunk.to() + 2;
      before = g;
      if (!directions.elsewhere(d, g) && !aside && !signposts.isBeside(d.view, g)) {
        from(d, g, excluded, false);
      }
      if (!d.countries.isEmpty()) {
        return;
      }
    }
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
    if (d.type == EventType.ARRIVAL) {
      // "stuurde soldaten om Bangui te verdedigen"
      for (Clause c : d.view.analysis.clauses()) {
        if (c.parent() == d.clause
            && c.type() == Clause.Type.INFINITIVAL
            && d.countries.isEmpty()) {
          near(d, c, excluded);
        }
      }
    }
  }

  private void near(Draft d, Clause c, Set<String> excluded) {
    List<Referent> groups = d.view.groups(c);
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (signposts.isBeside(d.view, groups.get(i))) {
        continue;
      }
      ofItsMission(d, groups.get(i), excluded);
      if (d.countries.isEmpty()) {
        from(d, groups.get(i), excluded, false);
      }
      if (!d.countries.isEmpty()) {
        return;
      }
    }
  }
}
