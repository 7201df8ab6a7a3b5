package org.sahelevents.coding;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Kind;

/** Finds where an event happens: by its roles, its clause, its sentence, or what the text speaks of. */
final class EventCountries {
  private final Story story;
  private final Theatre theatre;
  private final Directions directions;
  private final Signposts signposts;
  private final Strangers strangers;
  private final Homes homes;
  private final CountrySearch phrases;

  /** The attack whose country was looked for last. */
  private Draft latest;

  EventCountries(
      Story story, Descriptions descriptions, Directions directions, Signposts signposts) {
    this.story = story;
    this.theatre = story.theatre;
    this.directions = directions;
    this.signposts = signposts;
    this.strangers = new Strangers(story, directions);
    this.homes = new Homes(theatre);
    this.phrases = new CountrySearch(story, descriptions, directions, signposts, strangers, homes);
  }

  /**
   * Fills the countries.
   *
   * @param excluded countries that cannot be meant
   */
  void find(Draft d, Set<String> excluded) {
    if (d.type == EventType.COOPERATION_END
        || d.type == EventType.EXPULSION && !namesTheatre(d.view, d.clause)) {
      homes.ofTheMission(d, excluded);
    }
    if (d.type == EventType.ATTACK) {
      goesOn(d);
      if (d.countries.isEmpty()) {
        homes.ofTheEnemy(d);
      }
    }
    if (d.countries.isEmpty()) {
      there(d, excluded);
    }
    if (d.countries.isEmpty()) {
      asTold(d, excluded);
    }
    Set<String> without = new LinkedHashSet<>(excluded);
    if (d.type == EventType.AGREEMENT
        && d.agents.stream().noneMatch(a -> theatre.holds(a.code()))) {
      strangers.venues(d, without);
    }
    if (d.type == EventType.ARREST) {
      strangers.origins(d, without);
    }
    if (d.countries.isEmpty()) {
      search(d, without);
    }
    if (d.countries.isEmpty() && without.size() > excluded.size()) {
      search(d, excluded);
    }
  }

  /** "In Gabon is het rustig. Daar grepen officieren de macht": where the text was last. */
  private void there(Draft d, Set<String> excluded) {
    int daar = signposts.pointsBack(d.view, d.clause);
    if (daar < 0) {
      return;
    }
    // "naar Niger, want daar …": what a comma parts from it stands before it
    int start = d.clause.tokens().get(0);
    for (int i : d.clause.tokens()) {
      start = i < daar && d.view.token(i).form().equals(",") ? i : start;
    }
    int from = start;
    boolean named =
        d.view.groups(d.clause).stream()
            .filter(g -> g.chunk.to() >= from)
            .flatMap(g -> g.all().stream())
            .flatMap(one -> one.locations.stream())
            .anyMatch(l -> theatre.holds(l.country()) && story.where.isSolid(d.view, l));
    if (!named) {
      Referent.Located last =
          story.where.lastGround(d.view.sentence().index(), d.view.token(from).span().start());
      if (last != null && !excluded.contains(last.country())) {
        d.happensIn(last);
      }
    }
  }

  /** "…, waarbij drie mensen omkwamen": where the attack was that the clause before it tells. */
  private void goesOn(Draft d) {
    Clause c = d.clause;
    Draft last = latest;
    latest = d;
    if (last != null
        && last.view == d.view
        && last.clause == c.parent()
        && last.type == d.type
        && c.type() == Clause.Type.RELATIVE
        && c.opener() != null
        && c.opener().startsWith("waar")
        && !namesTheatre(d.view, c)) {
      d.countries.addAll(last.countries);
      d.countries.forEach(l -> d.point(Field.COUNTRY, l.span()));
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
      d.countries.add(moved ? there.withoutPlace() : there);
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
        .anyMatch(one -> one.locations.stream().anyMatch(l -> theatre.holds(l.country())));
  }

  private void search(Draft d, Set<String> excluded) {
    if (strangers.isHomecoming(d)) {
      return;
    }
    for (String role : d.countryRoles) {
      if (role.equals("focus")) {
        Set<String> notThere = strangers.withOtherEnd(d, excluded);
        phrases.inClause(d, notThere);
        if (d.countries.isEmpty()) {
          phrases.inSentence(d, notThere);
        }
      } else if (role.equals("host")) {
        phrases.from(d, d.roles.get("object"), excluded, false);
        if (d.countries.isEmpty()) {
          phrases.from(d, d.roles.get("subject"), excluded, false);
        }
      } else if (Directions.isMovement(d)
          || d.roles.get(role) == null
          || !signposts.isLedTo(d.view, d.roles.get(role))) {
        boolean location =
            directions.isWhere(d, role) || Directions.isMovement(d) && role.equals("object");
        Referent r = d.roles.get(role.equals("compound") ? "self" : role);
        if (r == null || !signposts.isWhereRoadLeads(d.view, r)) {
          phrases.from(d, r, excluded, location);
        }
      }
      if (!d.countries.isEmpty()) {
        return;
      }
    }
    Referent.Located focus =
        story.where.focus(
            d.view.sentence().span().end(),
            d.view.sentence().index(),
            strangers.visitors(d, strangers.withOtherEnd(d, excluded)));
    if (focus != null) {
      d.countries.add(namesPlace(d) ? focus.withoutPlace() : focus);
      d.point(Field.COUNTRY, focus.span());
      d.guesses.add(Guess.COUNTRY_FROM_BEFORE);
    } else if (d.type == EventType.MISSION_START
        || d.type == EventType.TERRITORIAL_GAIN
        || d.type == EventType.COOPERATION_END
        || d.type == EventType.WITHDRAWAL) {
      homes.ofTheActors(d, excluded);
    }
  }

  /** Whether the clause names a place of its own: then the last place spoken of is not meant. */
  private static boolean namesPlace(Draft d) {
    return d.view.analysis.clauses().stream()
        .filter(c -> c == d.clause || c.parent() == d.clause)
        .flatMap(c -> d.view.groups(c).stream())
        .flatMap(g -> g.all().stream())
        .anyMatch(one -> one.locations.stream().anyMatch(l -> l.place() != null));
  }
}
