package org.sahelevents.coding;

import java.util.List;
import java.util.Set;
import org.sahelevents.text.Clause;

/** Looks for the country of an event in phrases: one of its roles, those of its clause, those of its sentence. */
final class CountrySearch {
  private final Story story;
  private final Theatre theatre;
  private final Descriptions descriptions;
  private final Directions directions;
  private final Signposts signposts;
  private final Strangers strangers;
  private final Homes homes;

  CountrySearch(
      Story story,
      Descriptions descriptions,
      Directions directions,
      Signposts signposts,
      Strangers strangers,
      Homes homes) {
    this.story = story;
    this.theatre = story.theatre;
    this.descriptions = descriptions;
    this.directions = directions;
    this.signposts = signposts;
    this.strangers = strangers;
    this.homes = homes;
  }

  void from(Draft d, Referent r, Set<String> excluded, boolean abroad) {
    from(d, r, excluded, abroad, false);
  }

  /**
   * @param ground whether only such names count as say of themselves where the text is
   */
  private void from(Draft d, Referent r, Set<String> excluded, boolean abroad, boolean ground) {
    if (r == null) {
      return;
    }
    for (Referent one : r.all()) {
      for (Referent.Located l : one.locations) {
        if (!excluded.contains(l.country())
            && !strangers.isVisitors(d, one, l)
            && (!ground || isParty(d) || story.where.isSolid(d.view, l))
            && (theatre.holds(l.country())
                || abroad && !one.classes.contains("NATIONALS") && one.namesPlace())) {
          d.happensIn(l);
        }
      }
      for (Referent.Located l : descriptions.states(d.view, one)) {
        if (!excluded.contains(l.country()) && theatre.holds(l.country())) {
          d.happensIn(l);
        }
      }
      boolean unnamed = one.locations.stream().noneMatch(l -> theatre.holds(l.country()));
      if (d.countries.isEmpty() && unnamed && one.classes.contains("COUNTRYWORD")) {
        int sentence = d.view.sentence().index();
        Referent.Located last =
            signposts.points(d.view, one)
                ? story.where.lastGround(sentence, one.span.start())
                : null;
        Referent.Located focus =
            last != null ? last : story.where.focus(one.span.start(), sentence, excluded);
        if (focus != null) {
          d.happensIn(new Referent.Located(focus.country(), null, one.span));
          d.point(Field.COUNTRY, focus.span());
        }
      }
    }
  }

  /** Who concludes or breaks off something does it at home, too, however they are named. */
  private static boolean isParty(Draft d) {
    return d.type == EventType.AGREEMENT || d.type == EventType.COOPERATION_END;
  }

  void inClause(Draft d, Set<String> excluded) {
    for (Referent g : d.view.groups(d.clause)) {
      String p = g.chunk.preposition();
      if (p != null
          && directions.isWhere(d, p)
          && !directions.elsewhere(d, g)
          && !signposts.isBeside(d.view, g)
          && !isActorRole(d, g)) {
        from(d, g, excluded, false, true);
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
              && g.chunk.isRightBehind(before.chunk);
      before = g;
      if (!directions.elsewhere(d, g) && !aside && !signposts.isBeside(d.view, g)) {
        from(d, g, excluded, false, true);
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
  void inSentence(Draft d, Set<String> excluded) {
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
      homes.ofItsMission(d, groups.get(i), excluded);
      if (d.countries.isEmpty()) {
        from(d, groups.get(i), excluded, false, true);
      }
      if (!d.countries.isEmpty()) {
        return;
      }
    }
  }
}
