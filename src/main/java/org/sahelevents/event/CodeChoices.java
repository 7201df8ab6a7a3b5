package org.sahelevents.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.sahelevents.api.Codes;
import org.sahelevents.lexicon.Country;
import org.sahelevents.lexicon.Place;
import org.sahelevents.lexicon.Regions;

/** The codes of the vocabulary as parameters take them, with the names by which callers may call them instead. */
public final class CodeChoices {
  private CodeChoices() {}

  public static Codes countries(Vocabulary vocabulary) {
    return new Codes(
        vocabulary.countryCodes(),
        "ISO 3166-1 alpha-3 codes",
        "/api/v1/countries",
        () -> names(vocabulary.countries(), Country::code, Country::name));
  }

  public static Codes regions(Vocabulary vocabulary) {
    return new Codes(
        vocabulary.regionIds(),
        String.join(", ", vocabulary.regionIds()),
        "/api/v1/regions",
        () -> names(vocabulary.regions(), Regions.Region::id, Regions.Region::name));
  }

  public static Codes places(Vocabulary vocabulary) {
    return new Codes(
        vocabulary.placeIds(),
        "ids of /api/v1/places",
        "/api/v1/places",
        () -> names(vocabulary.places(), Place::id, Place::name));
  }

  public static Codes admin1(Vocabulary vocabulary) {
    return Codes.of(vocabulary.admin1Names(), "regions of /api/v1/places", "/api/v1/places");
  }

  public static Codes actors(Vocabulary vocabulary) {
    return new Codes(
        vocabulary.actorCodes(),
        "codes of /api/v1/actors",
        "/api/v1/actors",
        () -> names(vocabulary.actors(), ActorRef::code, ActorRef::name));
  }

  private static <T> Map<String, String> names(
      Collection<T> all, Function<T, String> code, Function<T, String> name) {
    Map<String, String> names = new LinkedHashMap<>();
    all.forEach(one -> names.put(code.apply(one), name.apply(one)));
    return names;
  }
}
