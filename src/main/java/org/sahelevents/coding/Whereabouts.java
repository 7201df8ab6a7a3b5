package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sahelevents.lexicon.Countries;
import org.sahelevents.lexicon.NameMatch;
import org.sahelevents.lexicon.Place;
import org.sahelevents.lexicon.World;

/** The countries that the text has named so far, and the one that it is about as a whole. */
final class Whereabouts {
  /** How much it counts for a country, beside a name just read, that the whole text is about it. */
  private static final double TOPIC = 0.5;

  /** How much it counts that an event was told there. */
  private static final double TOLD = 1.0;

  /** How much that counts for what the whole text is about. */
  private static final double TOLD_WHOLE = 0.5;

  /** The same for each country by its part in the text. */
  private static final double SHARE = 0.5;

  /** How much it counts that the section of the text is headed by nothing but the country's name. */
  private static final double HEADED = 1.0;

  private final Countries world;

  /** For each sentence the country whose name alone heads its section, or null. */
  private final List<Referent.Located> headings = new ArrayList<>();

  private final List<List<Footing.Named>> bySentence = new ArrayList<>();
  private final List<Footing.Named> countries = new ArrayList<>();

  private final Topic topic;

  Whereabouts(Countries world, Footing footing, List<SentenceView> views) {
    this.world = world;
    views.forEach(view -> bySentence.add(footing.read(view)));
    topic = new Topic(bySentence);
    Referent.Located heading = null;
    for (SentenceView view : views) {
      Referent.Located own = nameAlone(view);
      heading = own != null ? own : view.sentence().heading() ? null : heading;
      headings.add(heading);
    }
  }

  /** "SENEGAL", "Tsjaad:": the country that a line names and nothing else, or null. */
  private Referent.Located nameAlone(SentenceView view) {
    List<Footing.Named> names = bySentence.get(view.sentence().index());
    if (names.size() != 1 || !names.get(0).place()) {
      return null;
    }
    Referent.Located only = names.get(0).located();
    boolean alone =
        view.tokens().stream().allMatch(t -> t.isPunctuation() || only.span().contains(t.span()));
    return alone ? only : null;
  }

  void read(SentenceView view) {
    bySentence.get(view.sentence().index()).stream().filter(n -> !n.home()).forEach(countries::add);
  }

  /** An event told of a country that the words name takes the text there; people who move may leave it so. */
  void tell(Draft d) {
    if (!d.guesses.contains(Guess.COUNTRY_FROM_BEFORE)
        && d.countries.size() == 1
        && !Directions.isMovement(d)) {
      Referent.Located there = d.countries.get(0);
      countries.add(new Footing.Named(there, d.view.sentence().index(), true, true, false, TOLD));
      topic.add(there.country(), TOLD_WHOLE);
    }
  }

  /** The country that a name is at home in; all that a border area lies in; none of a group or mission. */
  static List<String> countriesOf(NameMatch name, World world) {
    if (name.kind() == NameMatch.Kind.PLACE) {
      return world.places().byId(name.code()).map(Place::countries).orElse(List.of());
    }
    Referent.Located located = Referent.Located.of(name);
    return located == null ? List.of() : List.of(located.country());
  }

  /** The first name of each country that the text names anywhere. */
  Collection<Referent.Located> countries() {
    return topic.countries();
  }

  /** Whether the words say of themselves that the text is in this country, not only that somebody from there acts. */
  boolean isSolid(SentenceView view, Referent.Located l) {
    return bySentence.get(view.sentence().index()).stream()
        .filter(n -> n.located().span().equals(l.span()))
        .allMatch(Footing.Named::solid);
  }

  /** Whether the name is that of another country's capital: a venue of talks rather than what they are about. */
  boolean isVenue(Referent.Located l) {
    return topic.country() != null
        && !topic.is(l.country())
        && world
            .byCode(l.country())
            .map(c -> c.capital() != null && c.capital().equals(l.place()))
            .orElse(false);
  }

  /** Whether the text is about another country and names no place of this one. */
  boolean isElsewhere(String country) {
    return topic.country() != null && !topic.is(country) && !topic.names(country);
  }

  /** Whether the text as a whole is about this country, or about none. */
  boolean isAbout(String country) {
    return topic.country() == null || topic.is(country);
  }

  /**
   * The country that a sentence is most likely about when its words name none: what was named last counts most, names of
   * countries and places more than adjectives and people, and what the whole text is about is the usual answer.
   *
   * @param before only what stands before this offset counts
   * @param excluded countries that cannot be meant
   */
  Referent.Located focus(int before, int sentence, Collection<String> excluded) {
    Map<String, Double> weight = new HashMap<>();
    Map<String, Referent.Located> last = new HashMap<>();
    for (int i = countries.size() - 1; i >= 0; i--) {
      Footing.Named n = countries.get(i);
      int back = sentence - n.sentence();
      if (back > Story.REACH) {
        break;
      }
      String country = n.located().country();
      if (n.located().span().start() < before && !excluded.contains(country)) {
        weight.merge(country, n.weight() / (1 + 0.5 * back), Math::max);
        last.putIfAbsent(country, n.located());
      }
    }
    Referent.Located whole = topic.country();
    if (whole != null && !excluded.contains(whole.country())) {
      weight.merge(whole.country(), TOPIC, Double::sum);
      last.putIfAbsent(whole.country(), whole);
    }
    Referent.Located heading = headings.get(sentence);
    if (heading != null && !excluded.contains(heading.country())) {
      weight.merge(heading.country(), HEADED, Double::sum);
      last.putIfAbsent(heading.country(), heading);
    }
    weight.replaceAll((country, w) -> w + SHARE * topic.share(country));
    String best = null;
    for (Map.Entry<String, Double> e : weight.entrySet()) {
      if (best == null
          || e.getValue() > weight.get(best)
          || e.getValue().equals(weight.get(best))
              && last.get(e.getKey()).span().start() > last.get(best).span().start()) {
        best = e.getKey();
      }
    }
    return best == null ? null : last.get(best);
  }

  /** The country or place that was named last as ground, in the sentence or the one before; or null. */
  Referent.Located lastGround(int sentence, int before) {
    for (int i = countries.size() - 1; i >= 0; i--) {
      Footing.Named n = countries.get(i);
      if (n.place() && n.located().span().start() < before) {
        return sentence - n.sentence() <= 1 ? n.located() : null;
      }
    }
    return null;
  }

  /** The place in a country that was named last, within reach of a pronoun; or null. */
  Referent.Located lastPlace(String country, int sentence, int before) {
    for (int i = countries.size() - 1; i >= 0; i--) {
      Footing.Named n = countries.get(i);
      if (sentence - n.sentence() > Story.REACH) {
        return null;
      }
      if (n.located().span().start() < before
          && n.located().place() != null
          && n.located().country().equals(country)) {
        return n.located();
      }
    }
    return null;
  }

  /** So many states, the ones named most so far; none when that is not clear. */
  List<Referent.Located> namedMost(int wanted, int before) {
    Map<String, Referent.Located> last = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Footing.Named n : countries) {
      if (n.located().span().start() < before) {
        last.put(n.located().country(), n.located());
        counts.merge(n.located().country(), 1, Integer::sum);
      }
    }
    List<String> most =
        counts.keySet().stream()
            .filter(c -> counts.get(c) > 1)
            .sorted((a, b) -> counts.get(b) - counts.get(a))
            .toList();
    boolean clear =
        most.size() == wanted
            || most.size() > wanted
                && counts.get(most.get(wanted)) < counts.get(most.get(wanted - 1));
    return clear ? most.subList(0, wanted).stream().map(last::get).toList() : List.of();
  }
}
