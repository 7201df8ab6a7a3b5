package org.sahelevents.benchmark;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sahelevents.coding.EventType;
import org.sahelevents.event.ActorRef;
import org.sahelevents.event.Vocabulary;
import org.sahelevents.lexicon.Place;

/**
 * Where the made-up events happen and who takes part: what the lexicon knows best.
 *
 * @param countries the fifteen with most places in the gazetteer
 * @param places up to twenty of each, so that there are about 300
 * @param actors the states of these countries and others besides, sixty in all
 */
record Setting(
    Skew<String> countries,
    Map<String, Skew<Place>> places,
    Skew<ActorRef> actors,
    Skew<EventType> types) {
  private static final int COUNTRIES = 15;
  private static final int PLACES_OF_ONE = 20;
  private static final int ACTORS = 60;

  static Setting of(Vocabulary vocabulary) {
    Map<String, List<Place>> byCountry =
        vocabulary.places().stream()
            .filter(p -> p.country() != null)
            .sorted(Comparator.comparing(Place::id))
            .collect(Collectors.groupingBy(Place::country));
    List<String> countries =
        byCountry.keySet().stream()
            .sorted(
                Comparator.comparingInt((String c) -> -byCountry.get(c).size())
                    .thenComparing(Comparator.naturalOrder()))
            .limit(COUNTRIES)
            .toList();
    Map<String, Skew<Place>> places = new LinkedHashMap<>();
    countries.forEach(
        c -> places.put(c, new Skew<>(byCountry.get(c).stream().limit(PLACES_OF_ONE).toList())));
    List<ActorRef> actors =
        Stream.concat(
                countries.stream().map(vocabulary::actor),
                vocabulary.actors().stream()
                    .filter(a -> !vocabulary.countryCodes().contains(a.code()))
                    .sorted(Comparator.comparing(ActorRef::code)))
            .limit(ACTORS)
            .toList();
    return new Setting(
        new Skew<>(countries), places, new Skew<>(actors), new Skew<>(List.of(EventType.values())));
  }
}
