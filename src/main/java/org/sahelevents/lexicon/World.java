package org.sahelevents.lexicon;

/**
 * What the lexicon knows of the world whatever the language.
 *
 * @param countries all countries
 * @param regions groups of countries
 * @param places the gazetteer
 * @param actors states, missions, groups
 * @param people whose names stand for an actor
 * @param eventTypes the types with their definitions and crosswalks
 */
public record World(
    Countries countries,
    Regions regions,
    Places places,
    Actors actors,
    People people,
    EventTypes eventTypes) {

  /** Reads the language-free files; what is wrong with them is added to {@code faults}. */
  public static World load(LexiconFolder folder, Faults faults) {
    Countries countries = Countries.load(folder, faults);
    Regions regions = Regions.load(folder, countries, faults);
    Places places = Places.load(folder, countries, faults);
    Actors actors = Actors.load(folder, countries, faults);
    People people = People.load(folder, countries, actors, faults);
    countries.checkCapitals(places, faults);
    return new World(countries, regions, places, actors, people, EventTypes.load(folder, faults));
  }

  /**
   * The world as shipped with the program.
   *
   * @throws org.sahelevents.problem.SahelException of kind ENVIRONMENT that lists every fault of every file
   */
  public static World shipped() {
    Faults faults = new Faults();
    World world = load(LexiconFolder.shipped(), faults);
    faults.throwIfAny();
    return world;
  }
}
