package org.sahelevents.lexicon;

import java.util.List;

/**
 * A place of the gazetteer.
 *
 * @param id slug, unique in the gazetteer
 * @param name common name for display
 * @param countries alpha-3 codes; several for a border area, the main one first
 * @param admin1 first-level region it lies in, or null
 * @param latitude degrees north
 * @param longitude degrees east
 * @param precision what kind of place it is, and so how finely the point fixes it
 */
public record Place(
    String id,
    String name,
    List<String> countries,
    String admin1,
    double latitude,
    double longitude,
    PlacePrecision precision) {
  public Place {
    countries = List.copyOf(countries);
  }

  /** Its country, or null when it lies in several. */
  public String country() {
    return countries.size() == 1 ? countries.get(0) : null;
  }

  public boolean liesIn(String alpha3) {
    return countries.contains(alpha3);
  }
}
