package org.sahelevents.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What texts call actors, countries and places, in every language that the lexicon has names of. */
public final class Aliases {
  private static final List<String> LANGUAGES = List.of("nl");

  private final Map<String, Set<String>> actors = new HashMap<>();
  private final Map<String, Set<String>> countries = new HashMap<>();
  private final Map<String, Set<String>> places = new HashMap<>();

  private Aliases() {}

  /** Reads the files of names; what is wrong with them is added to {@code faults}. */
  static Aliases load(LexiconFolder folder, Faults faults) {
    Aliases aliases = new Aliases();
    for (String language : LANGUAGES) {
      TsvFile.read(
          folder,
          language + NameFiles.ACTORS,
          faults,
          NameFiles.ACTOR_COLUMNS,
          row -> add(row, "code", List.of("names", "metonyms"), aliases.actors));
      TsvFile.read(
          folder,
          language + NameFiles.COUNTRIES,
          faults,
          NameFiles.COUNTRY_COLUMNS,
          row ->
              add(
                  row,
                  "alpha3",
                  List.of("names", "adjectives", "inhabitants", "metonyms"),
                  aliases.countries));
      TsvFile.read(
          folder,
          language + NameFiles.PLACES,
          faults,
          NameFiles.PLACE_COLUMNS,
          row -> add(row, "id", List.of("names"), aliases.places));
    }
    return aliases;
  }

  private static void add(
      TsvRow row, String key, List<String> columns, Map<String, Set<String>> into) {
    Set<String> names = into.computeIfAbsent(row.required(key), code -> new LinkedHashSet<>());
    for (String column : columns) {
      row.list(column).forEach(cell -> names.add(NameForm.parse(cell).text()));
    }
  }

  /**
   * As shipped with the program.
   *
   * @throws org.sahelevents.problem.SahelException of kind ENVIRONMENT that lists every fault
   */
  public static Aliases shipped() {
    Faults faults = new Faults();
    Aliases aliases = load(LexiconFolder.shipped(), faults);
    faults.throwIfAny();
    return aliases;
  }

  /** Of an actor; states are called as their countries are. */
  public Set<String> ofActor(String code) {
    return actors.getOrDefault(code, ofCountry(code));
  }

  /** Of a country, with its adjectives, its people and the towns that stand for its government. */
  public Set<String> ofCountry(String alpha3) {
    return countries.getOrDefault(alpha3, Set.of());
  }

  /** Of a place, besides its name in the gazetteer. */
  public Set<String> ofPlace(String id) {
    return places.getOrDefault(id, Set.of());
  }
}
