package org.sahelevents.lexicon;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The countries of the world, from {@code countries.tsv}. */
public final class Countries {
  static final String FILE = "countries.tsv";
  private static final List<String> COLUMNS =
      List.of("alpha3", "name", "capital", "latitude", "longitude", "regions");

  private final Map<String, Country> byCode = new LinkedHashMap<>();
  private final Map<String, String> where = new LinkedHashMap<>();

  private Countries() {}

  static Countries load(LexiconFolder folder, Faults faults) {
    Countries countries = new Countries();
    Set<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    TsvFile.read(
        folder,
        FILE,
        faults,
        COLUMNS,
        row -> {
          String code = row.required("alpha3");
          if (!iso.contains(code)
              && !code.equals(
                  "XKX")) { // Kosovo has no ISO code of its own; XKX is the usual stand-in
            throw new IllegalArgumentException(code + " is no ISO 3166-1 alpha-3 code");
          }
          Country country =
              new Country(
                  code,
                  row.required("name"),
                  row.orNull("capital"),
                  row.number("latitude", -90, 90),
                  row.number("longitude", -180, 180),
                  row.terms("regions"));
          if (countries.byCode.putIfAbsent(code, country) != null) {
            throw new IllegalArgumentException(code + " stands in the file twice");
          }
          countries.where.put(code, row.where());
        });
    return countries;
  }

  /** Capitals are ids of places; the gazetteer is read after the countries, so this check comes last. */
  void checkCapitals(Places places, Faults faults) {
    byCode
        .values()
        .forEach(
            country -> {
              if (country.capital() != null && places.byId(country.capital()).isEmpty()) {
                faults.add(
                    where.get(country.code()),
                    "capital " + country.capital() + " is no place of lexicon/" + Places.FILE);
              }
            });
  }

  public Optional<Country> byCode(String alpha3) {
    return Optional.ofNullable(byCode.get(alpha3));
  }

  /** In the order of the file. */
  public Collection<Country> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The members of a region on a day, in the order of the file. */
  public List<Country> inRegion(String region, LocalDate day) {
    return byCode.values().stream().filter(c -> c.isIn(region, day)).toList();
  }
}
