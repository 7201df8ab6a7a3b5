package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.lexicon.Countries;

/** The countries that the text has named so far, and the one that it is about as a whole. */
final class Whereabouts {
  /** How much more a name counts in the head of the text. */
  private static final double HEAD = 2;

  /** How many sentences the head has, the title among them. */
  private static final int HEAD_SENTENCES = 2;

  /** How much it counts for a country, beside a name just read, that the whole text is about it. */
  private static final double TOPIC = 0.5;

  /** How much it counts that an event was told there. */
  private static final double TOLD = 1.0;

  /** The same for each country by its part in the text. */
  private static final double SHARE = 0.5;

  private final Countries world;
  private final List<List<Footing.Named>> bySentence = new ArrayList<>();
  private final List<Footing.Named> countries = new ArrayList<>();

  /** The part that each country has in the text, together 1. */
  private final Map<String, Double> shares = new HashMap<>();

  private Referent.Located topic;

  /** The first name of each country. */
  private final Map<String, Referent.Located> first = new HashMap<>();

  /** Countries that the text names as such, or by a place in them. */
  private final Set<String> named = new HashSet<>();

  Whereabouts(Countries world, Footing footing, List<SentenceView> views) {
    this.world = world;
    for (SentenceView view : views) {
      List<Footing.Named> here = footing.read(view);
      bySentence.add(here);
      double head = bySentence.size() <= HEAD_SENTENCES ? HEAD : 1;
      for (Footing.Named n : here) {
        String country = n.located().country();
        shares.merge(country, n.weight() * head, Double::sum);
        if (!n.home()) {
          first.putIfAbsent(country, n.located());
        }
        if (n.named()) {
          named.add(country);
        }
      }
    }
    // a group or mission may be anywhere, but speaks for its home where that is named
    shares.keySet().retainAll(first.keySet());
    double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    shares.replaceAll((country, weight) -> all > 0 ? weight / all : 0);
    shares.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(e -> -first.get(e.getKey()).span().start()))
        .ifPresent(e -> topic = first.get(e.getKey()));
  }

  void read(SentenceView view) {
    bySentence.get(view.sentence().index()).stream().filter(n -> !n.home()).forEach(countries::add);
  }

  /** An event told of a country that the words name takes the text there. */
  void tell(Draft d) {
    if (!d.guesses.contains(Guess.COUNTRY_FROM_BEFORE) && d.countries.size() == 1) {
      countries.add(
          new Footing.Named(
              d.countries.get(0), d.view.sentence().index(), true, true, false, TOLD));
    }
  }

  /** The first name of each country that the text names anywhere. */
  Collection<Referent.Located> countries() {
    return first.values();
  }

  /** Whether the words say of themselves that the text is in this country, not only that somebody from there acts. */
  boolean isSolid(SentenceView view, Referent.Located l) {
    return bySentence.get(view.sentence().index()).stream()
        .filter(n -> n.located().span().equals(l.span()))
        .allMatch(Footing.Named::solid);
  }

  /** Whether the name is that of another country's capital: a venue of talks rather than what they are about. */
  boolean isVenue(Referent.Located l) {
    return topic != null
        && !topic.country().equals(l.country())
        && world
            .byCode(l.country())
            .map(c -> c.capital() != null && c.capital().equals(l.place()))
            .orElse(false);
  }

  /** Whether the text is about another country and names no place of this one. */
  boolean isElsewhere(String country) {
    return topic != null && !topic.country().equals(country) && !named.contains(country);
  }

  /** Whether the text as a whole is about this country, or about none. */
  boolean isAbout(String country) {
    return topic == null || topic.country().equals(country);
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
    for (Map.Entry<String, Double> e : shares.entrySet()) {
      boolean whole = e.getKey().equals(topic.country());
      if (!excluded.contains(e.getKey()) && (whole || weight.containsKey(e.getKey()))) {
        weight.merge(e.getKey(), SHARE * e.getValue() + (whole ? TOPIC : 0), Double::sum);
        last.putIfAbsent(e.getKey(), first.get(e.getKey()));
      }
    }
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
