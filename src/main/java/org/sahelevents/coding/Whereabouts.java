package org.sahelevents.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sahelevents.lexicon.Countries;
import org.sahelevents.lexicon.NameMatch;

/** The countries that the text has named so far, and the one that it is about as a whole. */
final class Whereabouts {
  /** How much less a country counts that is named as a neighbour. */
  private static final double BESIDE = 0.3;

  /**
   * @param weight how much such a name says about where the text is
   */
  private record Named(Referent.Located located, int sentence, double weight) {}

  private final Countries world;
  private final Theatre theatre;
  private final Signposts signposts;
  private final List<Named> countries = new ArrayList<>();
  private Referent.Located topic;

  /** Countries that the text names as such, or by a place in them. */
  private final Set<String> named = new HashSet<>();

  Whereabouts(
      Countries world,
      Theatre theatre,
      Signposts signposts,
      List<List<NameMatch>> namesBySentence) {
    this.world = world;
    this.theatre = theatre;
    this.signposts = signposts;
    Map<String, Double> counts = new HashMap<>();
    Map<String, Referent.Located> first = new HashMap<>();
    for (int i = 0; i < namesBySentence.size(); i++) {
      for (NameMatch m : namesBySentence.get(i)) {
        Referent.Located l = theatre.locate(m);
        if (l != null) {
          counts.merge(l.country(), weight(m.kind()) * (i < 2 ? 2 : 1), Double::sum);
          first.putIfAbsent(l.country(), l);
          if (m.kind() == NameMatch.Kind.COUNTRY
              || m.kind() == NameMatch.Kind.PLACE
              || m.kind() == NameMatch.Kind.CAPITAL_METONYM) {
            named.add(l.country());
          }
        }
      }
    }
    counts.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(e -> -first.get(e.getKey()).span().start()))
        .ifPresent(e -> topic = first.get(e.getKey()));
  }

  /** A country's own name says most; a capital is often just where people met, a person may be anywhere. */
  private static double weight(NameMatch.Kind kind) {
    return switch (kind) {
      case COUNTRY -> 1.0;
      case PLACE -> 0.9;
      case CAPITAL_METONYM -> 0.75;
      case COUNTRY_ADJECTIVE, INHABITANTS -> 0.6;
      case PERSON, ACTOR -> 0.5;
    };
  }

  void read(SentenceView view) {
    for (NameMatch m : view.names) {
      Referent.Located l = theatre.locate(m);
      if (l != null) {
        double weight = weight(m.kind()) * (signposts.isBeside(view, m.span()) ? BESIDE : 1);
        countries.add(new Named(l, view.sentence().index(), weight));
      }
    }
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
      Named n = countries.get(i);
      int back = sentence - n.sentence;
      if (back > Story.REACH
          || n.located.span().start() >= before
          || excluded.contains(n.located.country())) {
        continue;
      }
      double w = n.weight / (1 + 0.5 * back);
      weight.merge(n.located.country(), w, Math::max);
      last.putIfAbsent(n.located.country(), n.located);
    }
    if (topic != null && !excluded.contains(topic.country())) {
      weight.merge(topic.country(), 0.45, Double::sum);
      last.putIfAbsent(topic.country(), topic);
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

  /** The place in a country that was named last, within reach of a pronoun; or null. */
  Referent.Located lastPlace(String country, int sentence, int before) {
    for (int i = countries.size() - 1; i >= 0; i--) {
      Named n = countries.get(i);
      if (sentence - n.sentence > Story.REACH) {
        return null;
      }
      if (n.located.span().start() < before
          && n.located.place() != null
          && n.located.country().equals(country)) {
        return n.located;
      }
    }
    return null;
  }

  /** So many states, the ones named most so far; none when that is not clear. */
  List<Referent.Located> namedMost(int wanted, int before) {
    Map<String, Referent.Located> last = new HashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Named n : countries) {
      if (n.located.span().start() < before) {
        last.put(n.located.country(), n.located);
        counts.merge(n.located.country(), 1, Integer::sum);
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
