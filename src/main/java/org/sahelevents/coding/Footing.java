package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sahelevents.lexicon.Country;
import org.sahelevents.lexicon.Cues;
import org.sahelevents.lexicon.Footings;
import org.sahelevents.lexicon.LanguageLexicon;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.lexicon.World;
import org.sahelevents.text.Clause;

/** Weighs what the names of a sentence say about where the text is: as ground it stands on, or as somebody who acts. */
final class Footing {
  /** How much less a country counts that is named as a neighbour. */
  private static final double BESIDE = 0.3;

  /** The same for one of several in a row. */
  private static final double AMONG = 0.6;

  /** The same for one where people only talk or comment. */
  private static final double ONLOOKER = 0.5;

  /** From this weight on a name tells by itself where an event of its sentence is. */
  static final double SOLID = 0.5;

  /**
   * A name of one of the countries that events are looked for in.
   *
   * @param place whether the country itself or a place in it is named
   * @param solid whether the words say of themselves that an event of the sentence is there
   * @param home whether only an actor is named that is at home there
   * @param weight 0 (says nothing of where the text is) to 1
   */
  record Named(
      Referent.Located located,
      int sentence,
      boolean place,
      boolean solid,
      boolean home,
      double weight) {
    /** Whether the country itself or a place in it is named as ground. */
    boolean named() {
      return place && solid;
    }
  }

  private final World world;
  private final Theatre theatre;
  private final Footings footings;
  private final Signposts signposts;
  private final Cues cues;

  Footing(LanguageLexicon lexicon, Theatre theatre) {
    this.world = lexicon.world();
    this.theatre = theatre;
    this.footings = lexicon.footings();
    this.cues = lexicon.cues();
    this.signposts = new Signposts(cues);
  }

  /** The names of a sentence in the order of the text. */
  List<Named> read(SentenceView view) {
    List<Named> all = new ArrayList<>();
    for (NameMatch m : view.names) {
      Referent.Located l = m.kind() == NameMatch.Kind.ACTOR ? home(m) : theatre.locate(m);
      if (l != null) {
        all.add(weigh(view, m, l));
      }
    }
    return all;
  }

  private Referent.Located home(NameMatch m) {
    String home = theatre.homeOf(m.code());
    return home == null ? null : new Referent.Located(home, null, m.span());
  }

  private static boolean isPlace(NameMatch m) {
    return m.kind() == NameMatch.Kind.COUNTRY
        || m.kind() == NameMatch.Kind.PLACE
        || m.kind() == NameMatch.Kind.CAPITAL_METONYM;
  }

  private Named weigh(SentenceView view, NameMatch m, Referent.Located l) {
    Footings.Name name = name(m, l);
    double weight = signposts.isBeside(view, m.span()) ? BESIDE : 1;
    boolean several = false;
    String preposition = null;
    Set<String> classes = Set.of();
    for (Clause c : view.analysis.clauses()) {
      Referent before = null;
      Referent subject = null;
      for (Referent g : view.groups(c)) {
        boolean bare = g.chunk.preposition() == null;
        subject = subject == null && bare ? g : subject;
        for (Referent one : g.all()) {
          if (one.span.contains(m.span())) {
            boolean bearer = name != Footings.Name.COUNTRY && name != Footings.Name.CAPITAL;
            classes = bearer ? one.classes : before == null ? Set.of() : before.classes;
            preposition = bare && g != subject ? Footings.OBJECT : g.chunk.preposition();
            weight *= isRegion(name, one, l) ? 0 : isOnlooker(c) ? ONLOOKER : 1;
            several = isOneOfSeveral(g, l);
          }
        }
        before = g;
      }
    }
    weight *= footings.weight(name, preposition, classes);
    boolean solid = weight >= SOLID;
    return new Named(
        l,
        view.sentence().index(),
        isPlace(m),
        solid,
        name == Footings.Name.ACTOR,
        several ? weight * AMONG : weight);
  }

  /** "de Centraal-Afrikaanse gemeenschap Ceeac": no state is meant. */
  private static boolean isRegion(Footings.Name name, Referent r, Referent.Located l) {
    return name == Footings.Name.ADJECTIVE
        && r.locations.stream().noneMatch(o -> o.span().equals(l.span()));
  }

  /** "in Dakar en Abidjan": what is said of several countries at once is not about one of them. */
  private static boolean isOneOfSeveral(Referent g, Referent.Located l) {
    return g.all().stream()
        .flatMap(one -> one.locations.stream())
        .anyMatch(other -> !other.country().equals(l.country()));
  }

  /** "In Lomé overlegden zij", "Angola veroordeelde het": a venue, and somebody who looks on. */
  private boolean isOnlooker(Clause c) {
    return c.verbs().stream()
        .anyMatch(v -> cues.is(v.lemma(), Cues.Cue.TALK) || cues.is(v.lemma(), Cues.Cue.ONLOOKER));
  }

  private Footings.Name name(NameMatch m, Referent.Located l) {
    return switch (m.kind()) {
      case COUNTRY -> m.isCompound() ? Footings.Name.ADJECTIVE : Footings.Name.COUNTRY;
      case CAPITAL_METONYM -> Footings.Name.CAPITAL;
      case PLACE -> isCapital(l) ? Footings.Name.CAPITAL : Footings.Name.PLACE;
      case COUNTRY_ADJECTIVE -> Footings.Name.ADJECTIVE;
      case INHABITANTS -> Footings.Name.INHABITANTS;
      case PERSON -> Footings.Name.PERSON;
      case ACTOR -> Footings.Name.ACTOR;
    };
  }

  private boolean isCapital(Referent.Located l) {
    return l.place() != null
        && world
            .countries()
            .byCode(l.country())
            .map(Country::capital)
            .filter(l.place()::equals)
            .isPresent();
  }
}
