package org.sahelevents.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Groups of countries, from {@code regions.tsv}, with their members as {@code countries.tsv} has them. */
public final class Regions {
  static final String FILE = "regions.tsv";
  private static final List<String> COLUMNS = List.of("region", "name", "source");

  private final Map<String, Region> byId = new LinkedHashMap<>();

  private Regions() {}

  /**
   * A group of countries.
   *
   * @param id lower-case name, as queries write it
   * @param name English name
   * @param source where its membership stands
   * @param members each country with the days of its membership; the name of the term is the country's code
   */
  public record Region(String id, String name, String source, List<DatedTerm> members) {
    public Region {
      members = List.copyOf(members);
    }
  }

  static Regions load(LexiconFolder folder, Countries countries, Faults faults) {
    Map<String, List<DatedTerm>> members = members(countries);
    Regions regions = new Regions();
    TsvFile.read(
        folder,
        FILE,
        faults,
        COLUMNS,
        row -> {
          String id = row.required("region");
          if (!members.containsKey(id)) {
            throw new IllegalArgumentException(id + " has no member in lexicon/" + Countries.FILE);
          }
          Region region =
              new Region(id, row.required("name"), row.required("source"), members.get(id));
          if (regions.byId.putIfAbsent(id, region) != null) {
            throw new IllegalArgumentException(id + " stands in the file twice");
          }
        });
    members.keySet().stream()
        .filter(id -> !regions.byId.containsKey(id))
        .forEach(id -> faults.add("lexicon/" + Countries.FILE, id + " does not stand in " + FILE));
    return regions;
  }

  private static Map<String, List<DatedTerm>> members(Countries countries) {
    Map<String, List<DatedTerm>> members = new LinkedHashMap<>();
    for (Country country : countries.all()) {
      for (DatedTerm held : country.regions()) {
        members
            .computeIfAbsent(held.name(), id -> new ArrayList<>())
            .add(new DatedTerm(country.code(), held.from(), held.until()));
      }
    }
    return members;
  }

  public Optional<Region> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** In the order of the file. */
  public Collection<Region> all() {
    return Collections.unmodifiableCollection(byId.values());
  }
}
