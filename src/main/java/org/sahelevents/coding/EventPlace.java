package org.sahelevents.coding;

import java.util.Set;
import org.sahelevents.lexicon.Cues.Cue;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.lexicon.PlacePrecision;
import org.sahelevents.text.Clause;
import org.sahelevents.text.Span;
import org.sahelevents.text.Token;

/** Finds the place of the gazetteer that an event happened at, in the country that is settled. */
final class EventPlace {
  private static final Set<PlacePrecision> WIDE =
      Set.of(PlacePrecision.REGION, PlacePrecision.AREA, PlacePrecision.DISTRICT);

  private final LanguageLexicon lexicon;
  private final Story story;
  private final Descriptions descriptions;
  private final Directions directions;

  EventPlace(
      LanguageLexicon lexicon, Story story, Descriptions descriptions, Directions directions) {
    this.lexicon = lexicon;
    this.story = story;
    this.descriptions = descriptions;
    this.directions = directions;
  }

  /** A named place within the country, of the event's own roles first, then of its clause and of one of time under it. */
  void find(Draft d) {
    String country = d.countries.get(0).country();
    Referent.Located named = ofTheRoles(d, country);
    if (named == null || isWide(named)) {
      Referent.Located spot = spot(d, country, named != null);
      named = spot == null ? named : spot;
    }
    if (named == null && says(d, Cue.THERE)) {
      named = story.where.lastPlace(country, d.view.sentence().index(), d.trigger().start());
    }
    if (named != null) {
      set(d, named, named.span());
      return;
    }
    for (Referent g : d.view.groups(d.clause)) {
      String p = g.chunk.preposition();
      boolean object = p == null && g == d.roles.get("object");
      Referent.Located meant =
          object || p != null && directions.isWhere(d, p) && !directions.elsewhere(d, g)
              ? descriptions.place(d, g, country)
              : null;
      if (meant != null) {
        set(d, meant, g.span);
        return;
      }
    }
    if (d.type == EventType.ATTACK && d.verb != null) {
      // "ontvoerde hen toen zij hout zochten bij X"
      d.view.analysis.clauses().stream()
          .filter(c -> c.parent() == d.clause && c.opener() != null)
          .filter(c -> lexicon.cues().is(c.opener(), Cue.WHILE))
          .forEach(c -> placeIn(d, c, country));
    }
    if (d.type == EventType.WITHDRAWAL) {
      // "de soldaten die in X dienden": where they leave from
      d.view.analysis.clauses().stream()
          .filter(c -> c.parent() == d.clause && c.type() == Clause.Type.RELATIVE)
          .filter(c -> isBehind(c, d.roles.get("subject")))
          .forEach(c -> placeIn(d, c, country));
    }
    if (d.place == null && d.clause.type() == Clause.Type.RELATIVE) {
      // "hun basis in X, die ze overdroegen"
      Antecedents.of(d.view, d.clause).stream()
          .filter(g -> g.chunk.preposition() != null)
          .filter(g -> directions.isWhere(d, g.chunk.preposition()))
          .forEach(g -> placeBy(d, g, country));
    }
  }

  /** The first place that the event's country was told by, a town before a region; or null. */
  private Referent.Located ofTheRoles(Draft d, String country) {
    Referent.Located named = null;
    for (Referent.Located l : d.countries) {
      boolean here = l.place() != null && l.country().equals(country);
      if (here && (named == null || isWide(named) && !isWide(l))) {
        named = l;
      }
    }
    return named;
  }

  /**
   * Where the phrases of the clause say that it was, or null.
   *
   * @param fine whether a region is known, so that another one would say no more
   */
  private Referent.Located spot(Draft d, String country, boolean fine) {
    for (Referent g : d.view.groups(d.clause)) {
      String p = g.chunk.preposition();
      boolean where =
          p == null
              ? !g.classes.contains("STATE") && isSpot(g)
              : directions.isWhere(d, p) || p.equals("van") && !fine;
      if (!where || directions.elsewhere(d, g)) {
        continue;
      }
      for (Referent one : g.all()) {
        for (Referent.Located l : one.locations) {
          if (l.place() != null && l.country().equals(country) && !(fine && isWide(l))) {
            return l;
          }
        }
      }
    }
    return fine ? dateline(d, country) : null;
  }

  /** "GWOZA – In het noordoosten van Nigeria": the town that a report is headed by. */
  private Referent.Located dateline(Draft d, String country) {
    for (NameMatch m : d.view.names) {
      Referent.Located l = Referent.Located.of(m);
      if (l != null
          && l.place() != null
          && l.country().equals(country)
          && m.span().start() == d.view.sentence().span().start()
          && !isWide(l)
          && d.view.tokens().stream()
              .filter(t -> t.span().start() >= m.span().end())
              .findFirst()
              .filter(Token::isDash)
              .isPresent()) {
        return l;
      }
    }
    return null;
  }

  private boolean isWide(Referent.Located l) {
    return lexicon
        .world()
        .places()
        .byId(l.place())
        .filter(p -> WIDE.contains(p.precision()))
        .isPresent();
  }

  private boolean says(Draft d, Cue cue) {
    return d.clause.tokens().stream()
        .anyMatch(i -> lexicon.cues().is(d.view.token(i).lower(), cue));
  }

  private static boolean isBehind(Clause relative, Referent r) {
    return r != null
        && relative.openerToken() > r.chunk.to()
        && relative.openerToken() <= r.chunk.to() + 2;
  }

  private void placeIn(Draft d, Clause clause, String country) {
    for (Referent g : d.view.groups(clause)) {
      boolean where = g.chunk.preposition() != null && directions.isWhere(d, g.chunk.preposition());
      if (where) {
        placeBy(d, g, country);
      }
    }
  }

  private static void placeBy(Draft d, Referent g, String country) {
    for (Referent.Located l : g.locations) {
      if (d.place == null && l.place() != null && l.country().equals(country)) {
        set(d, l, l.span());
      }
    }
  }

  private static void set(Draft d, Referent.Located l, Span words) {
    d.place = l.place();
    d.point(Field.PLACE, words);
  }

  private static boolean isSpot(Referent g) {
    return g.classes.contains("PLACE") || g.classes.contains("AREA") || g.classes.contains("BASE");
  }
}
