package org.sahelevents.coding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.Country;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.Slot;

/** Finds whom a definite noun refers back to: "de militie", "het blok", "de oud-kolonisator", "beide landen", "de stad". */
final class Descriptions {
  /** In name-classes.tsv: what a noun of the class behind it can refer back to. */
  private static final String BACK = "BACK_";

  private static final int MOST_STATES = 5;

  private final LanguageLexicon lexicon;
  private final Story story;

  Descriptions(LanguageLexicon lexicon, Story story) {
    this.lexicon = lexicon;
    this.story = story;
  }

  /** The actors that the phrase refers back to; empty when it is no such description or nobody fits. */
  List<Referent.Named> actors(Draft d, Referent r) {
    if (r.classes.contains("COLONISER")) {
      return formerPower(d, r);
    }
    if (!r.definite || r.pronoun) {
      return List.of();
    }
    int sentence = d.view.sentence().index();
    if (Boolean.TRUE.equals(r.plural)) {
      return r.classes.contains("REBEL") && !isAtHome(d, r)
          ? story.discourse.soleOf(back("REBEL"), r)
          : List.of();
    }
    for (String c : r.classes) {
      Slot slot = back(c);
      Referent a =
          slot == null
              ? null
              : story.discourse.antecedent(slot, sentence, r.span.start(), true, null);
      if (a != null) {
        List<Referent.Named> named = a.actors.isEmpty() ? a.allActors() : a.actors;
        return List.of(named.get(0));
      }
    }
    return List.of();
  }

  /** "de rebellen in de Casamance": told of by where they are, they are not those spoken of before. */
  private static boolean isAtHome(Draft d, Referent r) {
    return d.view.groups(d.clause).stream()
        .anyMatch(g -> g.chunk.isRightBehind(r.chunk) && !g.locations.isEmpty());
  }

  private Slot back(String name) {
    Set<String> classes = lexicon.nameClasses().of(BACK + name);
    return classes.isEmpty() ? null : new Slot(classes, false);
  }

  private List<Referent.Named> formerPower(Draft d, Referent r) {
    Referent.Located country =
        d.countries.isEmpty()
            ? story.where.focus(
                d.view.sentence().span().end(), d.view.sentence().index(), new LinkedHashSet<>())
            : d.countries.get(0);
    String power =
        country == null
            ? null
            : lexicon
                .world()
                .countries()
                .byCode(country.country())
                .map(Country::formerPower)
                .orElse(null);
    return power == null ? List.of() : List.of(new Referent.Named(power, r.span));
  }

  /**
   * The place that a phrase of a clause means without naming it: "de hoofdstad", "het dorp"; or null.
   *
   * @param country where it must lie
   */
  Referent.Located place(Draft d, Referent r, String country) {
    boolean elsewhere =
        r.locations.stream().anyMatch(l -> l.place() != null || !l.country().equals(country));
    if (elsewhere || !r.definite || Boolean.TRUE.equals(r.plural)) {
      return null;
    }
    if (r.classes.contains("CAPITAL")) {
      return lexicon
          .world()
          .countries()
          .byCode(country)
          .map(Country::capital)
          .map(id -> new Referent.Located(country, id, r.span))
          .orElse(null);
    }
    return r.classes.contains("SETTLEMENT")
        ? story.where.lastPlace(country, d.view.sentence().index(), r.span.start())
        : null;
  }

  /** The states that such a phrase stands for, as actors. */
  List<Referent.Named> states(Draft d, Referent r) {
    return states(d.view, r).stream().map(l -> new Referent.Named(l.country(), r.span)).toList();
  }

  /** The states that "de twee landen", "beide landen" or "de drie landen" stand for, or none. */
  List<Referent.Located> states(SentenceView view, Referent r) {
    boolean several =
        r.classes.contains("COUNTRYWORD")
            && Boolean.TRUE.equals(r.plural)
            && r.locations.isEmpty()
            && r.counted > 1
            && r.counted <= MOST_STATES;
    return several
        ? story.statesTogether(r.counted, view.sentence().index(), r.span.start())
        : List.of();
  }
}
