package org.sahelevents.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A country of ISO 3166-1.
 *
 * @param code alpha-3
 * @param name English name
 * @param capital id of a place in {@code places.tsv}, or null
 * @param latitude degrees north of a point for a label, or null
 * @param longitude degrees east of it, or null
 * @param regions groups it belongs to, with the days of membership
 */
public record Country(
    String code,
    String name,
    String capital,
    Double latitude,
    Double longitude,
    List<DatedTerm> regions) {
  /** Region that tells whose colony a country was: {@code colony-fra}. */
  private static final String COLONY = "colony-";

  public Country {
    regions = List.copyOf(regions);
  }

  /** @param region lower-case name as in {@code countries.tsv}, such as {@code aes} */
  public boolean isIn(String region, LocalDate day) {
    return regions.stream().anyMatch(r -> r.name().equals(region) && r.holdsOn(day));
  }

  /** Alpha-3 of the country that once ruled it as a colony, or null. */
  public String formerPower() {
    return regions.stream()
        .map(DatedTerm::name)
        .filter(name -> name.startsWith(COLONY))
        .map(name -> name.substring(COLONY.length()).toUpperCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }

  /** Whether it ever belonged to the region. */
  public boolean wasEverIn(String region) {
    return regions.stream().anyMatch(r -> r.name().equals(region));
  }
}
